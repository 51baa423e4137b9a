package vn.minhbach.files.list;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;

import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.files.table.RowContext;
import vn.minhbach.history.RecordTable;
import vn.minhbach.history.Versioned;

/**
 * The rows of a table of the dataset format, in the order of datasets, which they are put in when they are first read:
 * who has the file already needs it not.
 */
final class DatasetRows<T extends Versioned> implements Iterable<T> {

    private final DatasetTable table;
    private final Collection<T> rows;
    private List<T> sorted;

    private DatasetRows(DatasetTable table, Collection<T> rows) {
        this.table = table;
        this.rows = rows;
    }

    /**
     * @param sheet its name as that of a file
     * @param publisher null for all
     */
    static FileTable<?> of(String sheet, String publisher, RowContext in) {
        TableFormat format = DatasetFormat.TABLES.stream().filter(each -> each.sheet().equals(sheet)).findFirst()
                .orElseThrow();
        DatasetTable table = DatasetTable.of(format.name());
        return of(format, table, table.records(), publisher, in);
    }

    private static <T extends Versioned> FileTable<T> of(TableFormat format, DatasetTable table, RecordTable<T> records,
            String publisher, RowContext in) {
        Collection<T> rows = in.at().table(records.type()).rows();
        Collection<T> own = publisher == null ? rows
                : rows.stream().filter(each -> each.version().publisher().equals(publisher)).toList();
        return new FileTable<>(format.sheet(), format.sheet(), new DatasetColumns<>(format, records).list(), own.size(),
                new DatasetRows<>(table, own), in);
    }

    @Override
    public synchronized Iterator<T> iterator() {
        if (sorted == null) {
            sorted = rows.stream().sorted(table.byKey()).toList();
        }
        return sorted.iterator();
    }
}
