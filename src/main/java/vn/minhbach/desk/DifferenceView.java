package vn.minhbach.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.dataset.ColumnType;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.FormatDescriptions;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.publishing.Difference;

/** What a draft would change, table by table, the rows that change or go before those that come. */
public record DifferenceView(List<SheetDifference> sheets, long added, long changed, long withdrawn, boolean needsReason,
        Difference.Outdated outdated) {

    /** @param more how many of its rows are not shown one by one */
    public record SheetDifference(String name, DatasetTable table, Difference.InTable counts, List<RowDifference> changed, List<RowDifference> withdrawn, List<RowDifference> added, long more) {
    }

    /** @param line where it is in what was uploaded, 0 for a row that is gone */
    public record RowDifference(long line, String key, List<CellDifference> cells) {
    }

    /** @param before what stands, null where nothing does, as {@code after} */
    public record CellDifference(String column, String label, String before, String after) {
    }

    static DifferenceView of(Difference difference, PageContext context) {
        return new DifferenceView(difference.tables().stream().map(table -> sheet(difference, table, context)).toList(), difference.added(),
                difference.changed(), difference.withdrawn(), difference.needsReason(), difference.outdated());
    }

    private static SheetDifference sheet(Difference difference, Difference.InTable counts, PageContext context) {
        TableFormat table = DatasetFormat.byFile(counts.file()).orElseThrow();
        List<Difference.InRow> rows = difference.rows().stream().filter(row -> row.file().equals(counts.file())).toList();
        return new SheetDifference(table.sheet(), FormatTerms.table(table.file()), counts, rows(rows, Difference.Kind.CHANGED, table, context),
                rows(rows, Difference.Kind.WITHDRAWN, table, context), rows(rows, Difference.Kind.ADDED, table, context),
                counts.added() + counts.changed() + counts.withdrawn() - rows.size());
    }

    private static List<RowDifference> rows(List<Difference.InRow> rows, Difference.Kind kind, TableFormat table, PageContext context) {
        FormatDescriptions words = FormatDescriptions.in(context.language());
        return rows.stream().filter(row -> row.kind() == kind).map(row -> new RowDifference(row.line(), key(row.key()), row.cells().stream()
                .map(cell -> new CellDifference(cell.column(), words.label(table, cell.column()), shown(table, cell.column(), cell.before(), context),
                        shown(table, cell.column(), cell.after(), context)))
                .toList())).toList();
    }

    /** The parts of a key that are filled; the stroke of what may be a range of times is no end of a part. */
    private static String key(String key) {
        List<String> parts = new ArrayList<>();
        for (String part : key.split("/")) {
            String range = parts.isEmpty() ? part : parts.get(parts.size() - 1) + Period.TO + part;
            if (Period.parse(range).isPresent() && !parts.isEmpty()) {
                parts.set(parts.size() - 1, range);
            } else if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return String.join(" · ", parts);
    }

    /** Twelve digits in a row are read wrongly, and this is where someone looks whether they are right. */
    private static String shown(TableFormat table, String column, String text, PageContext context) {
        if (text == null || table.indexOf(column) < 0) {
            return text;
        }
        if (table.column(column).type() != ColumnType.MONEY) {
            return FormatTerms.explained(table.column(column), text, context.language());
        }
        return FigureText.of(new BigDecimal(text), Figure.MONEY, Qualifier.EXACT, context.language());
    }
}
