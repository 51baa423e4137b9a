package vn.minhbach.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.Reading;
import vn.minhbach.dataset.ReadingReport;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.portal.frame.PageContext;

/**
 * What was read as something other than was written, column by column, in the reader's words.
 *
 * @param total in how many cells
 * @param more how many of these cells are not among the columns
 * @param notes what was understood besides cells
 */
public record ReadingsView(List<ColumnReadings> columns, long total, long more, List<NoteLine> notes) {

    /**
     * @param label what the column is called; null for what is no column
     * @param times in how many of its cells
     */
    public record ColumnReadings(DatasetTable table, String sheet, String column, String label, List<ReadingLine> lines,
            long times) {
    }

    /**
     * @param read empty for an empty cell
     * @param line where it was written first
     * @param times in how many cells
     */
    public record ReadingLine(String written, String read, long line, long times) {
    }

    /**
     * @param sheet the name of the table's sheet or file
     * @param line 0 for all of it
     */
    public record NoteLine(DatasetTable table, String sheet, long line, String found, String taken) {
    }

    /** Null where all was read as it was written. */
    static ReadingsView of(ReadingReport report, PageContext context) {
        if (report.equals(ReadingReport.NONE)) {
            return null;
        }
        Map<List<String>, List<Reading>> columns = new LinkedHashMap<>();
        report.readings().forEach(each -> columns
                .computeIfAbsent(List.of(each.file(), each.column()), column -> new ArrayList<>()).add(each));
        List<ColumnReadings> shown = columns.values().stream().map(each -> column(each, context)).toList();
        return new ReadingsView(shown, report.total(),
                report.total() - shown.stream().mapToLong(ColumnReadings::times).sum(),
                report.notes().stream()
                        .map(each -> new NoteLine(FormatTerms.table(each.file()),
                                each.file().replaceFirst("\\.csv$", ""), each.line(), each.found(),
                                each.taken().text(context.language(), true)))
                        .toList());
    }

    private static ColumnReadings column(List<Reading> readings, PageContext context) {
        Reading first = readings.get(0);
        TableFormat table = DatasetFormat.byFile(first.file()).orElse(null);
        return new ColumnReadings(FormatTerms.table(first.file()), first.file().replaceFirst("\\.csv$", ""),
                first.column(),
                FormatTerms.label(first.file(), first.column(), context.language()),
                readings.stream()
                        .map(each -> new ReadingLine(each.written(),
                                table == null ? each.read()
                                        : DifferenceView.shown(table, each.column(), each.read(), context),
                                each.line(), each.times()))
                        .toList(),
                readings.stream().mapToLong(Reading::times).sum());
    }
}
