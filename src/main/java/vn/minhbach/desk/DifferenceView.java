package vn.minhbach.desk;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.release.DatasetTable;
import vn.minhbach.dataset.ColumnType;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.Table;
import vn.minhbach.portal.FormatColumn;
import vn.minhbach.portal.Visit;
import vn.minhbach.publishing.Difference;

/** What a draft would change, table by table, the rows that change or go before those that come. */
public record DifferenceView(List<Sheet> sheets, long added, long changed, long withdrawn, boolean needsReason, Difference.Outdated outdated) {

    /** @param more how many of its rows are not shown one by one */
    public record Sheet(String name, DatasetTable table, Difference.InTable counts, List<Row> changed, List<Row> withdrawn, List<Row> added, long more) {
    }

    /** @param line where it is in what was uploaded, 0 for a row that is gone */
    public record Row(long line, String key, List<Cell> cells) {
    }

    /** @param before what stands, null where nothing does, as {@code after} */
    public record Cell(String column, FormatColumn label, String before, String after) {
    }

    static DifferenceView of(Difference difference, Visit visit) {
        return new DifferenceView(difference.tables().stream().map(table -> sheet(difference, table, visit)).toList(), difference.added(),
                difference.changed(), difference.withdrawn(), difference.needsReason(), difference.outdated());
    }

    private static Sheet sheet(Difference difference, Difference.InTable counts, Visit visit) {
        Table table = DatasetFormat.byFile(counts.file()).orElseThrow();
        List<Difference.InRow> rows = difference.rows().stream().filter(row -> row.file().equals(counts.file())).toList();
        return new Sheet(table.sheet(), Terms.table(table.file()), counts, rows(rows, Difference.Kind.CHANGED, table, visit),
                rows(rows, Difference.Kind.WITHDRAWN, table, visit), rows(rows, Difference.Kind.ADDED, table, visit),
                counts.added() + counts.changed() + counts.withdrawn() - rows.size());
    }

    private static List<Row> rows(List<Difference.InRow> rows, Difference.Kind kind, Table table, Visit visit) {
        return rows.stream().filter(row -> row.kind() == kind).map(row -> new Row(row.line(), key(row.key()), row.cells().stream()
                .map(cell -> new Cell(cell.column(), FormatColumn.of(cell.column()), shown(table, cell.column(), cell.before(), visit),
                        shown(table, cell.column(), cell.after(), visit)))
                .toList())).toList();
    }

    /** The parts of a key that are filled. */
    private static String key(String key) {
        return Arrays.stream(key.split("/")).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** Twelve digits in a row are read wrongly, and this is where someone looks whether they are right. */
    private static String shown(Table table, String column, String text, Visit visit) {
        if (text == null || table.column(column).type() != ColumnType.MONEY) {
            return text == null ? null : Terms.explained(table, table.column(column), text, visit.language());
        }
        return FigureText.of(new BigDecimal(text), Figure.MONEY, Qualifier.EXACT, visit.language());
    }
}
