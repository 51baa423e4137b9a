package vn.minhbach.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.minhbach.dataset.AllowedForm;
import vn.minhbach.dataset.Cell;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.Phrase;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.ProblemCode;
import vn.minhbach.dataset.Problems;

/**
 * The rows of totals among the projects of a report. Each amount must come to the sum of all rows, or of those since the total before:
 * then nothing is lost by leaving it out. One above all rows waits for the last. A formula adds up itself.
 */
final class ProjectTotals {

    private static final ColumnFormat AMOUNT = ProjectTranslation.column("funding", "amount");
    private static final Set<ProjectField> ADDED = EnumSet.of(ProjectField.TOTAL_INVESTMENT, ProjectField.COST_ESTIMATE, ProjectField.SETTLED, ProjectField.PLAN, ProjectField.DISBURSED);
    private static final String FORMULA = ProblemCode.FORMULA.of("").key();

    private final Problems problems;
    private final Map<ProjectField, BigDecimal> all = new EnumMap<>(ProjectField.class);
    private final Map<ProjectField, BigDecimal> part = new EnumMap<>(ProjectField.class);
    /** Where a row has no exact amount, so that nobody can tell the sum. */
    private final Set<ProjectField> unknown = EnumSet.noneOf(ProjectField.class);
    private final List<ReportRow<ProjectField>> above = new ArrayList<>();
    private boolean begun;

    ProjectTotals(Problems problems) {
        this.problems = problems;
    }

    /** Counts a row of a project. */
    void add(ReportRow<ProjectField> row) {
        begun = true;
        for (ProjectField field : ADDED) {
            Cell cell = row.cell(field).written().in(AMOUNT);
            if (cell.isRefused() || cell.qualifier() != null) {
                unknown.add(field);
            } else if (cell.value() != null) {
                all.merge(field, new BigDecimal(cell.value()), BigDecimal::add);
                part.merge(field, new BigDecimal(cell.value()), BigDecimal::add);
            }
        }
    }

    /** A row of totals. */
    void take(ReportRow<ProjectField> total) {
        if (!begun) {
            above.add(total);
        } else {
            check(total);
            part.clear();
        }
    }

    /** When all rows have come. */
    void end() {
        above.forEach(this::check);
    }

    private void check(ReportRow<ProjectField> total) {
        for (ProjectField field : ADDED) {
            ReportCell written = total.cell(field);
            Cell cell = written.written().in(AMOUNT);
            Phrase fault = cell.isRefused() ? cell.fault() : cell.value() == null || cell.qualifier() != null ? null : differs(field, new BigDecimal(cell.value()));
            if (fault != null && !fault.key().equals(FORMULA)) {
                problems.add(new Problem(written.origin().sheet(), written.origin().row(), written.origin().column(), written.text(), fault,
                        cell.isRefused() ? cell.allowed() : AllowedForm.TOTAL_THAT_ADDS_UP.of()));
            }
        }
    }

    /** Null where it adds up. */
    private Phrase differs(ProjectField field, BigDecimal total) {
        BigDecimal sum = all.getOrDefault(field, BigDecimal.ZERO);
        boolean same = unknown.contains(field) || total.compareTo(sum) == 0 || part.containsKey(field) && total.compareTo(part.get(field)) == 0;
        return same ? null : ProblemCode.TOTAL_DIFFERS.of(total.toPlainString(), sum.toPlainString());
    }
}
