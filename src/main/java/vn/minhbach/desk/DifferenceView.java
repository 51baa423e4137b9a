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
import vn.minhbach.publishing.Overruled;

/**
 * What a draft would change, table by table, the rows that change or go before those that come.
 *
 * @param read null where all was read as it was written
 */
public record DifferenceView(List<SheetDifference> sheets, long added, long changed, long withdrawn,
        boolean needsReason,
        Difference.Outdated outdated, ReadingsView read, List<WarningReport> warnings,
        List<RowDifference> met, long metInAll, List<Overruled> overruled) {

    /** @param more how many of its rows are not shown one by one */
    public record SheetDifference(String name, DatasetTable table, Difference.InTable counts, Folded changed,
            Folded withdrawn, List<RowDifference> added, long more) {
    }

    /** Many rows, of which the first are seen at once and the rest where someone asks for them. */
    public record Folded(List<RowDifference> first, List<RowDifference> rest) {

        private static final int FIRST = 10;

        static Folded of(List<RowDifference> rows) {
            int seen = rows.size() <= FIRST + 2 ? rows.size() : FIRST;
            return new Folded(rows.subList(0, seen), rows.subList(seen, rows.size()));
        }
    }

    /**
     * @param line where it is in what was uploaded, 0 for a row that is gone
     * @param title what it is of, by names
     * @param key the codes by which it is known
     * @param kind what would happen to it
     * @param release that brought what stands, null where nothing does
     */
    public record RowDifference(long line, String title, String key, Difference.Kind kind, Integer release,
            List<CellDifference> cells) {
    }

    /** @param before what stands, null where nothing does, as {@code after} */
    public record CellDifference(String column, String label, String before, String after) {
    }

    static DifferenceView of(Difference difference, PageContext context) {
        return new DifferenceView(difference.tables().stream().map(table -> sheet(difference, table, context)).toList(),
                difference.added(),
                difference.changed(), difference.withdrawn(), difference.needsReason(), difference.outdated(),
                ReadingsView.of(difference.read(), context),
                WarningReport.of(difference.warnings(), context.language()),
                difference.met().rows().stream().map(row -> row(row, context)).toList(), difference.met().total(),
                difference.overruled());
    }

    private static SheetDifference sheet(Difference difference, Difference.InTable counts, PageContext context) {
        TableFormat table = DatasetFormat.byFile(counts.file()).orElseThrow();
        List<Difference.InRow> rows = difference.rows().stream().filter(row -> row.file().equals(counts.file()))
                .toList();
        return new SheetDifference(table.sheet(), FormatTerms.table(table.file()), counts,
                Folded.of(rows(rows, Difference.Kind.CHANGED, context)),
                Folded.of(rows(rows, Difference.Kind.WITHDRAWN, context)), rows(rows, Difference.Kind.ADDED, context),
                counts.added() + counts.changed() + counts.withdrawn() - rows.size());
    }

    private static List<RowDifference> rows(List<Difference.InRow> rows, Difference.Kind kind, PageContext context) {
        return rows.stream().filter(row -> row.kind() == kind).map(row -> row(row, context)).toList();
    }

    private static RowDifference row(Difference.InRow row, PageContext context) {
        TableFormat table = DatasetFormat.byFile(row.file()).orElseThrow();
        FormatDescriptions words = FormatDescriptions.in(context.language());
        return new RowDifference(row.line(), row.title(context.language()), key(row.key()), row.kind(), row.release(),
                row.cells().stream()
                        .map(cell -> new CellDifference(cell.column(), words.label(table, cell.column()),
                                shown(table, cell.column(), cell.before(), cell.beforeName(), context),
                                shown(table, cell.column(), cell.after(), cell.afterName(), context)))
                        .toList());
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

    /**
     * A code beside the name of what it stands for.
     *
     * @param name null where it is none
     */
    private static String shown(TableFormat table, String column, String text, String name, PageContext context) {
        return name != null && !name.equals(text) ? name + " (" + text + ")" : shown(table, column, text, context);
    }

    /** Twelve digits in a row are read wrongly, and this is where someone looks whether they are right. */
    static String shown(TableFormat table, String column, String text, PageContext context) {
        if (text == null || text.isEmpty() || table.indexOf(column) < 0) {
            return text;
        }
        if (table.column(column).type() != ColumnType.MONEY) {
            return FormatTerms.explained(table.column(column), text, context.language());
        }
        return FigureText.of(new BigDecimal(text), Figure.MONEY, Qualifier.EXACT, context.language());
    }
}
