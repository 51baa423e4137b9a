package vn.minhbach.catalogue.check;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.quarkus.arc.All;
import io.smallrye.mutiny.infrastructure.Infrastructure;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.figure.FigureCode.Table;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.ProgrammeOrder;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.ProjectOrder;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.scorecard.Score;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.catalogue.source.Sources;
import vn.minhbach.history.Coded;
import vn.minhbach.history.History;
import vn.minhbach.history.Versioned;

/** Runs the rules: over a whole snapshot, once, or over a few things in it. */
@Singleton
public class Checks {

    private static final List<Class<? extends Versioned>> FIGURES = List.of(Funding.class, Count.class, Progress.class,
            Observation.class, Score.class, Milestone.class, Evaluation.class);
    private static final Logger LOG = Logger.getLogger(Checks.class);
    /** What all rules find in a catalogue. */
    private static final Object RUN = Checks.class;
    /** The same, as it is found out in the background. */
    private static final Object BEGUN = "checks begun";

    private final List<Rule> rules;
    private final Dossiers dossiers;
    private final Projects projects;
    private final Programmes programmes;
    private final Sources sources;

    Checks(@All List<Rule> rules, Dossiers dossiers, Projects projects, Programmes programmes, Sources sources) {
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::code)).toList();
        this.dossiers = dossiers;
        this.projects = projects;
        this.programmes = programmes;
        this.sources = sources;
    }

    public List<Rule> rules() {
        return rules;
    }

    /** What each rule found, in the order of their codes. */
    public List<RuleResult> at(Snapshot at) {
        return run(at).checked();
    }

    /**
     * The same, empty where it is not known in time; it is found out meanwhile, so who asks again later may be told.
     */
    public Optional<List<RuleResult>> within(Duration patience, Snapshot at) {
        if (at.catalogue().knows(RUN)) {
            return Optional.of(run(at).checked());
        }
        // One thread runs them, however many readers wait.
        CompletableFuture<CheckRun> run = at.catalogue().derived(BEGUN,
                catalogue -> CompletableFuture.supplyAsync(() -> run(new Snapshot(catalogue)),
                        Infrastructure.getDefaultExecutor()));
        try {
            return Optional.of(run.get(patience.toMillis(), TimeUnit.MILLISECONDS).checked());
        } catch (TimeoutException later) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            LOG.warn("Figures could not be compared", failed.getCause());
            return Optional.empty();
        }
    }

    /** The findings that a filter keeps, contradictions first. */
    public List<Finding> list(Snapshot at, FindingFilter filter) {
        if (filter.figure() == null && (filter.project() != null || filter.programme() != null)) {
            return of(at, Stream.concat(dossiers.ofProjects(at, standing(at, projects, filter.project())).stream(),
                    dossiers.ofProgrammes(at, standing(at, programmes, filter.programme())).stream()).toList(),
                    Set.of(), Set.of())
                    .stream().filter(filter::keeps).toList();
        }
        if (filter.figure() == null) {
            return filter.equals(FindingFilter.ALL) ? run(at).inOrder()
                    : run(at).inOrder().stream().filter(filter::keeps).toList();
        }
        Set<FigureCode> figures = filter.figure().stream().map(FigureCode::parse).flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return ofFigures(at, figures).values().stream().flatMap(List::stream).distinct().filter(filter::keeps)
                .sorted(Finding.ORDER).toList();
    }

    private static <T extends Coded> List<T> standing(Snapshot at, CodedReads<T, ?> table, List<String> codes) {
        return codes == null ? List.of() : List.copyOf(table.byCode(at, codes).values());
    }

    /** The findings of these, contradictions first. */
    public static List<Finding> inOrder(List<RuleResult> checked, FindingFilter filter) {
        return checked.stream().flatMap(each -> each.findings().stream()).filter(filter::keeps).sorted(Finding.ORDER)
                .toList();
    }

    /** What the rules find of some projects, without going through the whole catalogue. */
    public List<Finding> ofProjects(Snapshot at, List<Project> rows) {
        return of(at, dossiers.ofProjects(at, rows), Set.of(), Set.of());
    }

    /** What the rules find of some programmes. */
    public List<Finding> ofProgrammes(Snapshot at, List<Programme> rows) {
        return of(at, dossiers.ofProgrammes(at, rows), Set.of(), Set.of());
    }

    /**
     * What the rules find of some figures, by figure; those of which they find nothing are left out. Known where the
     * whole snapshot was gone through, else found out of what these figures are of alone.
     */
    public Map<FigureCode, List<Finding>> ofFigures(Snapshot at, Collection<FigureCode> figures) {
        Map<FigureCode, List<Finding>> found = found(at, figures);
        Map<FigureCode, List<Finding>> wanted = new HashMap<>();
        figures.stream().filter(found::containsKey).forEach(each -> wanted.put(each, found.get(each)));
        return wanted;
    }

    /** The same of one. */
    public List<Finding> ofFigure(Snapshot at, FigureCode figure) {
        return found(at, List.of(figure)).getOrDefault(figure, List.of());
    }

    /** Of these at least. */
    private Map<FigureCode, List<Finding>> found(Snapshot at, Collection<FigureCode> figures) {
        boolean known = at.catalogue().knows(RUN) && run(at).whole();
        return known ? run(at).byFigure() : CheckRun.byFigure(find(at, figures));
    }

    private List<Finding> find(Snapshot at, Collection<FigureCode> figures) {
        Map<Table, Set<Long>> versions = figures.stream().filter(each -> !each.computed()).map(FigureCode::first)
                .collect(Collectors.groupingBy(FigureCode.Row::table, () -> new EnumMap<>(Table.class),
                        Collectors.mapping(FigureCode.Row::id, Collectors.toSet())));
        History history = at.catalogue().history();
        Set<String> ofProjects = new HashSet<>();
        Set<String> ofProgrammes = new HashSet<>();
        versions.getOrDefault(Table.FUNDING, Set.of())
                .forEach(id -> history.of(Funding.class).find(id).ifPresent(each -> {
                    ofProjects.add(each.project());
                    ofProgrammes.add(each.programme());
                }));
        versions.getOrDefault(Table.PROGRESS, Set.of())
                .forEach(id -> history.of(Progress.class).find(id).ifPresent(each -> ofProjects.add(each.project())));
        versions.getOrDefault(Table.MILESTONE, Set.of())
                .forEach(id -> history.of(Milestone.class).find(id).ifPresent(each -> ofProjects.add(each.project())));
        versions.getOrDefault(Table.EVALUATION, Set.of())
                .forEach(id -> history.of(Evaluation.class).find(id).ifPresent(each -> ofProjects.add(each.project())));
        versions.getOrDefault(Table.COUNT, Set.of())
                .forEach(id -> history.of(Count.class).find(id).ifPresent(each -> ofProgrammes.add(each.programme())));
        return of(at,
                Stream.concat(dossiers.ofProjects(at, List.copyOf(projects.byCode(at, ofProjects).values())).stream(),
                        dossiers.ofProgrammes(at, List.copyOf(programmes.byCode(at, ofProgrammes).values())).stream())
                        .toList(),
                versions.getOrDefault(Table.OBSERVATION, Set.of()), versions.getOrDefault(Table.SCORE, Set.of()));
    }

    private List<Finding> of(Snapshot at, List<Dossier> of, Set<Long> observations, Set<Long> scores) {
        Findings findings = new Findings(at);
        of.forEach(dossier -> check(dossier, findings));
        if (!observations.isEmpty()) {
            checkObservations(at, observations, findings);
        }
        if (!scores.isEmpty()) {
            checkScores(at, scores, findings);
        }
        return inOrder(findings.all(), FindingFilter.ALL);
    }

    private void check(Dossier dossier, Findings findings) {
        for (Rule rule : rules) {
            findings.begin(rule, dossier.subject());
            rule.check(dossier, findings);
        }
    }

    private void checkObservations(Snapshot at, Set<Long> only, Findings findings) {
        for (Rule rule : rules) {
            findings.begin(rule, ComparedSubject.NONE);
            rule.check(at, only, findings);
        }
    }

    private void checkScores(Snapshot at, Set<Long> only, Findings findings) {
        for (Rule rule : rules) {
            findings.begin(rule, ComparedSubject.NONE);
            rule.checkScores(at, only, findings);
        }
    }

    private CheckRun run(Snapshot at) {
        return at.catalogue().derived(RUN, catalogue -> runAll(new Snapshot(catalogue)));
    }

    private CheckRun runAll(Snapshot at) {
        Findings findings = new Findings(at);
        // So that every rule is told of, also where there is nothing that it could compare.
        rules.forEach(rule -> findings.begin(rule, ComparedSubject.NONE));
        projects.list(at, null, ProjectOrder.CODE.order()).forEach(each -> check(dossiers.of(at, each), findings));
        programmes.list(at, null, ProgrammeOrder.CODE.order()).forEach(each -> check(dossiers.of(at, each), findings));
        checkObservations(at, null, findings);
        checkScores(at, null, findings);
        List<Source> cited = sources.cited(at, FIGURES);
        for (Rule rule : rules) {
            findings.begin(rule, ComparedSubject.NONE);
            rule.check(cited, findings);
        }
        return CheckRun.of(findings.all());
    }
}
