package vn.minhbach.catalogue.silence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Said;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.directive.RecurringOrder;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.release.Dataset;
import vn.minhbach.catalogue.release.Releases;

/** Reads what silences are found from, in a number of statements that does not depend on how many they are. */
@Singleton
class SilenceReading {

    private final Programmes programmes;
    private final Projects projects;
    private final Fundings fundings;
    private final Observations observations;
    private final Directives directives;
    private final Releases releases;

    SilenceReading(Programmes programmes, Projects projects, Fundings fundings, Observations observations, Directives directives,
            Releases releases) {
        this.programmes = programmes;
        this.projects = projects;
        this.fundings = fundings;
        this.observations = observations;
        this.directives = directives;
        this.releases = releases;
    }

    /** What sources say of programmes and of the projects that their portfolios name, by programme; of all of them for null. */
    Map<String, List<Said>> saidOfProgrammes(Snapshot at, Collection<String> codes) {
        return bySubject(Stream.of(fundings.saidOfProgrammes(at, codes), programmes.said(at, codes), fundings.saidOfPortfolios(at, codes),
                projects.saidOfPortfolios(at, codes), directives.saidOfProgrammes(at, codes)));
    }

    /**
     * @param at    held against a day
     * @param codes those of the rows, null where they are all that stand
     * @param said  by programme
     */
    List<Silence> ofProgrammes(Snapshot at, Collection<Programme> rows, Collection<String> codes, Map<String, List<Said>> said) {
        Map<String, LocalDate> first = programmes.firstNamed(at, codes);
        Map<String, List<Funding>> settlements = fundings.settlements(at, codes);
        Map<String, List<RecurringOrder>> orders = orders(at, null, codes, RecurringOrder::programme);
        Map<String, Dataset> datasets = datasets(at);
        return rows.stream().map(each -> {
            LastReport last = LastReport.of(said.getOrDefault(each.code(), List.of()), at.on());
            Ending ending = settled(settlements.getOrDefault(each.code(), List.of()), at.on()) ? Ending.SETTLED : null;
            Rhythm rhythm = ending != null ? null : rhythm(orders.get(each.code()), datasets.get(each.version().publisher()), last);
            return silence(each.code(), null, each.place(), each.owner(), at.on(), last, first.get(each.code()), rhythm, ending);
        }).toList();
    }

    /**
     * @param at               held against a day
     * @param codes            those of the rows, null where they are all that stand
     * @param owned            the programmes that they own
     * @param saidOfProgrammes by programme
     */
    List<Silence> ofAgencies(Snapshot at, Collection<Agency> rows, Collection<String> codes, Collection<Programme> owned,
            Map<String, List<Said>> saidOfProgrammes) {
        Map<String, List<Said>> said = bySubject(Stream.of(fundings.saidOfOwned(at, codes), projects.saidOfOwned(at, codes),
                observations.saidOfAgencies(at, codes), directives.saidOfLeads(at, codes)));
        Map<String, List<Programme>> ownedBy = owned.stream().filter(each -> each.owner() != null).collect(Collectors.groupingBy(Programme::owner));
        Map<String, LocalDate> first = new HashMap<>(directives.firstOrdered(at, codes));
        projects.firstOwned(at, codes).forEach((owner, day) -> first.merge(owner, day, SilenceReading::earlier));
        Map<String, LocalDate> named = programmes.firstNamed(at, codes == null ? null : owned.stream().map(Programme::code).toList());
        Map<String, List<RecurringOrder>> orders = orders(at, codes, null, RecurringOrder::lead);
        Map<String, Dataset> datasets = datasets(at);
        return rows.stream().map(each -> {
            List<Programme> own = ownedBy.getOrDefault(each.code(), List.of());
            own.stream().map(programme -> named.get(programme.code())).filter(day -> day != null)
                    .forEach(day -> first.merge(each.code(), day, SilenceReading::earlier));
            LastReport last = LastReport.of(Stream.concat(said.getOrDefault(each.code(), List.of()).stream(),
                    own.stream().flatMap(programme -> saidOfProgrammes.getOrDefault(programme.code(), List.of()).stream())).toList(), at.on());
            Ending ending = each.validTo() != null && each.validTo().isBefore(at.on()) ? Ending.AGENCY_ENDED : null;
            Rhythm rhythm = ending != null ? null : rhythm(orders.get(each.code()), datasets.get(each.version().publisher()), last);
            return silence(null, each.code(), each.place(), null, at.on(), last, first.get(each.code()), rhythm, ending);
        }).toList();
    }

    private static Silence silence(String programme, String agency, String place, String owner, LocalDate on, LastReport last,
            LocalDate first, Rhythm rhythm, Ending ending) {
        LocalDate since = last != null ? last.on() : first == null || first.isAfter(on) ? null : first;
        LocalDate expected = rhythm == null ? null : rhythm.expectedOn(since, last == null ? null : last.on());
        Long missed = expected == null ? null : rhythm.missed(since, last == null ? null : last.on(), on);
        return new Silence(programme, agency, place, owner, on, last, since, rhythm, expected, missed, ending);
    }

    private static Rhythm rhythm(List<RecurringOrder> orders, Dataset dataset, LastReport last) {
        return Rhythm.of(orders == null ? List.of() : orders, dataset, last == null ? null : last.on());
    }

    /** What is to be settled by a later time is none. */
    private static boolean settled(List<Funding> settlements, LocalDate on) {
        List<Funding> begun = settlements.stream().filter(each -> !Period.parse(each.claim().asOf()).orElseThrow().start().isAfter(on)).toList();
        return !begun.isEmpty() && begun.get(begun.size() - 1).claim().basis() == Basis.ACTUAL;
    }

    private Map<String, List<RecurringOrder>> orders(Snapshot at, Collection<String> leads, Collection<String> ofProgrammes,
            Function<RecurringOrder, String> of) {
        DirectiveFilter filter = new DirectiveFilter(null, null, leads == null ? null : List.copyOf(leads), null, null,
                ofProgrammes == null ? null : List.copyOf(ofProgrammes), null, null, null, null, null);
        return directives.recurring(at, filter).stream().filter(each -> of.apply(each) != null).collect(Collectors.groupingBy(of));
    }

    private Map<String, Dataset> datasets(Snapshot at) {
        return releases.datasets(at).stream().collect(Collectors.toMap(each -> each.version().publisher(), Function.identity()));
    }

    private static Map<String, List<Said>> bySubject(Stream<List<Said>> said) {
        return said.flatMap(List::stream).collect(Collectors.groupingBy(Said::subject));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
