package vn.minhbach.publishing.redaction;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.publishing.transaction.Session;

/**
 * A table with columns in which something may have to be taken out. They are asked of the database, so that none is
 * forgotten that comes later.
 *
 * @param key the column by which its rows are known, or columns
 */
record TextTable(String name, List<TextColumn> columns, List<String> key) {

    /** What the tool for the schema keeps for itself. */
    private static final String SCHEMA_HISTORY = "flyway_schema_history";

    /** All, in the order of their names; volumes are looked into as parts of their table. */
    static List<TextTable> all(Session session) throws SQLException {
        Map<String, List<TextColumn>> columns = new LinkedHashMap<>();
        session.read(
                "select c.relname, a.attname, a.atttypid in ('text[]'::regtype, 'varchar[]'::regtype) from pg_class c join pg_attribute a on a.attrelid = c.oid"
                        + " where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> ?"
                        + " and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''"
                        + " and a.atttypid in ('text'::regtype, 'varchar'::regtype, 'text[]'::regtype, 'varchar[]'::regtype) order by c.relname, a.attnum",
                row -> TextColumn.of(row.getString(1), row.getString(2), row.getBoolean(3))
                        .ifPresent(column -> columns.computeIfAbsent(column.table(), first -> new ArrayList<>())
                                .add(column)),
                SCHEMA_HISTORY);
        Map<String, List<String>> keys = keys(session);
        return columns.entrySet().stream().map(each -> new TextTable(each.getKey(), List.copyOf(each.getValue()),
                keys.getOrDefault(each.getKey(), List.of()))).toList();
    }

    private static Map<String, List<String>> keys(Session session) throws SQLException {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        session.read(
                "select c.relname, a.attname from pg_index i join pg_class c on c.oid = i.indrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)"
                        + " where i.indisprimary and c.relnamespace = current_schema()::regnamespace order by c.relname, array_position(i.indkey, a.attnum)",
                row -> keys.computeIfAbsent(row.getString(1), first -> new ArrayList<>()).add(row.getString(2)));
        // Of a row in a volume the id is enough.
        keys.replaceAll((table, key) -> key.contains("id") ? List.of("id") : key);
        return keys;
    }

    /** Whether its rows are versions, which releases add and withdraw. */
    boolean isPublished() {
        return DatasetFormat.find(name).isPresent();
    }

    /** In SQL, as a text. */
    String rowId() {
        return key.stream().map(each -> '"' + each + '"').collect(Collectors.joining(", ", "concat_ws('/', ", ")"));
    }
}
