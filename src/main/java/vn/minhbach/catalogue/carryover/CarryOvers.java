package vn.minhbach.catalogue.carryover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.funding.Ladder;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.CountBy;
import vn.minhbach.catalogue.programme.PortfolioEntry;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.project.Status;

/** Follows projects from one plan-year into the next. */
@Singleton
public class CarryOvers {

    private static final Set<String> CARRIED_OVER = Set.of(Status.CARRIED_OVER.name(),
            Status.STOPPED_OR_CARRIED_OVER.name());

    private final Programmes programmes;
    private final Projects projects;
    private final Fundings fundings;

    CarryOvers(Programmes programmes, Projects projects, Fundings fundings) {
        this.programmes = programmes;
        this.projects = projects;
        this.fundings = fundings;
    }

    /** What a programme took over and passed on. */
    public CarryOver of(Snapshot at, Programme programme) {
        String code = programme.code();
        Map<String, List<Count>> counted = counted(at,
                Stream.of(code, programme.follows()).filter(Objects::nonNull).toList());
        return new CarryOver(programmes.tookOver(at, List.of(code)).getOrDefault(code, List.of()),
                programmes.passedOn(at, List.of(code)).getOrDefault(code, List.of()),
                counted.getOrDefault(code, List.of()),
                programme.follows() == null ? List.of() : counted.getOrDefault(programme.follows(), List.of()));
    }

    /**
     * How many projects of each programme sources count as carried over, or as stopped or carried over, without naming
     * them.
     */
    public Map<String, List<Count>> counted(Snapshot at, Collection<String> codes) {
        Map<String, List<Count>> counts = new HashMap<>(programmes.counts(at, codes));
        counts.replaceAll((code, all) -> all.stream().filter(CarryOvers::isCarriedOver).toList());
        return counts;
    }

    private static boolean isCarriedOver(Count count) {
        return count.by() == CountBy.STATUS && CARRIED_OVER.contains(count.key());
    }

    /** The life of each project, the earliest plan-year first. */
    public Map<String, List<PlanYear>> ofProjects(Snapshot at, Collection<String> codes) {
        Map<String, List<PortfolioEntry>> entries = codes.isEmpty() ? Map.of() : projects.portfolioEntries(at, codes);
        if (entries.isEmpty()) {
            return Map.of();
        }
        Map<String, Programme> stoodIn = programmes.byCode(at, entries.values().stream().flatMap(List::stream)
                .flatMap(each -> Stream.of(each.programme(), each.carriedOverFrom())).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<String, List<Funding>> money = fundings.ofProjects(at, entries.keySet());
        Map<String, List<Progress>> progress = projects.progress(at, entries.keySet());
        Map<String, List<PlanYear>> lives = new HashMap<>();
        entries.forEach((project, stands) -> lives.put(project, new Life(project, stands, stoodIn,
                money.getOrDefault(project, List.of()), progress.getOrDefault(project, List.of())).years()));
        return lives;
    }

    private record Life(String project, List<PortfolioEntry> entries, Map<String, Programme> programmes,
            List<Funding> money,
            List<Progress> progress) {

        List<PlanYear> years() {
            Map<String, PortfolioEntry> byProgramme = new LinkedHashMap<>();
            entries.forEach(each -> byProgramme.put(each.programme(), each));
            Set<String> all = new HashSet<>(byProgramme.keySet());
            entries.stream().map(PortfolioEntry::carriedOverFrom).filter(Objects::nonNull).forEach(all::add);
            List<PlanYear> years = new ArrayList<>();
            all.forEach(programme -> years.add(year(programme, byProgramme.get(programme))));
            years.sort(Comparator.comparing(PlanYear::fiscalYear, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(PlanYear::programme));
            return List.copyOf(years);
        }

        private PlanYear year(String programme, PortfolioEntry entry) {
            Integer year = fiscalYear(programme);
            String from = entry == null ? null : entry.carriedOverFrom();
            String to = entries.stream().filter(each -> programme.equals(each.carriedOverFrom()))
                    .map(PortfolioEntry::programme).sorted()
                    .findFirst().orElse(null);
            Progress status = progress.stream().filter(
                    each -> each.actualStatus() != null && year != null && each.claim().asOfEnd().getYear() == year)
                    .findFirst().orElse(null);
            return new PlanYear(project, programme, year, entry, from, to, money(year), status,
                    from == null ? List.of() : left(fiscalYear(from)), to == null ? List.of() : left(year));
        }

        private Integer fiscalYear(String programme) {
            Programme found = programmes.get(programme);
            return found == null ? null : found.fiscalYear();
        }

        private List<Funding> money(Integer year) {
            return year == null ? List.of() : money.stream().filter(each -> year.equals(each.fiscalYear())).toList();
        }

        /**
         * What was allocated of a year and not disbursed, as a whole or fund by fund; where more was disbursed, nothing
         * is left.
         */
        private List<Figure> left(Integer year) {
            return new Ladder(money(year)).wholeGaps().stream()
                    .filter(gap -> gap.from() == Measure.ALLOCATED && gap.to() == Measure.DISBURSED)
                    .map(Ladder.Gap::figure).filter(each -> each.value().signum() > 0).toList();
        }
    }
}
