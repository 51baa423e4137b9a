package vn.minhbach.desk;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.minhbach.dataset.Origin;
import vn.minhbach.dataset.SheetGrid;
import vn.minhbach.dataset.owntable.OwnTable;

/** The header and the first rows of a department's own table, as its officer sees them in their own program. */
final class OwnTableExcerpt {

    private static final int ROWS = 4;
    private static final int COLUMNS = 16;

    private OwnTableExcerpt() {
    }

    /** Of its columns. */
    static List<String> letters(OwnTable table) {
        return IntStream.rangeClosed(1, width(table)).mapToObj(Origin::letters).toList();
    }

    static List<OwnTableView.ExcerptRow> rows(OwnTable table) {
        int width = width(table);
        return Stream.concat(table.header().stream().map(each -> row(each, width, true)),
                table.rows().stream().limit(ROWS).map(each -> row(each.cells(), width, false))).toList();
    }

    private static OwnTableView.ExcerptRow row(SheetGrid.Row row, int width, boolean header) {
        return new OwnTableView.ExcerptRow(row.line(), IntStream.rangeClosed(1, width).mapToObj(row::text).toList(),
                header);
    }

    private static int width(OwnTable table) {
        return Math.min(COLUMNS, table.columns().stream().mapToInt(each -> each.position()).max().orElse(1));
    }
}
