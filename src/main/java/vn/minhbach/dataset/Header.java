package vn.minhbach.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The header row of a file: which column of the table each of its cells names.
 *
 * @param columns for each cell of the row its position in the table, -1 where it names none
 */
record Header(TableFormat table, int[] columns) {

    /** Reads the header row and reports what is wrong with it; null where no row below could be understood. */
    static Header read(TableFormat table, long line, List<String> cells, Problems problems) {
        if (cells.stream().anyMatch(cell -> cell.indexOf('\ufffd') >= 0 || cell.indexOf('\0') >= 0)) {
            problems.add(new Problem(table.file(), line, null, null, "UTF-8", "is not UTF-8 text"));
            return null;
        }
        List<String> names = cells.stream().map(Cells::normalised).toList();
        if (names.size() == 1 && table.columns().size() > 1 && names.get(0).matches(".*[;\t|].*")) {
            problems.add(new Problem(table.file(), line, null, names.get(0), "columns separated by commas", null));
            return null;
        }
        List<String> known = table.columns().stream().map(ColumnFormat::name).toList();
        int[] columns = new int[names.size()];
        for (int i = 0; i < columns.length; i++) {
            String name = names.get(i);
            columns[i] = table.indexOf(name);
            if (columns[i] < 0) {
                problems.add(new Problem(table.file(), line, name, name, String.join(", ", known),
                        name.isEmpty() ? "names no column" : "is no column; the nearest is " + NearestName.to(name, known)));
            } else if (names.indexOf(name) < i) {
                problems.add(new Problem(table.file(), line, name, name, "each column once", "names the column again"));
                columns[i] = -1;
            }
        }
        Header header = new Header(table, columns);
        for (ColumnFormat column : table.columns()) {
            if (column.required() && !header.has(table.indexOf(column.name()))) {
                problems.add(new Problem(table.file(), line, column.name(), null, "the column " + column.name(),
                        "is missing and required"));
            }
        }
        return header;
    }

    private boolean has(int column) {
        return Arrays.stream(columns).anyMatch(each -> each == column);
    }

    /** Positions of the columns of the table that the file does not have. */
    int[] absent() {
        return IntStream.range(0, table.columns().size()).filter(column -> !has(column)).toArray();
    }
}
