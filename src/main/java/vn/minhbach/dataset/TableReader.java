package vn.minhbach.dataset;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads one table row by row: cells become values, bad cells and rows become problems. Bad rows are handed on too, with
 * their bad cells empty, so that one report can name what is wrong with them and with what refers to them.
 */
public final class TableReader {

    private static final String QUALIFIER = "qualifier";
    /** So many rows may stand above the header. */
    private static final int MOST_ABOVE = 20;
    private static final String UNIT = "unit";
    private static final String VALUE = "value";
    private static final String INDICATOR = "indicator";

    private final TableFormat table;
    private final Problems problems;
    private final Readings readings;
    private final ReferenceNames names;
    private final RowSink sink;

    /** Where nobody is shown what was read otherwise than it was written. */
    public TableReader(TableFormat table, Problems problems, RowSink sink) {
        this(table, problems, new Readings(), sink);
    }

    public TableReader(TableFormat table, Problems problems, Readings readings, RowSink sink) {
        this(table, problems, readings, new ReferenceNames(), sink);
    }

    /** @param names what is known of names that stand in place of codes; it is told which others are wanted */
    public TableReader(TableFormat table, Problems problems, Readings readings, ReferenceNames names, RowSink sink) {
        this.names = names;
        this.table = table;
        this.problems = problems;
        this.readings = readings;
        this.sink = sink;
    }

    /** Whether the rows could be read to their end; where not, what they are is not known. */
    public boolean read(Records records) throws IOException {
        try {
            Header header = header(records);
            if (header == null) {
                return false;
            }
            header.tell(readings);
            ExtraColumns extra = new ExtraColumns(header, problems);
            Totals totals = new Totals(header, extra, problems, readings);
            int[] absent = header.absent();
            boolean began = false;
            while (records.next()) {
                if (!began && isNumbering(records)) {
                    readings.note(table.file(), records.line(), String.join(" ", records.names()),
                            Note.Kind.COLUMN_NUMBERS.of());
                } else if (!totals.take(records)) {
                    DatasetRow row = row(header, absent, records);
                    extra.see(records);
                    totals.add(row);
                    sink.accept(row);
                }
                began = true;
            }
            totals.end();
            extra.tell(readings);
            return true;
        } catch (Unreadable unreadable) {
            problems.add(unreadable.in(table.file()));
            return false;
        }
    }

    /**
     * Goes to the first row that names the columns; those above it, a title and who made the table, are left out. Null
     * where there is none.
     */
    private Header header(Records records) throws IOException {
        if (!records.next()) {
            problems.add(new Problem(table.file(), 1, null, null, ProblemCode.TABLE_EMPTY.of(),
                    AllowedForm.HEADER_ROW.of()));
            return null;
        }
        long line = records.line();
        List<String> first = records.names();
        List<String> several = null;
        long severalAt = line;
        int above = 0;
        boolean found = Header.isLike(table, first);
        while (!found && Header.isReadable(table, line, first, above == 0 ? problems : new Problems())
                && above++ < MOST_ABOVE) {
            if (several == null && records.names().stream().filter(cell -> !CellText.isBlank(cell)).count() > 1) {
                several = records.names();
                severalAt = records.line();
            }
            if (!records.next()) {
                break;
            }
            found = Header.isLike(table, records.names());
        }
        if (!found) {
            if (above > 0) {
                problems.add(several == null ? Header.notFound(table, line, first)
                        : Header.notFound(table, line, first, severalAt, several));
            }
            return null;
        }
        if (above > 0) {
            String title = first.stream().map(CellText::normalised).filter(cell -> !cell.isEmpty())
                    .collect(Collectors.joining(" "));
            readings.note(table.file(), line, title, Note.Kind.TITLE.of(above));
        }
        records.isHeader();
        return Header.read(table, records.line(), records.names(), problems);
    }

    /** Whether the row numbers the columns, (1) (2) (3), as forms do below their header. */
    private static boolean isNumbering(Records records) {
        int number = 0;
        for (String cell : records.names()) {
            String text = CellText.normalised(cell);
            if (!text.isEmpty() && !text.equals("(" + ++number + ")")) {
                return false;
            }
        }
        return number > 1;
    }

    private DatasetRow row(Header header, int[] absent, Records records) {
        long line = records.line();
        int width = table.columns().size();
        DatasetRow row = new DatasetRow(table, line, new String[width], new String[width], new boolean[width]);
        int[] columns = header.columns();
        if (records.width() != columns.length) {
            problems.add(new Problem(table.file(), line, null, null,
                    ProblemCode.CELLS_NOT_AS_HEADER.of(records.width(), columns.length), AllowedForm.AS_HEADER.of()));
            // Which cell is which is not known, save for the first, which other rows may refer to.
            Arrays.fill(row.bad(), true);
            if (columns[0] == 0) {
                read(row, records, 0, 0, false);
            }
            return row;
        }
        for (int column : absent) {
            Cell cell = Cells.read(table.columns().get(column), "");
            row.values()[column] = cell.value();
            row.bad()[column] = cell.isRefused();
        }
        int qualified = -1;
        String qualifier = null;
        String unit = null;
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] >= 0) {
                Cell cell = read(row, records, i, columns[i], true);
                qualified = cell.qualifier() == null ? qualified : columns[i];
                qualifier = cell.qualifier() == null ? qualifier : cell.qualifier();
                unit = cell.unit() == null ? unit : cell.unit();
            }
        }
        if (qualifier != null) {
            qualify(row, qualified, qualifier);
        }
        if (unit != null) {
            state(row, unit);
        }
        if (table.name().equals("counts")) {
            CountKeys.read(row, readings);
        }
        for (RowRule rule : table.rules()) {
            Problem problem = rule.check(row);
            if (problem != null) {
                problems.add(problem);
            }
        }
        return row;
    }

    /** Sets the qualifier that a figure was written with, "hơn 67 tỷ", where the row has one and says no other. */
    private void qualify(DatasetRow row, int position, String qualifier) {
        ColumnFormat column = table.columns().get(position);
        int at = table.indexOf(QUALIFIER);
        String filled = at < 0 || row.texts()[at] == null || Cells.isDash(row.texts()[at]) ? null : row.values()[at];
        if (at < 0 || row.bad()[at] && row.texts()[at] != null || filled != null && !filled.equals(qualifier)) {
            row.bad()[position] = true;
            row.values()[position] = null;
            problems.add(row.problem(column.name(), at < 0 ? ProblemCode.QUALIFIED_WITHOUT_COLUMN.of()
                    : ProblemCode.QUALIFIED_OTHERWISE.of(row.texts()[at]), Cells.allowed(column)));
            return;
        }
        if (filled == null) {
            row.values()[at] = qualifier;
            row.bad()[at] = false;
            readings.add(table, row.line(), table.columns().get(at), row.texts()[position], qualifier);
        }
    }

    /**
     * Holds a unit that stands beside the value against the one of the row, or remembers it for that of the indicator.
     */
    private void state(DatasetRow row, String unit) {
        int at = table.indexOf(UNIT);
        int position = table.indexOf(VALUE);
        boolean known = at >= 0
                ? row.values()[at] == null && row.texts()[at] == null
                        || row.values()[at] != null && Units.same(row.values()[at], unit)
                : position >= 0 && table.indexOf(INDICATOR) >= 0 && readings.state(row.line(), unit);
        if (!known) {
            String column = position < 0 ? null : VALUE;
            Phrase fault = at >= 0 && row.values()[at] != null ? ProblemCode.UNIT_OTHERWISE.of(row.values()[at], unit)
                    : ProblemCode.UNIT_UNKNOWN.of(unit);
            problems.add(column == null ? new Problem(table.file(), row.line(), null, null, fault, null)
                    : row.problem(column, fault, Cells.allowed(table.column(column))));
        } else if (at >= 0 && row.values()[at] == null) {
            row.values()[at] = unit;
            row.bad()[at] = false;
            readings.add(table, row.line(), table.columns().get(at), row.texts()[position], unit);
        }
    }

    private Cell read(DatasetRow row, Records records, int from, int position, boolean report) {
        ColumnFormat column = table.columns().get(position);
        Cell cell = records.read(from, column);
        if (ReferenceNames.mayName(column, cell)) {
            cell = names.read(column, cell);
        }
        row.texts()[position] = cell.text();
        row.values()[position] = cell.value();
        row.bad()[position] = cell.isRefused();
        if (cell.isRefused() && report && !ReferenceNames.isConsequence(cell)) {
            problems.add(new Problem(table.file(), row.line(), column.name(), cell.text() == null ? "" : cell.text(),
                    cell.fault(),
                    cell.allowed()));
        }
        if (cell.other() && report) {
            readings.add(table, row.line(), column, cell.text(), cell.value());
        }
        return cell;
    }
}
