package vn.minhbach.catalogue.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Reader;
import vn.minhbach.catalogue.Rows;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Qualifier;

/**
 * Sums of money. What a figure may be added to is decided in the database, in one statement: of the same money only the
 * latest figure counts, and a project's figure does not count beside the same figure of its programme.
 */
@Singleton
public class FundingSummaries {

    private static final String COUNTED = "COUNTED";

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

    private static final String SUBJECTS = " left join ProjectRow p on p.it.code = r.it.project and " + Rows.standing("ProjectRow p")
            + " left join ProgrammeRow g on g.it.code = r.it.programme and " + Rows.standing("ProgrammeRow g");

    private final Reader reader;

    FundingSummaries(Reader reader) {
        this.reader = reader;
    }

    /** One summary for each group that any matching figure belongs to, the group without a key last. */
    public List<FundingSummary> summarise(Snapshot at, SummaryBy by, FundingFilter filter) {
        List<Cell> cells = reader.aggregate(Fundings.rows(at, filter), SUBJECTS,
                List.of(by.key, "r.it.measure", "r.it.claim.basis", "r.it.claim.qualifier", reason(by, filter)),
                "sum(r.it.amount)", "count(*)").stream().map(Cell::of).toList();
        Map<Optional<String>, List<Cell>> groups = cells.stream()
                .collect(Collectors.groupingBy(cell -> Optional.ofNullable(cell.key), LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new FundingSummary(by, group.getKey().orElse(null), sums(group.getValue()), leftOut(group.getValue())))
                .sorted(Comparator.comparing(FundingSummary::key, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /**
     * HQL for why a row is not counted. Only what the filter leaves in can stand in for a row: of one source, only its own
     * later figures do, and a programme's figure does not, where it is filtered out or has no place among the groups.
     */
    private static String reason(SummaryBy by, FundingFilter filter) {
        FundingFilter kept = filter == null ? FundingFilter.ALL : filter;
        String later = kept.source() == null || kept.source().size() > 1 ? LATER : LATER + " and l.it.claim.source = r.it.claim.source";
        String programme = OF_PROGRAMME + covers("fund", kept.fund() != null) + covers("budget", kept.budget() != null);
        boolean alone = by == SummaryBy.FIELD || kept.project() != null || kept.owner() != null || kept.source() != null;
        return "case when r.it.measure = DISBURSEMENT_RATE then 'RATE' when r.it.amount is null then 'WORDS'"
                + " when exists (" + later + ") then 'SUPERSEDED'"
                + (alone ? "" : " when exists (" + programme + ") then 'WITHIN_PROGRAMME'") + " else '" + COUNTED + "' end";
    }

    /** A programme's figure of no fund covers all of them; where the list is filtered by fund, it is not in it. */
    private static String covers(String attribute, boolean filtered) {
        String same = "w.it." + attribute + " = r.it." + attribute;
        return " and (" + same + (filtered ? ")" : " or w.it." + attribute + " is null)");
    }

    private record Cell(String key, Measure measure, Basis basis, Qualifier qualifier, String reason, BigDecimal amount, long figures) {

        static Cell of(Object[] columns) {
            return new Cell((String) columns[0], (Measure) columns[1], (Basis) columns[2], (Qualifier) columns[3],
                    (String) columns[4], (BigDecimal) columns[5], (Long) columns[6]);
        }

        boolean counted() {
            return COUNTED.equals(reason);
        }

        FundingSummary.Sum sum() {
            return new FundingSummary.Sum(measure, basis, amount, qualifier, figures);
        }
    }

    private static List<FundingSummary.Sum> sums(List<Cell> cells) {
        List<FundingSummary.Sum> sums = new ArrayList<>(cells.stream().filter(Cell::counted).map(Cell::sum)
                .collect(Collectors.toMap(sum -> List.of(sum.measure(), sum.basis()), sum -> sum, FundingSummaries::add))
                .values());
        sums.sort(Comparator.comparing(FundingSummary.Sum::measure).thenComparing(FundingSummary.Sum::basis));
        return sums;
    }

    private static FundingSummary.Sum add(FundingSummary.Sum one, FundingSummary.Sum other) {
        return new FundingSummary.Sum(one.measure(), one.basis(), one.amount().add(other.amount()),
                one.qualifier().plus(other.qualifier()), one.counted() + other.counted());
    }

    private static List<FundingSummary.LeftOut> leftOut(List<Cell> cells) {
        Map<String, Long> figures = cells.stream().filter(cell -> !cell.counted())
                .collect(Collectors.groupingBy(Cell::reason, Collectors.summingLong(Cell::figures)));
        return figures.entrySet().stream()
                .map(each -> new FundingSummary.LeftOut(FundingSummary.Reason.valueOf(each.getKey()), each.getValue()))
                .sorted(Comparator.comparing(FundingSummary.LeftOut::reason)).toList();
    }
}
