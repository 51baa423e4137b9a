package vn.minhbach.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import vn.minhbach.dataset.AllowedForm;
import vn.minhbach.dataset.Cell;
import vn.minhbach.dataset.Cells;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.Note;
import vn.minhbach.dataset.Phrase;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.ProblemCode;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.TotalNames;

/**
 * The rows of totals among the projects of a report. Each amount must come to the sum of all rows, or of those since
 * the total before: then nothing is lost by leaving it out. One above all rows waits for the last. A formula adds up
 * itself; what is no sum, words or a rate, is left out and said.
 */
final class ProjectTotals {

    private static final ColumnFormat AMOUNT = ProjectTranslation.column("funding", "amount");
    private static final Set<ProjectField> ADDED = EnumSet.of(ProjectField.TOTAL_INVESTMENT, ProjectField.COST_ESTIMATE,
            ProjectField.SETTLED, ProjectField.PLAN, ProjectField.DISBURSED);
    private static final String FORMULA = ProblemCode.FORMULA.of("").key();
    private static final Set<String> RATES = Set.of(ProblemCode.NUMBER_SHOWN_AS_PERCENTAGE.of("").key(),
            ProblemCode.TEXT_SHOWN_AS_PERCENTAGE.of("").key());
    private static final String ERROR = ProblemCode.ERROR_VALUE.of("").key();
    private static final Pattern WORDS = Pattern.compile(".*[\\p{L}%].*", Pattern.DOTALL);

    private final Problems problems;
    private final List<Note> notes;
    private final Map<ProjectField, BigDecimal> all = new EnumMap<>(ProjectField.class);
    private final Map<ProjectField, BigDecimal> part = new EnumMap<>(ProjectField.class);
    /** Where a row has no exact amount, so that nobody can tell the sum. */
    private final Set<ProjectField> unknown = EnumSet.noneOf(ProjectField.class);
    private final List<ReportRow<ProjectField>> above = new ArrayList<>();
    private boolean begun;

    ProjectTotals(Problems problems, List<Note> notes) {
        this.problems = problems;
        this.notes = notes;
    }

    /** Whether a row sums up others: by its name, which may stand in the column of codes. */
    static boolean isTotal(ReportRow<ProjectField> row) {
        String code = row.cell(ProjectField.CODE).text();
        String name = row.cell(ProjectField.NAME).text();
        return code.isEmpty() ? TotalNames.isTotal(name)
                : TotalNames.isTotal(code) && (name.isEmpty() || !Cells.isCode(code));
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
        ProjectField name = total.has(ProjectField.CODE) ? ProjectField.CODE : ProjectField.NAME;
        boolean checked = false;
        boolean good = true;
        for (ProjectField field : ProjectField.values()) {
            ReportCell written = total.cell(field);
            Cell cell = written.written().in(AMOUNT);
            if (field == name || written.isEmpty()
                    || ADDED.contains(field) && !cell.isRefused() && cell.value() == null) {
                continue;
            }
            boolean formula = cell.isRefused() && cell.fault().key().equals(FORMULA);
            if (!ADDED.contains(field) || !formula && (cell.isRefused() ? isWords(written, cell)
                    : cell.qualifier() != null || unknown.contains(field))) {
                notes.add(Note.Kind.TOTAL_UNCHECKED.of(written.origin(), written.text()));
                continue;
            }
            Phrase fault = formula ? null : cell.isRefused() ? cell.fault()
                    : differs(field, new BigDecimal(cell.value()));
            checked = true;
            good &= fault == null;
            if (fault != null) {
                problems.add(new Problem(written.origin().sheet(), written.origin().row(), written.origin().column(),
                        written.text(), fault,
                        cell.isRefused() ? cell.allowed() : AllowedForm.TOTAL_THAT_ADDS_UP.of()));
            }
        }
        if (checked && good) {
            notes.add(Note.Kind.TOTALS.of(total.origin().sheet(), total.origin().row(), total.cell(name).text()));
        }
    }

    /** Whether somebody wrote no number there that could be held against a sum. */
    private static boolean isWords(ReportCell written, Cell read) {
        String fault = read.fault().key();
        return RATES.contains(fault) || !fault.equals(ERROR) && WORDS.matcher(written.text()).matches();
    }

    /** Null where it adds up. */
    private Phrase differs(ProjectField field, BigDecimal total) {
        BigDecimal sum = all.getOrDefault(field, BigDecimal.ZERO);
        boolean same = total.compareTo(sum) == 0 || part.containsKey(field) && total.compareTo(part.get(field)) == 0;
        return same ? null : ProblemCode.TOTAL_DIFFERS.of(total.toPlainString(), sum.toPlainString());
    }
}
