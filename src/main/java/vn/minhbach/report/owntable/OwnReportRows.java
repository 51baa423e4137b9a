package vn.minhbach.report.owntable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.budget.Budget;
import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.project.ProjectKind;
import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.dataset.Origin;
import vn.minhbach.dataset.SheetGrid;
import vn.minhbach.dataset.owntable.Amount;
import vn.minhbach.dataset.owntable.ColumnRole;
import vn.minhbach.dataset.owntable.FundWords;
import vn.minhbach.dataset.owntable.Meaning;
import vn.minhbach.dataset.owntable.StateWords;
import vn.minhbach.dataset.owntable.TableReading;
import vn.minhbach.dataset.owntable.TitleReading;
import vn.minhbach.report.HeadField;
import vn.minhbach.report.PeriodReport;
import vn.minhbach.report.ProjectField;
import vn.minhbach.report.ReportCell;
import vn.minhbach.report.ReportRow;
import vn.minhbach.report.UnclearProject;

/** Makes the record of a report of a department's own table, each cell with where it stands in that. */
public final class OwnReportRows {

    private static final Map<Question, HeadField> HEAD = Map.of(Question.PERIOD, HeadField.PERIOD, Question.YEAR,
            HeadField.FISCAL_YEAR, Question.NUMBER, HeadField.NUMBER,
            Question.ISSUED_ON, HeadField.ISSUED_ON, Question.TITLE, HeadField.TITLE, Question.URL, HeadField.URL,
            Question.ISSUER, HeadField.ISSUER, Question.SAID_BY, HeadField.SAID_BY,
            Question.PLACE, HeadField.PLACE);
    private static final Map<Meaning, ProjectField> AMOUNTS = Map.of(Meaning.TOTAL_INVESTMENT,
            ProjectField.TOTAL_INVESTMENT,
            Meaning.COST_ESTIMATE, ProjectField.COST_ESTIMATE, Meaning.SETTLED, ProjectField.SETTLED, Meaning.ALLOCATED,
            ProjectField.PLAN,
            Meaning.DISBURSED, ProjectField.DISBURSED);
    private static final Map<Qualifier, String> HEDGES = Map.of(Qualifier.MORE_THAN, "hơn ", Qualifier.ABOUT, "khoảng ",
            Qualifier.AT_LEAST, "ít nhất ", Qualifier.LESS_THAN, "dưới ",
            Qualifier.AT_MOST, "tối đa ", Qualifier.EXACT, "");

    private static final int FIRST_LINES = 60;

    private final OwnReport report;
    private final List<ReportRow<ProjectField>> rows = new ArrayList<>();

    private OwnReportRows(OwnReport report) {
        this.report = report;
    }

    /** Rows of which nobody has said yet which project they are say so in the place of its code. */
    public static PeriodReport of(OwnReport report) {
        return new OwnReportRows(report).made();
    }

    /** Of sheets in which no table was found: only what the lines of the first say of a document. */
    public static PeriodReport ofTitles(List<SheetGrid> sheets) {
        List<String> lines = sheets.stream().limit(1).flatMap(sheet -> sheet.rows().stream()).limit(FIRST_LINES)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell != null && cell.kind() == SheetGrid.Kind.TEXT).map(SheetGrid.Shown::text).toList();
        TitleReading title = TitleReading.of(lines, List.of());
        Map<HeadField, ReportCell> head = new EnumMap<>(HeadField.class);
        Map<HeadField, Object> said = new EnumMap<>(HeadField.class);
        said.put(HeadField.PERIOD, title.period());
        said.put(HeadField.NUMBER, title.number());
        said.put(HeadField.ISSUED_ON, title.issuedOn());
        said.put(HeadField.TITLE, title.title());
        said.put(HeadField.ISSUER, title.issuer());
        said.forEach((field, text) -> head.put(field, ReportCell.of(Objects.toString(text, null), null)));
        return new PeriodReport(new ReportRow<>(new Origin("", 1, null), head), List.of());
    }

    private PeriodReport made() {
        Map<HeadField, ReportCell> head = new EnumMap<>(HeadField.class);
        HEAD.forEach((question, field) -> head.put(field, ReportCell.of(report.head().get(question), null)));
        report.rows().stream().filter(row -> !row.isLeft()).forEach(this::add);
        return new PeriodReport(new ReportRow<>(new Origin(report.table().sheet(), 1, null), head), rows);
    }

    private void add(OwnReport.Row row) {
        TableReading.ProjectRow read = row.read();
        Map<ProjectField, ReportCell> cells = new EnumMap<>(ProjectField.class);
        if (row.isNew()) {
            put(cells, ProjectField.NAME, read.name(), read, Meaning.NAME);
            put(cells, ProjectField.OWNER, chosen(report.owners(), read.owner()), read, Meaning.OWNER);
            put(cells, ProjectField.PLACE, read.place(), read, Meaning.PLACE);
            put(cells, ProjectField.FIELD, report.head().get(Question.FIELD), read, null);
            put(cells, ProjectField.KIND, Folding.fold(read.name()).startsWith("nhiem vu ") ? ProjectKind.TASK.name()
                    : ProjectKind.PROJECT.name(), read, null);
        } else if (row.chosen() == null) {
            put(cells, ProjectField.CODE, UnclearProject.mark(row.near()), read, Meaning.NAME);
            put(cells, ProjectField.NAME, read.name(), read, Meaning.NAME);
            put(cells, ProjectField.OWNER, chosen(report.owners(), read.owner()), read, Meaning.OWNER);
        } else {
            put(cells, ProjectField.CODE, row.chosen(), read, Meaning.NAME);
        }
        List<String> notes = new ArrayList<>();
        if (!read.note().isEmpty()) {
            notes.add(read.note());
        }
        fund(read, cells, notes);
        state(read, cells, notes);
        String cause = StateWords.isNothing(read.obstacle()) ? Choices.LEAVE : chosen(report.causes(), read.obstacle());
        if (cause != null && !cause.equals(Choices.LEAVE)) {
            put(cells, ProjectField.OBSTACLE, read.obstacle(), read, Meaning.OBSTACLE);
            put(cells, ProjectField.CAUSE, cause, read, Meaning.OBSTACLE);
        }
        put(cells, ProjectField.DISBURSEMENT_RATE, text(read.rate(), ""), read, Meaning.RATE);
        put(cells, ProjectField.PERCENT, text(read.percent(), ""), read, Meaning.PERCENT);
        put(cells, ProjectField.NOTE, String.join("; ", notes), read, Meaning.NOTE);
        read.figures().stream().filter(figure -> figure.role().budget() == null).forEach(figure -> put(cells, figure));
        rows.add(new ReportRow<>(origin(read, null), cells, row.isNew()));
        budgets(row, cells);
    }

    /** Of each budget out of which it has money the project has a row of its own. */
    private void budgets(OwnReport.Row row, Map<ProjectField, ReportCell> whole) {
        Map<Budget, List<TableReading.Figure>> byBudget = row.read().figures().stream()
                .filter(figure -> figure.role().budget() != null)
                .collect(Collectors.groupingBy(figure -> figure.role().budget(), () -> new EnumMap<>(Budget.class),
                        Collectors.toList()));
        byBudget.forEach((budget, figures) -> {
            Map<ProjectField, ReportCell> cells = new EnumMap<>(ProjectField.class);
            for (ProjectField same : List.of(ProjectField.CODE, ProjectField.NAME, ProjectField.FUND)) {
                cells.put(same, whole.getOrDefault(same, ReportCell.of(null, null)));
            }
            cells.put(ProjectField.BUDGET, ReportCell.of(budget.name(), origin(row.read(), figures.get(0).role())));
            figures.forEach(figure -> put(cells, figure));
            rows.add(new ReportRow<>(origin(row.read(), null), cells, row.isNew()));
        });
    }

    private void put(Map<ProjectField, ReportCell> cells, TableReading.Figure figure) {
        ProjectField field = AMOUNTS.get(figure.role().meaning());
        if (field != null) {
            cells.put(field, ReportCell.of(text(figure.amount(), " đồng"), origin(figure)));
        }
    }

    private Origin origin(TableReading.Figure figure) {
        return new Origin(report.table().sheet(), figure.line(), column(figure.role()));
    }

    private static String text(Amount amount, String unit) {
        return amount == null ? null : HEDGES.get(amount.qualifier()) + amount.value().toPlainString()
                + (amount.qualifier() == Qualifier.EXACT ? "" : unit);
    }

    private void fund(TableReading.ProjectRow read, Map<ProjectField, ReportCell> cells, List<String> notes) {
        Fund fund = FundWords.fund(read.fund());
        Budget budget = FundWords.budget(read.fund());
        put(cells, ProjectField.FUND, Objects.toString(fund, null), read, Meaning.FUND);
        put(cells, ProjectField.BUDGET, Objects.toString(budget, null), read, Meaning.FUND);
        if (fund == null && budget == null && !read.fund().isEmpty()) {
            notes.add(read.fund());
        }
    }

    /** What words say beyond the status is kept. */
    private void state(TableReading.ProjectRow read, Map<ProjectField, ReportCell> cells, List<String> notes) {
        String chosen = chosen(report.states(), read.state());
        put(cells, ProjectField.STATUS, Objects.toString(OwnStates.status(chosen), null), read, Meaning.STATUS);
        put(cells, ProjectField.STAGE, Objects.toString(OwnStates.stage(chosen), null), read, Meaning.STATUS);
        StateWords.State plain = StateWords.state(read.state());
        if (!read.state().isEmpty() && (plain == null || !plain.known())) {
            notes.add(read.state());
        }
    }

    private static String chosen(List<OwnReport.Words> words, String written) {
        String key = OwnReport.key(written);
        return words.stream().filter(each -> each.key().equals(key)).map(OwnReport.Words::chosen)
                .filter(Objects::nonNull).filter(each -> !each.equals(Choices.LEAVE)).findFirst().orElse(null);
    }

    private void put(Map<ProjectField, ReportCell> cells, ProjectField field, String text, TableReading.ProjectRow read,
            Meaning meaning) {
        if (text != null && !text.isEmpty()) {
            ColumnRole role = report.roles().stream().filter(each -> each.meaning() == meaning).findFirst()
                    .orElse(null);
            cells.put(field, ReportCell.of(text, origin(read, role)));
        }
    }

    /** @param role null for the row */
    private Origin origin(TableReading.ProjectRow read, ColumnRole role) {
        return new Origin(report.table().sheet(), read.row().line(), role == null ? null : column(role));
    }

    private static String column(ColumnRole role) {
        return role.column().letters() + " · " + role.column().heading();
    }
}
