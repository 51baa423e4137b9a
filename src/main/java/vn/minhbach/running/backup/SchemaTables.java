package vn.minhbach.running.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the database says of its own tables, so that none that comes later is forgotten. */
final class SchemaTables {

    /** Written by Flyway itself, as it makes the schema. */
    static final String HISTORY = "flyway_schema_history";

    /** Those that hold rows: not the whole of which they are partitions, nor what belongs to an extension. */
    private static final String HOLDING = """
            c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname <> '%s'
            and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')""".formatted(HISTORY);
    private static final String COLUMNS = """
            select c.relname, array_agg(a.attname::text order by a.attnum) from pg_class c join pg_attribute a on a.attrelid = c.oid
            where a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and %s group by c.relname order by c.relname"""
            .formatted(HOLDING);
    /** Those that are held against at each statement: the others wait for the end of the transaction. */
    private static final String REFERENCES = """
            select c.relname, r.relname from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_class r on r.oid = f.confrelid
            where f.contype = 'f' and not f.condeferrable and c.oid <> r.oid and %s""".formatted(HOLDING);
    private static final String ANYTHING = """
            select c.relname from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
            and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e') order by c.relname = 'releases' desc, c.relname limit 1""";
    private static final String VERSION = """
            select version from %s where version is not null and success order by installed_rank desc limit 1"""
            .formatted(HISTORY);

    /** @param columns those that are written, in their order */
    record Holding(String name, List<String> columns) {
    }

    private SchemaTables() {
    }

    static List<Holding> all(Connection connection) throws SQLException {
        List<Holding> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                tables.add(new Holding(rows.getString(1), Arrays.asList((String[]) rows.getArray(2).getArray())));
            }
        }
        return tables;
    }

    /** The name of anything that is there; null in an empty database. */
    static String anything(Connection connection) throws SQLException {
        return first(connection, ANYTHING);
    }

    /** As Flyway numbers it; null where there is no schema. */
    static String version(Connection connection) throws SQLException {
        return first(connection, "select to_regclass('" + HISTORY + "')") == null ? null : first(connection, VERSION);
    }

    /** The first column of the first row; null where there is none. */
    static String first(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    /** The names of tables, each behind those that its rows refer to. */
    static List<String> inOrder(Connection connection, List<String> names) throws SQLException {
        Map<String, Set<String>> referred = new HashMap<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(REFERENCES)) {
            while (rows.next()) {
                referred.computeIfAbsent(rows.getString(1), table -> new HashSet<>()).add(rows.getString(2));
            }
        }
        List<String> ordered = new ArrayList<>();
        List<String> left = new ArrayList<>(names);
        while (!left.isEmpty()) {
            List<String> next = left.stream()
                    .filter(each -> referred.getOrDefault(each, Set.of()).stream().noneMatch(left::contains)).toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("Tables refer to each other: " + left);
            }
            ordered.addAll(next);
            left.removeAll(next);
        }
        return ordered;
    }
}
