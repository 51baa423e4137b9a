package vn.minhbach.export;

import java.util.List;
import java.util.Map;

import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.TableFormat;

/**
 * The sheets and the columns of the template that are enough to begin with: a project, its money, and the document that
 * says so.
 */
final class Enough {

    /** By table: what must be filled in, and what makes it worth reading. */
    private static final Map<String, List<String>> COLUMNS = Map.of("datasets",
            List.of("publisher", "title", "licence", "contact"),
            "sources", List.of("code", "kind", "title"), "projects",
            List.of("code", "name", "kind", "field", "place", "source"),
            "funding", List.of("project", "measure", "amount", "source", "as_of"));

    private Enough() {
    }

    static boolean is(TableFormat table) {
        return COLUMNS.containsKey(table.name());
    }

    static boolean is(TableFormat table, ColumnFormat column) {
        return COLUMNS.getOrDefault(table.name(), List.of()).contains(column.name());
    }
}
