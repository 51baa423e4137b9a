package vn.minhbach.catalogue.funding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Index;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.programme.PortfolioEntry;
import vn.minhbach.catalogue.project.Projects;

/**
 * Sums of money, with the gaps and rates between them, project by project: of the same money only the latest figure
 * counts, a part does not count beside its whole, a project's figure not beside the same one of its programme, and what
 * another publisher tells of it not at all.
 */
@Singleton
public class FundingSummaries {

    /**
     * Sums of a catalogue, which take long where there is much money.
     *
     * @param filter null for all of it; so within, which narrows it, too
     */
    private record Sums(SummaryBy by, FundingFilter filter, FundingFilter within) {
    }

    /**
     * One summary for each group that any matching figure belongs to, the group without a key last. Where the filter
     * leaves out what would tell of a rate, that is the reason why there is none.
     */
    public List<FundingSummary> summarise(Snapshot at, SummaryBy by, FundingFilter filter) {
        return summarise(at, by, filter, null);
    }

    /** The same within what another filter keeps; null for no such filter. */
    public List<FundingSummary> summarise(Snapshot at, SummaryBy by, FundingFilter filter, FundingFilter within) {
        FundingFilter wanted = filter == null ? FundingFilter.ALL : filter;
        List<FundingSummary> found = sums(at, by, wanted, within);
        if (!wanted.hides() && (within == null || !within.hides())
                || found.stream().allMatch(each -> each.rateAbsence() == null)) {
            return found;
        }
        Map<Optional<String>, FundingSummary> whole = sums(at, by, wanted.ofMoney(),
                within == null ? null : within.ofMoney()).stream()
                .collect(Collectors.toMap(each -> Optional.ofNullable(each.key()), each -> each));
        return found.stream()
                .map(each -> each.rateAbsence() == null
                        || each.rateAbsence() == whole.get(Optional.ofNullable(each.key())).rateAbsence() ? each
                                : each.narrowed())
                .toList();
    }

    private static List<FundingSummary> sums(Snapshot at, SummaryBy by, FundingFilter filter, FundingFilter within) {
        return filter.equals(FundingFilter.ALL) && within == null
                ? at.catalogue().derived(new Sums(by, null, null), catalogue -> read(new Snapshot(catalogue), by, null))
                : at.catalogue().recent(new Sums(by, filter, within),
                        catalogue -> read(at, by, kept(at, filter, within)));
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

    private static List<Funding> kept(Snapshot at, FundingFilter filter, FundingFilter within) {
        return (within == null ? Fundings.ask(at, filter) : Fundings.ask(at, filter).and(Fundings.ask(at, within)))
                .stream().toList();
    }

    /** @param kept null for all */
    private static List<FundingSummary> read(Snapshot at, SummaryBy by, List<Funding> kept) {
        Map<Optional<String>, GroupLadder> groups = new HashMap<>();
        read(at, by::key, kept,
                (key, rows, covered) -> groups.computeIfAbsent(key, first -> new GroupLadder(by, key.orElse(null)))
                        .add(rows, at.catalogue()::isOwn, covered));
        return groups.values().stream().map(GroupLadder::summary)
                .sorted(Comparator.comparing(FundingSummary::key, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /**
     * What some figures come to, whatever they have in common: it has no key.
     *
     * @param narrowed whether others are left out that may tell of the same money, such as those of other months: what
     *     was allocated is looked for among these, and that nothing was found is no finding
     */
    public FundingSummary total(Snapshot at, List<Funding> figures, boolean narrowed) {
        GroupLadder ladder = new GroupLadder(null, null);
        read(at, (on, row) -> "", figures, (key, rows, covered) -> {
            if (narrowed) {
                ladder.allocate(rows.stream().flatMap(each -> allocated(at, each).stream()).distinct().toList());
            }
            ladder.add(rows, at.catalogue()::isOwn, covered);
        });
        return narrowed ? ladder.summary().narrowed() : ladder.summary();
    }

    /**
     * What is told to have been allocated of the money of which a figure tells what was disbursed, the latest that was
     * for that time.
     */
    private static Optional<Funding> allocated(Snapshot at, Funding disbursed) {
        if (disbursed.measure() != Measure.DISBURSED || !at.catalogue().isOwn(disbursed)) {
            return Optional.empty();
        }
        List<Funding> subject = disbursed.project() != null
                ? at.own(Funding.class).of(Fundings.BY_PROJECT, disbursed.project())
                : at.own(Funding.class).of(Fundings.BY_PROGRAMME, disbursed.programme());
        return subject.stream().filter(each -> each.measure() == Measure.ALLOCATED && each.amount() != null
                && each.isAlike(disbursed)
                && !Period.parse(each.claim().asOf()).orElseThrow().start().isAfter(disbursed.claim().asOfEnd()))
                .max(GroupLadder.LATER);
    }

    /**
     * Takes what is told of one project or programme that belongs to one group, and which of it its programmes cover
     * there.
     */
    private interface Grouped {

        void add(Optional<String> key, List<Funding> rows, Predicate<Funding> covered);
    }

    private static void read(Snapshot at, BiFunction<Snapshot, Funding, String> by, List<Funding> kept,
            Grouped groups) {
        Set<OfProgramme> programmes = new HashSet<>();
        // Programmes first, so that it is known what their figures cover when those of their projects come.
        grouped(at, kept, Funding::programme, Fundings.BY_PROGRAMME).forEach((code, rows) -> {
            rows.stream().filter(each -> each.amount() != null && at.catalogue().isOwn(each))
                    .forEach(each -> programmes.add(new OfProgramme(by.apply(at, each), code, each, each.money())));
            add(at, by, rows, each -> false, groups);
        });
        grouped(at, kept, Funding::project, Fundings.BY_PROJECT).forEach((code, rows) -> {
            List<PortfolioEntry> standsIn = programmes.isEmpty() ? List.of() : Projects.portfolioEntries(at, code);
            add(at, by, rows, each -> isCovered(by.apply(at, each), each, standsIn, programmes), groups);
        });
    }

    /**
     * The rows of each subject.
     *
     * @param kept those among them that are wanted; null for all
     */
    private static Map<String, List<Funding>> grouped(Snapshot at, List<Funding> kept,
            Function<Funding, String> subject,
            Index<Funding, String> index) {
        return kept == null ? at.table(Funding.class).by(index)
                : kept.stream().filter(each -> subject.apply(each) != null)
                        .collect(Collectors.groupingBy(subject));
    }

    /** Adds what is told of one project or programme, whose figures may belong to several groups. */
    private static void add(Snapshot at, BiFunction<Snapshot, Funding, String> by, List<Funding> subject,
            Predicate<Funding> covered, Grouped groups) {
        subject.stream().collect(Collectors.groupingBy(each -> Optional.ofNullable(by.apply(at, each))))
                .forEach((key, rows) -> groups.add(key, rows, covered));
    }

    /**
     * Whether one of its programmes has a number of the same step and year in the same group, of its fund and budget or
     * of all.
     */
    private static boolean isCovered(String key, Funding row, List<PortfolioEntry> standsIn,
            Set<OfProgramme> programmes) {
        return standsIn.stream().map(PortfolioEntry::programme).anyMatch(programme -> Stream.of(row.money(),
                new Funding.Money(row.fiscalYear(), null, row.budget()),
                new Funding.Money(row.fiscalYear(), row.fund(), null),
                new Funding.Money(row.fiscalYear(), null, null))
                .anyMatch(money -> programmes.contains(new OfProgramme(key, programme, row, money))));
    }
}
