package vn.minhbach.catalogue.unfunded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.FundingFilter;
import vn.minhbach.catalogue.funding.FundingOrder;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.funding.GroupLadder;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.funding.SummaryBy;
import vn.minhbach.catalogue.obstacle.Cause;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.obstacle.ObstacleFilter;
import vn.minhbach.catalogue.obstacle.ObstacleOrder;
import vn.minhbach.catalogue.obstacle.Obstacles;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.ProgrammeFilter;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.source.Sources;

/**
 * Finds the projects and programmes that have no fund identified, by any of the three ways in which sources say so: of
 * a programme's fund, of a sum of money, or as what holds it up.
 */
@Singleton
public class UnfundedRegister {

    private static final Object ALL = UnfundedRegister.class;
    private static final Object BY_PLACE = "unfunded by place";
    private static final Object BY_CAUSE = "unfunded by cause";
    private static final ObstacleFilter NO_FUND = ObstacleFilter.ALL.cause(Cause.NO_FUND_IDENTIFIED).resolved(false);
    private static final ProgrammeFilter OF_NO_FUND = ProgrammeFilter.ALL.fund(Fund.UNIDENTIFIED);

    private final Programmes programmes;
    private final Projects projects;
    private final Fundings fundings;
    private final Obstacles obstacles;
    private final Sources sources;

    UnfundedRegister(Programmes programmes, Projects projects, Fundings fundings, Obstacles obstacles,
            Sources sources) {
        this.programmes = programmes;
        this.projects = projects;
        this.fundings = fundings;
        this.obstacles = obstacles;
        this.sources = sources;
    }

    /**
     * Those that a filter keeps: those of which a source says so before those of which it is deduced; of each, approved
     * in principle first, then those that are to cost most.
     */
    public List<Unfunded> list(Snapshot at, UnfundedFilter filter) {
        List<Unfunded> all = at.catalogue().derived(ALL, catalogue -> read(new Snapshot(catalogue)));
        return filter.equals(UnfundedFilter.ALL) ? all : all.stream().filter(filter::keeps).toList();
    }

    /** How many there are in each place. */
    public Map<String, Long> byPlace(Snapshot at) {
        return at.catalogue().derived(BY_PLACE,
                catalogue -> list(new Snapshot(catalogue), UnfundedFilter.ALL).stream().map(Unfunded::place)
                        .filter(Objects::nonNull)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }

    /** How many each cause holds up. */
    public Map<String, Long> byCause(Snapshot at) {
        return at.catalogue().derived(BY_CAUSE, catalogue -> list(new Snapshot(catalogue), UnfundedFilter.ALL).stream()
                .flatMap(each -> each.obstacles().stream().map(obstacle -> obstacle.cause().name()).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }

    /** What those that a filter keeps come to. */
    private record TotalOf(UnfundedFilter filter) {
    }

    /** What those come to that a filter keeps. */
    public UnfundedTotal total(Snapshot at, UnfundedFilter filter) {
        return at.catalogue().recent(new TotalOf(filter), catalogue -> total(list(at, filter)));
    }

    /** What they come to. */
    public UnfundedTotal total(List<Unfunded> list) {
        GroupLadder ladder = new GroupLadder(SummaryBy.FUND, Fund.UNIDENTIFIED.name());
        Map<String, Unfunded> listed = list.stream().filter(each -> each.programme() != null)
                .collect(Collectors.toMap(Unfunded::programme, Function.identity()));
        BigDecimal number = BigDecimal.ZERO;
        Qualifier qualifier = Qualifier.EXACT;
        long uncounted = 0;
        for (Unfunded each : list) {
            Unfunded programme = each.within() == null ? null : listed.get(each.within());
            ladder.add(each.money(), told -> true, figure -> programme != null && each.isCoveredBy(programme, figure));
            if (each.project() != null) {
                number = programme != null && programme.counted().isPresent() ? number : number.add(BigDecimal.ONE);
            } else if (each.counted().isPresent()) {
                number = number.add(each.counted().get().count());
                qualifier = qualifier.plus(each.counted().get().claim().qualifier());
            } else {
                uncounted++;
            }
        }
        return new UnfundedTotal(number, qualifier, uncounted, ladder.summary());
    }

    private List<Unfunded> read(Snapshot at) {
        Set<String> programmeCodes = new TreeSet<>();
        Set<String> projectCodes = new TreeSet<>();
        programmes.list(at, OF_NO_FUND, SortOrder.ofComing()).forEach(each -> programmeCodes.add(each.code()));
        fundings.list(at, FundingFilter.ALL.fund(Fund.UNIDENTIFIED), FundingOrder.SUBJECT.order()).stream()
                .filter(at.catalogue()::isOwn)
                .forEach(each -> add(each.project(), each.programme(), projectCodes, programmeCodes));
        obstacles.list(at, NO_FUND, ObstacleOrder.CODE.order()).stream().filter(at.catalogue()::isOwn)
                .forEach(each -> add(each.project(), each.programme(), projectCodes, programmeCodes));
        List<Unfunded> found = new ArrayList<>(ofProgrammes(at, programmeCodes));
        Set<String> wholly = found.stream().filter(Unfunded::whole).map(Unfunded::programme)
                .collect(Collectors.toSet());
        found.addAll(ofProjects(at, projectCodes, wholly));
        found.sort(Comparator.comparing(Unfunded::stated).thenComparing(Unfunded::approvedInPrinciple).reversed()
                .thenComparing(UnfundedRegister::greatest, Comparator.reverseOrder()));
        return found.stream().map(each -> each.knownAt(at)).toList();
    }

    private static void add(String project, String programme, Set<String> projectCodes, Set<String> programmeCodes) {
        if (project != null) {
            projectCodes.add(project);
        } else if (programme != null) {
            programmeCodes.add(programme);
        }
    }

    private List<Unfunded> ofProgrammes(Snapshot at, Collection<String> codes) {
        Map<String, Programme> found = programmes.byCode(at, codes);
        var money = fundings.ofProgrammes(at, codes);
        var counts = programmes.counts(at, codes);
        var heldUp = obstacles.ofProgrammes(at, codes);
        Map<String, LocalDate> said = said(at, heldUp.values(),
                found.values().stream().map(Programme::source).toList());
        return codes.stream().filter(found::containsKey).map(code -> {
            Programme it = found.get(code);
            List<Funding> all = money.getOrDefault(code, List.of());
            List<Funding> without = all.stream().filter(each -> each.fund() == Fund.UNIDENTIFIED
                    || it.fund() == Fund.UNIDENTIFIED && each.fund() == null).toList();
            List<Obstacle> open = open(heldUp.get(code));
            LocalDate ofAll = it.fund() == Fund.UNIDENTIFIED ? said.get(it.source()) : null;
            return new Unfunded(null, code, it.place(), it.owner(),
                    it.fund() == Fund.UNIDENTIFIED || !without.isEmpty(),
                    it.fund() == Fund.UNIDENTIFIED || isStated(at, without, open), null, without,
                    counts.getOrDefault(code, List.of()), List.of(), open, since(all, without, open, said, ofAll));
        }).toList();
    }

    private List<Unfunded> ofProjects(Snapshot at, Collection<String> codes, Set<String> wholly) {
        Map<String, Project> found = projects.byCode(at, codes);
        var money = fundings.ofProjects(at, codes);
        var progress = projects.progress(at, codes);
        var heldUp = obstacles.ofProjects(at, codes);
        Map<String, LocalDate> said = said(at, heldUp.values(), List.of());
        Map<String, String> within = new HashMap<>();
        projects.portfolioEntries(at, codes)
                .forEach((code, entries) -> entries.stream().filter(each -> wholly.contains(each.programme()))
                        .findFirst().ifPresent(each -> within.put(code, each.programme())));
        return codes.stream().filter(found::containsKey).map(code -> {
            Project it = projects.asOf(at, found.get(code));
            List<Funding> all = money.getOrDefault(code, List.of());
            List<Funding> without = all.stream().filter(each -> each.fund() == Fund.UNIDENTIFIED).toList();
            List<Obstacle> open = open(heldUp.get(code));
            return new Unfunded(code, null, it.place(), it.owner(), true, isStated(at, without, open), within.get(code),
                    without, List.of(), progress.getOrDefault(code, List.of()),
                    open, since(all, without, open, said, null));
        }).toList();
    }

    /** Whether a source says itself that there is no fund, by the word of those whose word makes it stand here. */
    private static boolean isStated(Snapshot at, List<Funding> without, List<Obstacle> open) {
        return without.stream().anyMatch(
                each -> each.fund() == Fund.UNIDENTIFIED && at.catalogue().isOwn(each) && !each.claim().deduced())
                || open.stream().anyMatch(each -> each.cause() == Cause.NO_FUND_IDENTIFIED && at.catalogue().isOwn(each)
                        && !each.deduced());
    }

    private static List<Obstacle> open(List<Obstacle> obstacles) {
        return obstacles == null ? List.of() : obstacles.stream().filter(each -> each.resolvedOn() == null).toList();
    }

    /** The days of sources that have one. */
    private Map<String, LocalDate> said(Snapshot at, Collection<List<Obstacle>> obstacles, List<String> others) {
        Map<String, LocalDate> days = new HashMap<>();
        sources.byCode(at,
                Stream.concat(obstacles.stream().flatMap(List::stream).map(Obstacle::source), others.stream())
                        .collect(Collectors.toSet()))
                .values().stream().filter(each -> each.on() != null).forEach(each -> days.put(each.code(), each.on()));
        return days;
    }

    /**
     * What was allocated, or said to come from a fund, as a fact, after sources said that there was none; none where
     * nobody knows when they did.
     *
     * @param ofAll when it was said of the programme's fund, null where it was not, or nobody knows
     */
    private static List<Funding> since(List<Funding> all, List<Funding> without, List<Obstacle> open,
            Map<String, LocalDate> said, LocalDate ofAll) {
        Stream<LocalDate> heldUp = open.stream().filter(each -> each.cause() == Cause.NO_FUND_IDENTIFIED)
                .map(each -> said.getOrDefault(each.source(), each.since()));
        Optional<LocalDate> last = Stream
                .of(without.stream().map(each -> each.claim().asOfEnd()), heldUp, Stream.ofNullable(ofAll))
                .flatMap(each -> each).filter(Objects::nonNull).max(Comparator.naturalOrder());
        return last.isEmpty() ? List.of()
                : all.stream().filter(each -> isFunded(each) && each.claim().asOfEnd().isAfter(last.get())).toList();
    }

    private static boolean isFunded(Funding figure) {
        boolean from = figure.fund() != null && figure.fund() != Fund.UNIDENTIFIED;
        return figure.claim().basis() == Basis.ACTUAL && figure.amount() != null && figure.amount().signum() > 0
                && (from || figure.fund() == null && figure.measure() == Measure.ALLOCATED);
    }

    private static BigDecimal greatest(Unfunded each) {
        return each.money().stream().map(Funding::amount).filter(Objects::nonNull).max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }
}
