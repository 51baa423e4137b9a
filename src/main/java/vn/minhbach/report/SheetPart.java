package vn.minhbach.report;

import java.util.List;
import java.util.Set;

import vn.minhbach.dataset.Note;
import vn.minhbach.dataset.Problems;

/**
 * What one sheet says, held apart until it is known whether the report is of it.
 *
 * @param named whether it is called as such a sheet is, or as a copy of one
 * @param head what is said once in it, empty where it is of a kind that says nothing so
 * @param keys what its rows are of: two sheets that share any speak of the same
 * @param problems why it cannot be published as it is
 * @param notes what was understood of it besides its cells
 */
record SheetPart<F extends Enum<F>>(String sheet, boolean named, ReportRow<HeadField> head, List<ReportRow<F>> rows,
        Set<String> keys, Problems problems, List<Note> notes) {

    /** Whether somebody began to report on it, and not on one like it that is as it was downloaded. */
    boolean isBegun() {
        return head.has(HeadField.PERIOD);
    }
}
