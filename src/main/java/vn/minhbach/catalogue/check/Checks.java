package vn.minhbach.catalogue.check;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;

import vn.minhbach.catalogue.Order;
import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.TableReads;
import vn.minhbach.catalogue.Versioned;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.figure.FigureCode.Table;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.catalogue.source.Sources;

/** Runs the rules: over a whole snapshot, which is remembered, or over a few things in it, which takes a few statements. */
@Singleton
@Transactional
public class Checks {

    private static final int SUBJECTS_AT_ONCE = 500;
    private static final int SNAPSHOTS_KEPT = 4;
    private static final int LONGEST_RUN_SECONDS = 600;
    private static final Order BY_CODE = Order.by("r.it.code");

    private final List<Rule> rules;
    private final Dossiers dossiers;
    private final Projects projects;
    private final Programmes programmes;
    private final Fundings fundings;
    private final Sources sources;
    private final CheckRuns runs = new CheckRuns(SNAPSHOTS_KEPT, this::run, this::connected);

    Checks(@All List<Rule> rules, Dossiers dossiers, Projects projects, Programmes programmes, Fundings fundings, Sources sources) {
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::code)).toList();
        this.dossiers = dossiers;
        this.projects = projects;
        this.programmes = programmes;
        this.fundings = fundings;
        this.sources = sources;
    }

    public List<Rule> rules() {
        return rules;
    }

    /** What each rule found, in the order of their codes. */
    public List<Checked> at(Snapshot at) {
        return runs.of(onNoDay(at)).checked();
    }

    /** The same, empty where it is not known in time; it is found out meanwhile, so who asks again later may be told. */
    public Optional<List<Checked>> within(Duration patience, Snapshot at) {
        return runs.within(patience, onNoDay(at)).map(CheckRun::checked);
    }

    /** The findings that a filter keeps, contradictions first. */
    public List<Finding> list(Snapshot at, FindingFilter filter) {
        if (filter.figure() == null) {
            return inOrder(at(at), filter);
        }
        Set<FigureCode> figures = filter.figure().stream().map(FigureCode::parse).flatMap(Optional::stream).collect(Collectors.toSet());
        return ofFigures(at, figures).values().stream().flatMap(List::stream).distinct().filter(filter::keeps).sorted(Finding.ORDER).toList();
    }

    /** The findings of these, contradictions first. */
    public static List<Finding> inOrder(List<Checked> checked, FindingFilter filter) {
        return checked.stream().flatMap(each -> each.findings().stream()).filter(filter::keeps).sorted(Finding.ORDER).toList();
    }

    /** What the rules find of some projects, without going through the whole catalogue. */
    public List<Finding> ofProjects(Snapshot at, List<Project> rows) {
        return of(at, dossiers.ofProjects(at, rows), Set.of());
    }

    /** What the rules find of some programmes. */
    public List<Finding> ofProgrammes(Snapshot at, List<Programme> rows) {
        return of(at, dossiers.ofProgrammes(at, rows), Set.of());
    }

    /**
     * What the rules find of some figures, by figure; those of which they find nothing are left out. Known where the whole
     * snapshot was gone through, else found out of what these figures are of alone.
     */
    public Map<FigureCode, List<Finding>> ofFigures(Snapshot at, Collection<FigureCode> figures) {
        Map<FigureCode, List<Finding>> found = runs.known(onNoDay(at)).filter(CheckRun::isWhole).map(CheckRun::byFigure)
                .orElseGet(() -> CheckRun.byFigure(find(at, figures)));
        Map<FigureCode, List<Finding>> wanted = new HashMap<>();
        figures.stream().filter(found::containsKey).forEach(each -> wanted.put(each, found.get(each)));
        return wanted;
    }

    private List<Finding> find(Snapshot at, Collection<FigureCode> figures) {
        Map<Table, Set<Long>> versions = figures.stream().filter(each -> !each.computed()).map(FigureCode::first)
                .collect(Collectors.groupingBy(FigureCode.Row::table, () -> new EnumMap<>(Table.class), Collectors.mapping(FigureCode.Row::id, Collectors.toSet())));
        Collection<Funding> funding = fundings.versions(versions.getOrDefault(Table.FUNDING, Set.of())).values();
        Set<String> ofProjects = new HashSet<>();
        Set<String> ofProgrammes = new HashSet<>();
        funding.stream().map(Funding::project).filter(Objects::nonNull).forEach(ofProjects::add);
        funding.stream().map(Funding::programme).filter(Objects::nonNull).forEach(ofProgrammes::add);
        projects.progressVersions(versions.getOrDefault(Table.PROGRESS, Set.of())).values().forEach(each -> ofProjects.add(each.project()));
        programmes.countVersions(versions.getOrDefault(Table.COUNT, Set.of())).values().forEach(each -> ofProgrammes.add(each.programme()));
        return of(at, Stream.concat(
                ofProjects.isEmpty() ? Stream.of() : dossiers.ofProjects(at, List.copyOf(projects.byCode(at, ofProjects).values())).stream(),
                ofProgrammes.isEmpty() ? Stream.of() : dossiers.ofProgrammes(at, List.copyOf(programmes.byCode(at, ofProgrammes).values())).stream())
                .toList(), versions.getOrDefault(Table.OBSERVATION, Set.of()));
    }

    private List<Finding> of(Snapshot at, List<Dossier> of, Set<Long> observations) {
        Findings findings = new Findings(at);
        of.forEach(dossier -> check(dossier, findings));
        if (!observations.isEmpty()) {
            checkObservations(at, observations, findings);
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
            findings.begin(rule, Subject.NONE);
            rule.check(at, only, findings);
        }
    }

    private CheckRun run(Snapshot at) {
        Findings findings = new Findings(at);
        // So that every rule is told of, also where there is nothing that it could compare.
        rules.forEach(rule -> findings.begin(rule, Subject.NONE));
        each(projects, at, rows -> dossiers.ofProjects(at, rows), findings);
        each(programmes, at, rows -> dossiers.ofProgrammes(at, rows), findings);
        checkObservations(at, null, findings);
        List<Source> cited = sources.cited(at);
        for (Rule rule : rules) {
            findings.begin(rule, Subject.NONE);
            rule.check(cited, findings);
        }
        return CheckRun.of(findings.all());
    }

    /** Goes through all subjects of a kind, some at a time, so that a large catalogue needs no more memory. */
    private <T extends Versioned> void each(TableReads<T, ?> table, Snapshot at, Function<List<T>, List<Dossier>> read, Findings findings) {
        Long after = null;
        Page<T> page;
        do {
            page = table.page(at, null, BY_CODE, new Slice(SUBJECTS_AT_ONCE, after));
            read.apply(page.rows()).forEach(dossier -> check(dossier, findings));
            after = page.rows().isEmpty() ? null : page.rows().get(page.rows().size() - 1).version().id();
        } while (page.hasNext());
    }

    private void connected(Runnable task) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_RUN_SECONDS).run(() -> {
            // Any read takes the connection.
            projects.find(new Snapshot(0), "");
            task.run();
        });
    }

    /** No rule asks what day it is. */
    private static Snapshot onNoDay(Snapshot at) {
        return new Snapshot(at.release(), at.publishedBy(), null);
    }
}
