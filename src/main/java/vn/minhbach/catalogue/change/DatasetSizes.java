package vn.minhbach.catalogue.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.Table;
import vn.minhbach.history.Versioned;

/** How many rows the datasets of publishers have. */
public final class DatasetSizes {

    private static final Object KEY = "rows by publisher";

    private DatasetSizes() {
    }

    /** @param rows that stand */
    public record OfTable(DatasetTable table, long rows) {
    }

    /** Of the tables in which a publisher has any, in the order in which changes are told. */
    public static List<OfTable> of(Snapshot at, String publisher) {
        List<OfTable> sizes = new ArrayList<>();
        for (DatasetTable each : DatasetTable.values()) {
            Long rows = rows(at, each.records().type()).get(publisher);
            if (rows != null) {
                sizes.add(new OfTable(each, rows));
            }
        }
        return sizes;
    }

    private static <T extends Versioned> Map<String, Long> rows(Snapshot at, Class<T> record) {
        return at.table(record).derived(KEY,
                table -> Table.counts(table.rows().stream(), each -> each.version().publisher()));
    }
}
