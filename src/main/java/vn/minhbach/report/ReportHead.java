package vn.minhbach.report;

import vn.minhbach.dataset.AllowedForm;
import vn.minhbach.dataset.Cell;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.Origin;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.ProblemCode;
import vn.minhbach.dataset.Problems;

/** What stands once at the top of a report, without which nothing below it can be said. */
record ReportHead(ReportRow<HeadField> row) {

    private static final ColumnFormat PERIOD = DatasetFormat.byName("progress").column("as_of");

    void check(Problems problems) {
        ReportCell period = row.cell(HeadField.PERIOD);
        Cell read = period.written().in(PERIOD);
        if (read.isRefused()) {
            problems.add(problem(HeadField.PERIOD, period.text(), read));
        }
        if (!row.has(HeadField.NUMBER) && !row.has(HeadField.TITLE)) {
            Origin origin = origin(HeadField.NUMBER);
            problems.add(new Problem(origin.sheet(), origin.row(), origin.column(), "", ProblemCode.CELL_REQUIRED.of(), AllowedForm.DOCUMENT.of()));
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
