package vn.minhbach.dataset;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table of the dataset format: a CSV file, and the table of the catalogue that it is published into.
 *
 * @param file its name in the dataset, {@code funding.csv}
 * @param name the database table, {@code funding}
 * @param columns in the order of the format
 * @param key what a row is known by from one release to the next; empty cells count as a value
 * @param facts whether its rows are figures: changing or withdrawing one needs a reason
 * @param chains of rows of this same table
 * @param rules what must hold across the cells of a row
 */
public record TableFormat(String file, String name, List<ColumnFormat> columns, List<String> key, boolean facts,
        List<Chain> chains, List<RowRule> rules) {

    private static final String PUBLISHER = "publisher";

    /**
     * A column that points into its own table, and must never lead back to where it started.
     *
     * @param most how many rows may stand in one chain, the first and the last among them
     */
    public record Chain(String column, int most) {
    }

    /** The position of a column of this table, -1 where it has none of that name. */
    public int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        return -1;
    }

    /** The column of that name; it must exist. */
    public ColumnFormat column(String name) {
        return columns.get(indexOf(name));
    }

    /** Its name as a sheet of a workbook, {@code funding}: that of the file without its suffix. */
    public String sheet() {
        return file.replace(".csv", "");
    }

    /**
     * Whether its rows have a code, which others may refer to: by itself, or within the thing that the rest of the key
     * names.
     */
    public boolean isReferredTo() {
        return key.contains("code");
    }

    /** Whether its rows are known by a code alone, which is one publisher's. */
    public boolean hasCode() {
        return key.equals(List.of("code"));
    }

    /**
     * The same table of all publishers together: its rows say whose they are, and as several may say the same of a
     * thing, are known by that too. Only a code is one publisher's.
     */
    public TableFormat ofAll() {
        if (indexOf(PUBLISHER) >= 0) {
            return this;
        }
        return new TableFormat(file, name, with(ColumnFormat.reference(PUBLISHER, "datasets").mandatory(), columns),
                hasCode() ? key : with(PUBLISHER, key),
                facts, chains, rules);
    }

    private static <T> List<T> with(T first, List<T> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    /** With columns whose chains may be as long as the table. */
    TableFormat chained(String... columns) {
        return new TableFormat(file, name, this.columns, key, facts,
                Stream.of(columns).map(each -> new Chain(each, Integer.MAX_VALUE)).toList(), rules);
    }

    /** With a column that names what a row is a part of. */
    TableFormat nested(String column, int most) {
        return new TableFormat(file, name, columns, key, facts, List.of(new Chain(column, most)), rules);
    }

    TableFormat where(RowRule... rules) {
        return new TableFormat(file, name, columns, key, facts, chains, List.of(rules));
    }
}
