package vn.minhbach.report;

import java.util.Map;

import vn.minhbach.dataset.Origin;

/**
 * A row of a report.
 *
 * @param origin where its sender sees it
 * @param cells those that there are, by what they say
 * @param isNew whether its sender said that it is of a project that is not there yet, whatever stands under its name
 */
public record ReportRow<F extends Enum<F>>(Origin origin, Map<F, ReportCell> cells, boolean isNew) {

    /** Of what stands, or is new where nothing of its name does. */
    public ReportRow(Origin origin, Map<F, ReportCell> cells) {
        this(origin, cells, false);
    }

    /** What it says of something, empty where it says nothing. */
    public ReportCell cell(F field) {
        return cells.getOrDefault(field, ReportCell.EMPTY);
    }

    public boolean has(F field) {
        return !cell(field).isEmpty();
    }
}
