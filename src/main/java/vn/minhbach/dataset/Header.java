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
            problems.add(new Problem(table.file(), line, null, null, ProblemCode.NOT_UTF_8.of(), AllowedForm.UTF_8.of()));
            return null;
        }
        List<String> names = cells.stream().map(Cells::normalised).toList();
        if (names.size() == 1 && table.columns().size() > 1 && names.get(0).matches(".*[;\t|].*")) {
            problems.add(new Problem(table.file(), line, null, names.get(0), ProblemCode.NOT_SEPARATED_BY_COMMAS.of(), AllowedForm.COMMAS.of()));
            return null;
        }
        List<String> known = table.columns().stream().map(ColumnFormat::name).toList();
        int[] columns = new int[names.size()];
        for (int i = 0; i < columns.length; i++) {
            String name = names.get(i);
            columns[i] = table.indexOf(name);
            if (columns[i] < 0) {
                problems.add(new Problem(table.file(), line, name, name, name.isEmpty() ? ProblemCode.COLUMN_WITHOUT_NAME.of()
                        : ProblemCode.UNKNOWN_COLUMN.of(NearestName.to(name, known)), AllowedForm.ONE_OF.of(known)));
            } else if (names.indexOf(name) < i) {
                problems.add(new Problem(table.file(), line, name, name, ProblemCode.COLUMN_REPEATED.of(), AllowedForm.EACH_COLUMN_ONCE.of()));
                columns[i] = -1;
            }
        }
        Header header = new Header(table, columns);
        for (ColumnFormat column : table.columns()) {
            if (column.required() && !header.has(table.indexOf(column.name()))) {
                problems.add(new Problem(table.file(), line, column.name(), null, ProblemCode.MISSING.of(), AllowedForm.COLUMN.of(column.name())));
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
