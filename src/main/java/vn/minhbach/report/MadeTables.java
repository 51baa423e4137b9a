package vn.minhbach.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.Origin;
import vn.minhbach.dataset.TableFormat;

/** The rows that are made of a report, by their table. */
final class MadeTables {

    private final Map<String, List<MadeRow>> rows = new LinkedHashMap<>();

    MadeRow add(String table, Origin origin) {
        MadeRow row = new MadeRow(DatasetFormat.byName(table), origin);
        rows.computeIfAbsent(row.table().file(), file -> new ArrayList<>()).add(row);
        return row;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<String> files() {
        return List.copyOf(rows.keySet());
    }

    List<MadeRow> of(TableFormat table) {
        return rows.getOrDefault(table.file(), List.of());
    }

    /** Lines count from 2, as of a file with a header. */
    Origin origin(String file, long line, String column) {
        List<MadeRow> of = rows.get(file);
        return of == null || line < 2 || line > of.size() + 1L ? null : of.get((int) line - 2).origin(column);
    }
}
