package vn.minhbach.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.minhbach.dataset.AllowedForm;
import vn.minhbach.dataset.Origin;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.ProblemCode;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.ReportWorkbook;
import vn.minhbach.dataset.Written;
import vn.minhbach.dataset.WrittenRow;
import vn.minhbach.dataset.owntable.Unit;

/** Reads the sheets of a report: columns are known by what they are called, wherever they stand, as is what is said once above them. */
public final class ReportReader {

    private final ReportWorkbook workbook;
    private final Problems problems;

    private ReportReader(ReportWorkbook workbook, Problems problems) {
        this.workbook = workbook;
        this.problems = problems;
    }

    /** @param problems is told what cannot be read */
    public static PeriodReport read(ReportWorkbook workbook, Problems problems) throws IOException {
        return new ReportReader(workbook, problems).read();
    }

    private PeriodReport read() throws IOException {
        String sheet = workbook.sheets().stream().filter(ReportWorkbook::isReport).findFirst().orElseThrow();
        List<WrittenRow> rows = workbook.rows(sheet, problems);
        int header = header(rows);
        if (header < 0) {
            problems.add(new Problem(sheet, 0, null, null, ProblemCode.REPORT_HEADER_MISSING.of(), AllowedForm.REPORT_SHEET.of()));
            header = rows.size();
        }
        ReportRow<HeadField> head = head(sheet, rows.subList(0, header));
        List<ReportRow<ProjectField>> projects = header == rows.size() ? List.of() : projects(sheet, rows.get(header), rows.subList(header + 1, rows.size()));
        return new PeriodReport(head, projects, new IndicatorTable(workbook, problems).read(), new DirectiveTable(workbook, problems).read(), filled());
    }

    /** The first row that names the column of names and two more; -1 where none does. */
    private static int header(List<WrittenRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Map<Integer, ReportColumn> columns = columns(rows.get(i));
            if (columns.size() > 2 && columns.containsValue(ReportColumn.NAME)) {
                return i;
            }
        }
        return -1;
    }

    private static Map<Integer, ReportColumn> columns(WrittenRow row) {
        Map<Integer, ReportColumn> columns = new TreeMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String label = row.text(i);
            Optional<ReportColumn> column = Arrays.stream(ReportColumn.values()).filter(each -> ReportSheets.isSame(label, "column." + each.name())).findFirst();
            if (column.isPresent() && !columns.containsValue(column.get())) {
                columns.put(i, column.get());
            }
        }
        return columns;
    }

    /** What stands right of what is called so. */
    private static ReportRow<HeadField> head(String sheet, List<WrittenRow> rows) {
        Map<HeadField, ReportCell> said = new EnumMap<>(HeadField.class);
        for (WrittenRow row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                String label = row.text(i);
                for (HeadField field : HeadField.values()) {
                    if (ReportSheets.isSame(label, "head." + field.name())) {
                        said.putIfAbsent(field, cell(sheet, row, i + 1, label.replace("*", "").strip(), row.at(i + 1)));
                    }
                }
            }
        }
        Origin first = said.values().stream().findFirst().map(ReportCell::origin).orElse(new Origin(sheet, 0, null));
        return new ReportRow<>(new Origin(sheet, first.row(), null), said);
    }

    private List<ReportRow<ProjectField>> projects(String sheet, WrittenRow header, List<WrittenRow> rows) {
        Map<Integer, ReportColumn> columns = columns(header);
        columns.forEach((position, column) -> checkUnit(sheet, header, position, column));
        new UnreadColumns(sheet, header, rows, Arrays.stream(ReportColumn.values()).map(each -> "column." + each.name()).toList()).tell(columns.keySet(), problems);
        List<ReportRow<ProjectField>> projects = new ArrayList<>();
        for (WrittenRow row : rows) {
            Map<ProjectField, ReportCell> said = new EnumMap<>(ProjectField.class);
            columns.forEach((position, column) -> {
                if (column.field() != null) {
                    Written written = row.at(position);
                    said.put(column.field(), cell(sheet, row, position, header.text(position), column.isMoney() ? inUnit(written, header.text(position)) : new NamedCode(written)));
                }
            });
            projects.add(new ReportRow<>(new Origin(sheet, row.line(), null), said));
        }
        return projects;
    }

    /** An amount of an unknown unit would be published a thousand times too large or too small. */
    private void checkUnit(String sheet, WrittenRow header, int position, ReportColumn column) {
        String label = header.text(position);
        if (column.isMoney() && column.field() != null && ReportSheets.unit(label) == null) {
            problems.add(new Problem(sheet, header.line(), Origin.letters(position + 1), label, ProblemCode.HEADING_UNIT_UNKNOWN.of(), AllowedForm.UNIT_OF_MONEY.of()));
        }
    }

    private static Written inUnit(Written written, String label) {
        Unit unit = ReportSheets.unit(label);
        return unit == null ? written : written.inUnit(unit.zeros());
    }

    /** @param position 0 for A */
    static ReportCell cell(String sheet, WrittenRow row, int position, String label, Written written) {
        return new ReportCell(written, new Origin(sheet, row.line(), Origin.letters(position + 1) + " · " + label));
    }

    private Filled filled() throws IOException {
        Map<String, String> marks = new TreeMap<>();
        if (workbook.sheets().contains(ReportSheets.MARKS)) {
            workbook.rows(ReportSheets.MARKS, problems).forEach(row -> marks.putIfAbsent(row.text(0), row.text(1)));
        }
        Integer release = workbook.release() != null ? workbook.release() : number(marks.get(ReportSheets.RELEASE));
        return new Filled(marks.get(ReportSheets.PUBLISHER), release, number(marks.get(ReportSheets.FISCAL_YEAR)));
    }

    private static Integer number(String text) {
        return text != null && text.matches("[1-9]\\d{0,8}") ? Integer.valueOf(text) : null;
    }
}
