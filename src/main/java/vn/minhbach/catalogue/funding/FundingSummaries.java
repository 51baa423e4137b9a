package vn.minhbach.catalogue.funding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Index;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.programme.PortfolioEntry;
import vn.minhbach.catalogue.project.Projects;

/**
 * Sums of money, with the gaps and rates between them, project by project: of the same money only the latest figure counts, a
 * part does not count beside its whole, a project's figure not beside the same one of its programme, and what another publisher
 * tells of it not at all.
 */
@Singleton
public class FundingSummaries {

    /** Sums of a catalogue, which take long where there is much money. @param filter null for all of it */
    private record Sums(SummaryBy by, FundingFilter filter) {
    }

    /** One summary for each group that any matching figure belongs to, the group without a key last. */
    public List<FundingSummary> summarise(Snapshot at, SummaryBy by, FundingFilter filter) {
        boolean all = filter == null || filter.equals(FundingFilter.ALL);
        return all ? at.catalogue().derived(new Sums(by, null), catalogue -> read(new Snapshot(catalogue), by, null))
                : at.catalogue().recent(new Sums(by, filter), catalogue -> read(at, by, filter));
    }

    /**
     * A number of a programme in a group, which covers the same numbers of its projects there.
     *
     * @param key of the group
     */
    private record OfProgramme(String key, String programme, Measure measure, Basis basis, Funding.Money money) {

        OfProgramme(String key, String programme, Funding row, Funding.Money money) {
            this(key, programme, row.measure(), row.claim().basis(), money);
        }
    }

    private static List<FundingSummary> read(Snapshot at, SummaryBy by, FundingFilter filter) {
        Map<Optional<String>, GroupLadder> groups = new HashMap<>();
        Set<OfProgramme> programmes = new HashSet<>();
        List<Funding> kept = filter == null ? null : Fundings.ask(at, filter).stream().toList();
        // Programmes first, so that it is known what their figures cover when those of their projects come.
        grouped(at, kept, Funding::programme, Fundings.BY_PROGRAMME).forEach((code, rows) -> {
            rows.stream().filter(each -> each.amount() != null && at.catalogue().isOwn(each))
                    .forEach(each -> programmes.add(new OfProgramme(by.key(at, each), code, each, each.money())));
            add(at, by, rows, each -> false, groups);
        });
        grouped(at, kept, Funding::project, Fundings.BY_PROJECT).forEach((code, rows) -> {
            List<PortfolioEntry> standsIn = programmes.isEmpty() ? List.of() : Projects.portfolioEntries(at, code);
            add(at, by, rows, each -> isCovered(by.key(at, each), each, standsIn, programmes), groups);
        });
        return groups.values().stream().map(GroupLadder::summary)
                .sorted(Comparator.comparing(FundingSummary::key, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    /** The rows of each subject. @param kept those among them that are wanted; null for all */
    private static Map<String, List<Funding>> grouped(Snapshot at, List<Funding> kept, Function<Funding, String> subject,
            Index<Funding, String> index) {
        return kept == null ? at.table(Funding.class).by(index) : kept.stream().filter(each -> subject.apply(each) != null)
                .collect(Collectors.groupingBy(subject));
    }

    /** Adds what is told of one project or programme, whose figures may belong to several groups. */
    private static void add(Snapshot at, SummaryBy by, List<Funding> subject, Predicate<Funding> covered,
            Map<Optional<String>, GroupLadder> groups) {
        subject.stream().collect(Collectors.groupingBy(each -> Optional.ofNullable(by.key(at, each)))).forEach((key, rows) ->
                groups.computeIfAbsent(key, first -> new GroupLadder(by, key.orElse(null))).add(rows, at.catalogue()::isOwn, covered));
    }

    /** Whether one of its programmes has a number of the same step and year in the same group, of its fund and budget or of all. */
    private static boolean isCovered(String key, Funding row, List<PortfolioEntry> standsIn, Set<OfProgramme> programmes) {
        return standsIn.stream().map(PortfolioEntry::programme).anyMatch(programme -> Stream.of(row.money(),
                new Funding.Money(row.fiscalYear(), null, row.budget()), new Funding.Money(row.fiscalYear(), row.fund(), null),
                new Funding.Money(row.fiscalYear(), null, null)).anyMatch(money -> programmes.contains(new OfProgramme(key, programme, row, money))));
    }
}
