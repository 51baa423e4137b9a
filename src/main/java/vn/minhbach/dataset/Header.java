package vn.minhbach.dataset;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The header row of a file: which column of the table each of its cells names.
 *
 * @param line where it stands
 * @param names its cells, NFC and stripped
 * @param columns for each cell of the row its position in the table, -1 where it names none
 * @param letters of the cells that name nothing as they stand, null where they are those that were written
 */
record Header(TableFormat table, long line, List<String> names, int[] columns, OldLetters letters) {

    private static final int MOST_SHOWN = 30;

    /**
     * Whether a row names the columns of the table well enough to be its header: half of what it holds, or what it
     * holds alone. What stands above the header, a title and who made the table, does not.
     */
    static boolean isLike(TableFormat table, List<String> cells) {
        List<String> names = cells.stream().map(CellText::normalised).toList();
        OldLetters letters = isNamed(table, names) ? null : letters(table, names);
        return isNamed(table, letters == null ? names : names.stream().map(letters::meant).toList());
    }

    private static boolean isNamed(TableFormat table, List<String> names) {
        Set<String> named = new HashSet<>();
        int filled = 0;
        for (String name : names) {
            filled += name.isEmpty() ? 0 : 1;
            named.addAll(KnownNames.ofColumns(table).meant(name));
        }
        return named.size() > 1 && 2 * named.size() >= filled || named.size() == 1 && filled == 1
                && table.columns().stream().filter(ColumnFormat::required).count() == 1;
    }

    /** Of those cells alone that name nothing as they stand; null where they are in order. */
    private static OldLetters letters(TableFormat table, List<String> names) {
        KnownNames known = KnownNames.ofColumns(table);
        return OldLetters.in(names.stream().filter(name -> known.meant(name).isEmpty()).toList(), known::isCalled);
    }

    /** Whether a row that is no header is of a table at all; where not, it is reported. */
    static boolean isReadable(TableFormat table, long line, List<String> cells, Problems problems) {
        if (cells.stream().anyMatch(cell -> cell.indexOf('\ufffd') >= 0 || cell.indexOf('\0') >= 0)) {
            problems.add(
                    new Problem(table.file(), line, null, null, ProblemCode.NOT_UTF_8.of(), AllowedForm.UTF_8.of()));
            return false;
        }
        return true;
    }

    /**
     * That none of the rows names the columns: where it was to be read, its letters are wrong.
     *
     * @param cells of the first
     * @param several of the first that has several, there
     */
    static Problem notFound(TableFormat table, long line, List<String> cells, long severalAt, List<String> several) {
        OldLetters letters = letters(table, several.stream().map(CellText::normalised).toList());
        return letters == null ? notFound(table, line, cells) : letters.problem(table.file(), severalAt);
    }

    /**
     * That none of the rows names the columns.
     *
     * @param cells of the first
     */
    static Problem notFound(TableFormat table, long line, List<String> cells) {
        String found = cells.stream().map(CellText::normalised).filter(cell -> !cell.isEmpty()).limit(MOST_SHOWN)
                .collect(Collectors.joining(", "));
        List<String> wanted = table.columns().stream().filter(ColumnFormat::required).map(ColumnFormat::name).toList();
        return new Problem(table.file(), line, null, found, ProblemCode.HEADER_NOT_FOUND.of(),
                AllowedForm.HEADER_OF.of(wanted));
    }

    /** Reads the header row and reports what is wrong with it. */
    static Header read(TableFormat table, long line, List<String> cells, Problems problems) {
        List<String> written = cells.stream().map(CellText::normalised).toList();
        OldLetters letters = letters(table, written);
        List<String> names = letters == null ? written : written.stream().map(letters::meant).toList();
        int[] columns = new int[names.size()];
        Arrays.fill(columns, -1);
        for (int i = 0; i < columns.length; i++) {
            columns[i] = position(table, line, names, columns, i, problems);
        }
        Header header = new Header(table, line, written, columns, letters);
        if (header.isMeantOtherwise()) {
            problems.add(letters.problem(table.file(), line));
        }
        for (ColumnFormat column : table.columns()) {
            // Which column a name was that cannot be made out is not known.
            if (column.required() && !header.has(table.indexOf(column.name()))
                    && (letters == null || letters.isCertain())) {
                problems.add(new Problem(table.file(), line, column.name(), null, ProblemCode.MISSING.of(),
                        AllowedForm.COLUMN.of(column.name())));
            }
        }
        return header;
    }

    private static int position(TableFormat table, long line, List<String> names, int[] before, int cell,
            Problems problems) {
        String name = names.get(cell);
        List<String> meant = KnownNames.ofColumns(table).meant(name);
        if (meant.size() > 1) {
            problems.add(new Problem(table.file(), line, name, name, ProblemCode.COLUMN_AMBIGUOUS.of(meant),
                    AllowedForm.ONE_OF.of(meant)));
        }
        int column = meant.size() == 1 ? table.indexOf(meant.get(0)) : -1;
        for (int i = 0; i < cell && column >= 0; i++) {
            if (before[i] == column) {
                problems.add(new Problem(table.file(), line, name, name,
                        names.get(i).equals(name) ? ProblemCode.COLUMN_REPEATED.of()
                                : ProblemCode.COLUMN_NAMED_TWICE.of(meant.get(0), names.get(i)),
                        AllowedForm.EACH_COLUMN_ONCE.of()));
                return -1;
            }
        }
        return column;
    }

    /**
     * Whether what the letters must have been names a column, or cannot be made out where one is missing: then the
     * letters are what is wrong.
     */
    boolean isMeantOtherwise() {
        return letters != null && (IntStream.range(0, columns.length)
                .anyMatch(cell -> columns[cell] >= 0 && letters.has(names.get(cell)))
                || !letters.isCertain() && table.columns().stream()
                        .anyMatch(column -> column.required() && !has(table.indexOf(column.name()))));
    }

    /** Whether the letters of the cell are not those that were written. */
    boolean isOfOldLetters(int cell) {
        return letters != null && letters.has(names.get(cell));
    }

    /** Whether the cell of the header names nothing of the table, and nothing was said of that yet. */
    boolean isUnknown(int cell) {
        return columns[cell] < 0 && KnownNames.ofColumns(table).meant(names.get(cell)).isEmpty();
    }

    /** That the column under such a cell holds something. */
    Problem unknown(int cell) {
        if (isOfOldLetters(cell)) {
            return letters.problem(table.file(), line);
        }
        String name = names.get(cell);
        List<String> known = table.columns().stream().map(ColumnFormat::name).toList();
        return new Problem(table.file(), line, name, name, name.isEmpty() ? ProblemCode.COLUMN_WITHOUT_NAME.of()
                : ProblemCode.UNKNOWN_COLUMN.of(KnownNames.ofColumns(table).nearest(name).orElse(null)),
                AllowedForm.ONE_OF.of(known));
    }

    /** Where other words than the names of the format were understood, they are told as read. */
    void tell(Readings readings) {
        for (int i = 0; i < columns.length; i++) {
            String column = columns[i] < 0 ? null : table.columns().get(columns[i]).name();
            if (column != null && !isOfOldLetters(i) && !KnownNames.isSame(column, names.get(i))) {
                readings.note(table.file(), line, names.get(i), Note.Kind.COLUMN.of(column));
            }
        }
    }

    private boolean has(int column) {
        return Arrays.stream(columns).anyMatch(each -> each == column);
    }

    /** Positions of the columns of the table that the file does not have. */
    int[] absent() {
        return IntStream.range(0, table.columns().size()).filter(column -> !has(column)).toArray();
    }
}
