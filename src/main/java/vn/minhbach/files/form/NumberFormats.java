package vn.minhbach.files.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import vn.minhbach.files.table.Column;
import vn.minhbach.files.table.ColumnKind;
import vn.minhbach.files.table.FileTable;

/**
 * With how many decimals the numbers of a table are shown: all those of one indicator, or in one unit, with as many as
 * any of them has.
 */
final class NumberFormats {

    /** More are not shown, though they are there. */
    static final int MOST = 8;

    /** What tells numbers of one column apart. */
    private static final List<String> SERIES = List.of("indicator", "unit");

    /** @param series what the row says of them */
    private record Key(int column, List<Object> series) {
    }

    private final int[] series;
    private final Map<Key, Integer> decimals = new HashMap<>();

    private NumberFormats(FileTable<?> table) {
        series = IntStream.range(0, table.columns().size())
                .filter(each -> SERIES.contains(table.columns().get(each).name())).toArray();
    }

    /** Goes through the numbers of the table, and through nothing else of it. */
    static <R> NumberFormats of(FileTable<R> table) {
        NumberFormats formats = new NumberFormats(table);
        int[] numbers = IntStream.range(0, table.columns().size())
                .filter(each -> table.columns().get(each).kind() == ColumnKind.NUMBER).toArray();
        if (numbers.length > 0) {
            Object[] cells = new Object[table.columns().size()];
            for (R row : table.rows()) {
                for (int each : formats.series) {
                    cells[each] = table.columns().get(each).cell().of(table.in(), row);
                }
                for (int each : numbers) {
                    Column<R> column = table.columns().get(each);
                    BigDecimal number = (BigDecimal) column.cell().of(table.in(), row);
                    if (number != null) {
                        formats.decimals.merge(formats.key(each, cells), Math.min(MOST, Math.max(0, number.scale())),
                                Math::max);
                    }
                }
            }
        }
        return formats;
    }

    private Key key(int column, Object[] cells) {
        List<Object> of = new ArrayList<>(series.length);
        for (int each : series) {
            of.add(cells[each]);
        }
        return new Key(column, of);
    }

    int decimals(int column, Object[] cells) {
        return decimals.getOrDefault(key(column, cells), 0);
    }
}
