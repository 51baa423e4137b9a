package vn.minhbach.dataset;

import java.util.List;

/**
 * What was read as something other than was written.
 *
 * @param readings in file and line order, at most {@value Readings#MOST}
 * @param total in how many cells, also beyond those
 * @param notes what was understood besides cells
 */
public record ReadingReport(List<Reading> readings, long total, List<Note> notes) {

    public static final ReadingReport NONE = new ReadingReport(List.of(), 0, List.of());
    /** The same in the rows that who handed the dataset over sees. */
    public ReadingReport seenIn(DatasetInput dataset) {
        return readings.isEmpty() ? this
                : new ReadingReport(readings.stream().map(each -> each.seenIn(dataset)).toList(), total, notes);
    }

}
