package vn.minhbach.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.DataPackage.Leading;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.history.RecordTable;
import vn.minhbach.history.Versioned;

/**
 * What the rows of a dataset refer to in those of other publishers, such as the places that one of them has for all,
 * and what that refers to in turn: with it, who reads the dataset alone knows what each code is.
 *
 * @param rows by their table, in the order of their codes
 * @param leading where the codes in the columns of the dataset lead
 */
record OfOthers(Map<TableFormat, List<Versioned>> rows, Map<Place, To> leading) implements Leading {

    /** A column of a table, by its name. */
    record Place(TableFormat table, String column) {
    }

    private record Key(String publisher) {
    }

    /**
     * Of a catalogue, once.
     *
     * @param publisher whose dataset it is; null for all of them, to which nothing is another's
     * @param tables as they are told of such a dataset
     */
    static OfOthers of(Catalogue at, String publisher, List<TableFormat> tables) {
        return at.derived(new Key(publisher), all -> new ReferenceSearch(all, publisher).of(tables));
    }

    @Override
    public To of(TableFormat table, ColumnFormat column) {
        return leading.getOrDefault(new Place(table, column.name()), To.OWN);
    }

    /** The tables of which there is something, in their order. */
    List<TableFormat> tables() {
        return rows.keySet().stream().sorted(Comparator.comparing(DatasetFormat.TABLES::indexOf)).toList();
    }

    /** What there is of a table, in the order of its codes, as a dataset has it. */
    List<String[]> cells(TableFormat table) {
        List<String[]> cells = new ArrayList<>();
        rows.get(table).forEach(row -> cells
                .add(table.columns().stream().map(column -> text(table, column.name(), row)).toArray(String[]::new)));
        return cells;
    }

    /** What a row has in a column; null for an empty cell. */
    @SuppressWarnings("unchecked")
    static String text(TableFormat table, String column, Versioned row) {
        RecordTable<Versioned> records = (RecordTable<Versioned>) DatasetTable.of(table.name()).records();
        return records.column(column).orElseThrow().text(row);
    }
}
