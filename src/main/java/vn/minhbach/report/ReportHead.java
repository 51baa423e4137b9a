package vn.minhbach.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import vn.minhbach.dataset.AllowedForm;
import vn.minhbach.dataset.Cell;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.Origin;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.ProblemCode;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.WrittenRow;

/** What stands once at the top of a report, without which nothing below it can be said. */
record ReportHead(ReportRow<HeadField> row) {

    private static final ColumnFormat PERIOD = DatasetFormat.byName("progress").column("as_of");

    static boolean isLabel(String text) {
        return Arrays.stream(HeadField.values()).anyMatch(field -> ReportSheets.isSame(text, "head." + field.name()));
    }

    /**
     * What stands right of what is called so.
     *
     * @param rows above the header of the table
     */
    static ReportRow<HeadField> read(String sheet, List<WrittenRow> rows) {
        Map<HeadField, ReportCell> said = new EnumMap<>(HeadField.class);
        for (WrittenRow row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                String label = row.text(i);
                for (HeadField field : HeadField.values()) {
                    if (ReportSheets.isSame(label, "head." + field.name())) {
                        said.putIfAbsent(field,
                                ReportReader.cell(sheet, row, i + 1, label.replace("*", "").strip(), row.at(i + 1)));
                    }
                }
            }
        }
        Origin first = said.values().stream().findFirst().map(ReportCell::origin).orElse(new Origin(sheet, 0, null));
        return new ReportRow<>(new Origin(sheet, first.row(), null), said);
    }

    void check(Problems problems) {
        ReportCell period = row.cell(HeadField.PERIOD);
        Cell read = period.written().in(PERIOD);
        if (read.isRefused()) {
            problems.add(problem(HeadField.PERIOD, period.text(), read));
        }
        if (!row.has(HeadField.NUMBER) && !row.has(HeadField.TITLE)) {
            Origin origin = origin(HeadField.NUMBER);
            problems.add(new Problem(origin.sheet(), origin.row(), origin.column(), "", ProblemCode.CELL_REQUIRED.of(),
                    AllowedForm.DOCUMENT.of()));
        }
    }

    private Problem problem(HeadField field, String found, Cell read) {
        Origin origin = origin(field);
        return new Problem(origin.sheet(), origin.row(), origin.column(), found, read.fault(), read.allowed());
    }

    private Origin origin(HeadField field) {
        ReportCell cell = row.cell(field);
        return cell.origin() == null ? row.origin() : cell.origin();
    }
}
