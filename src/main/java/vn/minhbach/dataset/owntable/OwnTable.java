package vn.minhbach.dataset.owntable;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import vn.minhbach.dataset.Origin;
import vn.minhbach.dataset.SeenRow;
import vn.minhbach.dataset.SheetGrid;

/**
 * The table that was found on a sheet of a department's own report.
 *
 * @param sheet as it is named
 * @param columns those with a heading
 * @param rows all below the header, in their order
 * @param titles the lines above it, without that of the unit
 * @param unit of the whole table, null where none is named above it, or not one alone
 * @param header the rows of the header, for an excerpt
 * @param others the sheets that have tables too, which are not read
 * @param cut what was not read of the file because it is too long, null where all was
 */
public record OwnTable(String sheet, List<Column> columns, List<OwnRow> rows, List<String> titles, Unit unit,
        List<SheetGrid.Row> header, List<String> others,
        SheetGrid.Cut cut) {

    /**
     * @param position 1 for A
     * @param heading of several rows one after another, {@code Kế hoạch vốn năm 2024 – NSTW}
     * @param key the words by which it is known again, in next month's file too
     */
    public record Column(int position, String heading, String key) {

        public String letters() {
            return Origin.letters(position);
        }
    }

    /** Where its header begins. */
    public HeaderRow begin() {
        return new HeaderRow(sheet, header.get(0).line());
    }

    /** The rows that are a project each, as far as the table itself tells. */
    public List<OwnRow> projects() {
        return rows.stream().filter(row -> row.kind() == OwnRow.Kind.PROJECT).toList();
    }

    /**
     * Rows as they are shown, under the headings of this table where they are of it.
     *
     * @param lines which, 1 for the first
     */
    public List<SeenRow> seen(List<SheetGrid> sheets, String of, Set<Long> lines) {
        return sheets.stream().filter(each -> each.name().equals(of)).limit(1).flatMap(each -> each.rows().stream())
                .filter(row -> lines.contains((long) row.line()))
                .map(row -> new SeenRow(row.line(), IntStream.rangeClosed(1, row.cells().size())
                        .mapToObj(
                                position -> SeenRow.cell(position - 1, heading(of, row, position), row.text(position)))
                        .toList()))
                .toList();
    }

    private String heading(String of, SheetGrid.Row row, int position) {
        boolean below = of.equals(sheet) && row.line() > header.get(header.size() - 1).line();
        return columns.stream().filter(each -> below && each.position() == position).map(Column::heading).findFirst()
                .orElse("");
    }

    /** By what a table of the same form is known again. */
    public String key() {
        return key(columns);
    }

    static String key(List<Column> columns) {
        return String.join("|", columns.stream().map(Column::key).toList());
    }
}
