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

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import vn.minhbach.catalogue.Order;
import vn.minhbach.catalogue.Reader;
import vn.minhbach.catalogue.Rows;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.Version;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Qualifier;

/**
 * Sums of money, with the gaps and rates between them. What a figure may be added to is decided in the database, in one
 * statement: of the same money only the latest figure counts, a part does not count beside the whole, and a project's figure
 * not beside the same figure of its programme. Gaps and rates are those of the projects and programmes, added up.
 */
@Singleton
@Transactional
public class FundingSummaries {

    private static final String COUNTED = "COUNTED";
    private static final Order BY_SUBJECT = Order.by("coalesce(r.it.programme, '')", "coalesce(r.it.project, '')");

    /** Same subject, measure, basis, fund, budget and year, but later. */
    private static final String LATER = "select 1 from FundingRow l where " + Rows.standing("FundingRow l")
            + " and l.it.amount is not null and l.it.measure = r.it.measure and l.it.claim.basis = r.it.claim.basis"
            + " and l.it.project is not distinct from r.it.project and l.it.programme is not distinct from r.it.programme"
            + " and l.it.fund is not distinct from r.it.fund and l.it.budget is not distinct from r.it.budget"
            + " and l.it.fiscalYear is not distinct from r.it.fiscalYear and " + Rows.later("r");

    private static final String OF_PROGRAMME = "select 1 from PortfolioEntryRow e join FundingRow w on"
            + " w.it.programme = e.it.programme where e.it.project = r.it.project and " + Rows.standing("PortfolioEntryRow e") + " and "
            + Rows.standing("FundingRow w") + " and w.it.amount is not null and w.it.measure = r.it.measure"
            + " and w.it.claim.basis = r.it.claim.basis and w.it.fiscalYear is not distinct from r.it.fiscalYear";

    /** What the same step of the same year comes to, of which the row is one fund's or one budget's part. */
    private static final String WHOLE = "select 1 from FundingRow w where " + Rows.standing("FundingRow w")
            + " and w.it.amount is not null and w.it.measure = r.it.measure and w.it.claim.basis = r.it.claim.basis"
            + " and w.it.project is not distinct from r.it.project and w.it.programme is not distinct from r.it.programme"
            + " and w.it.fiscalYear is not distinct from r.it.fiscalYear"
            + " and (w.it.fund is distinct from r.it.fund or w.it.budget is distinct from r.it.budget)";

    private final Reader reader;

    FundingSummaries(Reader reader) {
        this.reader = reader;
    }

    /** One summary for each group that any matching figure belongs to, the group without a key last. */
    public List<FundingSummary> summarise(Snapshot at, SummaryBy by, FundingFilter filter) {
        Map<Optional<String>, GroupLadder> groups = new HashMap<>();
        List<Figured> subject = new ArrayList<>();
        reader.scan(Fundings.rows(at, filter), Fundings.SUBJECTS, BY_SUBJECT, columns -> {
            Figured row = Figured.of(columns);
            if (!subject.isEmpty() && !row.isOfSameSubject(subject.get(0))) {
                add(subject, groups, by);
                subject.clear();
            }
            subject.add(row);
        }, by.key, reason(by, filter), "r.it.project", "r.it.programme", "r.it.measure", "r.it.fund", "r.it.budget", "r.it.fiscalYear",
                "r.it.amount", "r.it.claim.basis", "r.it.claim.qualifier", "r.it.claim.asOf", "r.it.claim.asOfEnd", "r.id");
        add(subject, groups, by);
        return groups.values().stream().map(GroupLadder::summary)
                .sorted(Comparator.comparing(FundingSummary::key, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    /** Adds what is told of one project or programme, whose figures may belong to several groups. */
    private static void add(List<Figured> subject, Map<Optional<String>, GroupLadder> groups, SummaryBy by) {
        Map<Optional<String>, List<Funding>> counted = new HashMap<>();
        for (Figured row : subject) {
            Optional<String> key = Optional.ofNullable(row.key);
            GroupLadder group = groups.computeIfAbsent(key, first -> new GroupLadder(by, row.key));
            if (row.reason.equals(COUNTED)) {
                counted.computeIfAbsent(key, first -> new ArrayList<>()).add(row.funding);
            } else {
                group.leaveOut(row.funding.measure(), FundingSummary.Reason.valueOf(row.reason));
            }
        }
        counted.forEach((key, funding) -> groups.get(key).add(funding));
    }

    /**
     * HQL for why a row is not counted. Only what the filter leaves in can stand in for a row: of one source, only its own
     * later figures do, and a programme's figure does not, where it is filtered out or has no place among the groups.
     */
    private static String reason(SummaryBy by, FundingFilter filter) {
        FundingFilter kept = filter == null ? FundingFilter.ALL : filter;
        boolean bySource = kept.source() != null && kept.source().size() == 1;
        String later = bySource ? LATER + " and l.it.claim.source = r.it.claim.source" : LATER;
        String covers = covers("fund", kept.fund() != null) + covers("budget", kept.budget() != null);
        String whole = WHOLE + covers + (kept.source() == null ? "" : " and w.it.claim.source = r.it.claim.source");
        boolean alone = by == SummaryBy.FIELD || kept.project() != null || kept.owner() != null || kept.source() != null;
        return "case when r.it.measure = DISBURSEMENT_RATE then 'RATE' when r.it.amount is null then 'WORDS'"
                + " when exists (" + later + ") then 'SUPERSEDED' when exists (" + whole + ") then 'WITHIN_TOTAL'"
                + (alone ? "" : " when exists (" + OF_PROGRAMME + covers + ") then 'WITHIN_PROGRAMME'") + " else '" + COUNTED + "' end";
    }

    /** A programme's figure of no fund covers all of them; where the list is filtered by fund, it is not in it. */
    private static String covers(String attribute, boolean filtered) {
        String same = "w.it." + attribute + " = r.it." + attribute;
        return " and (" + same + (filtered ? ")" : " or w.it." + attribute + " is null)");
    }

    /** @param funding without what its source says in words, as it is only reckoned with */
    private record Figured(String key, String reason, Funding funding) {

        static Figured of(Object[] columns) {
            Claim claim = new Claim(null, null, (Basis) columns[9], (Qualifier) columns[10], (String) columns[11], (LocalDate) columns[12], null);
            return new Figured((String) columns[0], (String) columns[1], new Funding((String) columns[2], (String) columns[3],
                    (Measure) columns[4], (Fund) columns[5], (Budget) columns[6], (Integer) columns[7], (BigDecimal) columns[8], null, null,
                    claim, new Version((Long) columns[13], null, 0, null)));
        }

        boolean isOfSameSubject(Figured other) {
            return Objects.equals(funding.project(), other.funding.project()) && Objects.equals(funding.programme(), other.funding.programme());
        }
    }
}
