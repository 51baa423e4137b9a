package vn.minhbach.catalogue.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import vn.minhbach.catalogue.Order;
import vn.minhbach.catalogue.Reader;
import vn.minhbach.catalogue.Remembered;
import vn.minhbach.catalogue.Rows;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.Version;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Qualifier;

/**
 * Sums of money, with the gaps and rates between them, read in one statement, project by project: of the same money only the
 * latest figure counts, a part does not count beside its whole, and a project's figure not beside the same one of its programme.
 */
@Singleton
@Transactional
public class FundingSummaries {

    private static final Order BY_SUBJECT = Order.by("coalesce(r.it.programme, '')", "coalesce(r.it.project, '')");

    private static final String OF_PROGRAMME = "select 1 from PortfolioEntryRow e join FundingRow w on"
            + " w.it.programme = e.it.programme where e.it.project = r.it.project and " + Rows.standing("PortfolioEntryRow e") + " and "
            + Rows.standing("FundingRow w") + " and w.it.amount is not null and w.it.measure = r.it.measure"
            + " and w.it.claim.basis = r.it.claim.basis and w.it.fiscalYear is not distinct from r.it.fiscalYear";

    private final Reader reader;
    private final Remembered<Everything, List<FundingSummary>> known = new Remembered<>(SummaryBy.values().length);

    /** All money of a snapshot, which takes long to go through where there is much. */
    private record Everything(Snapshot at, SummaryBy by) {
    }

    FundingSummaries(Reader reader) {
        this.reader = reader;
    }

    /** One summary for each group that any matching figure belongs to, the group without a key last. */
    public List<FundingSummary> summarise(Snapshot at, SummaryBy by, FundingFilter filter) {
        boolean everything = filter == null || filter.equals(FundingFilter.ALL);
        // What day it is makes no difference.
        return everything ? known.get(new Everything(new Snapshot(at.release(), at.publishedBy(), null), by), each -> read(each.at, by, FundingFilter.ALL))
                : read(at, by, filter);
    }

    private List<FundingSummary> read(Snapshot at, SummaryBy by, FundingFilter filter) {
        Map<Optional<String>, GroupLadder> groups = new HashMap<>();
        List<Figured> subject = new ArrayList<>();
        reader.scan(Fundings.rows(at, filter), Fundings.SUBJECTS, BY_SUBJECT, columns -> {
            Figured row = Figured.of(columns);
            if (!subject.isEmpty() && !row.isOfSameSubject(subject.get(0))) {
                add(subject, groups, by);
                subject.clear();
            }
            subject.add(row);
        }, by.key, withinProgramme(by, filter), "r.it.project", "r.it.programme", "r.it.measure",
                "r.it.fund", "r.it.budget", "r.it.fiscalYear", "r.it.amount", "r.it.claim.basis", "r.it.claim.qualifier", "r.it.claim.asOf",
                "r.it.claim.asOfEnd", "r.id");
        add(subject, groups, by);
        return groups.values().stream().map(GroupLadder::summary)
                .sorted(Comparator.comparing(FundingSummary::key, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    /** Adds what is told of one project or programme, whose figures may belong to several groups. */
    private static void add(List<Figured> subject, Map<Optional<String>, GroupLadder> groups, SummaryBy by) {
        subject.stream().collect(Collectors.groupingBy(each -> Optional.ofNullable(each.key))).forEach((key, rows) -> {
            Set<Long> elsewhere = rows.stream().filter(each -> each.withinProgramme).map(each -> each.funding.version().id()).collect(Collectors.toSet());
            groups.computeIfAbsent(key, first -> new GroupLadder(by, key.orElse(null)))
                    .add(rows.stream().map(each -> each.funding).toList(), each -> elsewhere.contains(each.version().id()));
        });
    }

    /** HQL for whether the row's programme has the same figure, where that one is among those that the filter keeps and is grouped. */
    private static String withinProgramme(SummaryBy by, FundingFilter filter) {
        boolean alone = by == SummaryBy.FIELD || filter.project() != null || filter.owner() != null || filter.source() != null;
        return alone ? "false" : "case when exists (" + OF_PROGRAMME + covers("fund", filter.fund() != null || by == SummaryBy.FUND)
                + covers("budget", filter.budget() != null) + ") then true else false end";
    }

    /** A programme's figure of no fund covers all of them; where the figures of a fund stand alone, it does not. */
    private static String covers(String attribute, boolean alone) {
        String same = "w.it." + attribute + " = r.it." + attribute;
        return " and (" + same + (alone ? ")" : " or w.it." + attribute + " is null)");
    }

    /** @param funding without what its source says in words, as it is only reckoned with */
    private record Figured(String key, boolean withinProgramme, Funding funding) {

        static Figured of(Object[] columns) {
            Claim claim = new Claim(null, null, (Basis) columns[9], (Qualifier) columns[10], (String) columns[11], (LocalDate) columns[12], null);
            return new Figured((String) columns[0], (Boolean) columns[1], new Funding((String) columns[2], (String) columns[3],
                    (Measure) columns[4], (Fund) columns[5], (Budget) columns[6], (Integer) columns[7], (BigDecimal) columns[8], null, null,
                    claim, new Version((Long) columns[13], null, 0, null)));
        }

        boolean isOfSameSubject(Figured other) {
            return Objects.equals(funding.project(), other.funding.project()) && Objects.equals(funding.programme(), other.funding.programme());
        }
    }
}
