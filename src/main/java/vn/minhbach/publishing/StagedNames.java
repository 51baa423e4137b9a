package vn.minhbach.publishing;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.publishing.transaction.Session;

/** What people call what codes stand for: as the dataset on its way in has it, else as it stands. */
record StagedNames(Session session) {

    /** The columns that name a thing, the first that a table has. */
    private static final String[] NAMING = {"name", "title", "action", "description"};

    /** The column by which people know the rows of a table; null where there is none. */
    static String column(TableFormat table) {
        for (String each : NAMING) {
            if (table.indexOf(each) >= 0) {
                return each;
            }
        }
        return null;
    }

    /**
     * @param codes by the names of their tables
     * @return names by code, by table; what has no name is left out
     */
    Map<String, Map<String, String>> find(Map<String, Set<String>> codes) throws SQLException {
        Map<String, Map<String, String>> found = new HashMap<>();
        for (Map.Entry<String, Set<String>> each : codes.entrySet()) {
            found.put(each.getKey(), find(DatasetFormat.byName(each.getKey()), each.getValue()));
        }
        return found;
    }

    private Map<String, String> find(TableFormat table, Collection<String> codes) throws SQLException {
        Map<String, String> names = new HashMap<>();
        String name = column(table);
        if (name != null && table.hasCode()) {
            session.read(
                    "select code, " + name + " from " + table.name() + " where withdrawn_in is null and code = any (?)",
                    row -> names.put(row.getString(1), row.getString(2)),
                    session.texts(codes));
            session.read("select code, " + name + " from " + StagingTable.table(table) + " where code = any (?)",
                    row -> names.put(row.getString(1), row.getString(2)),
                    session.texts(codes));
            names.values().removeIf(each -> each == null);
        }
        return names;
    }

    /** Adds a code to those that names are wanted of. */
    static void want(Map<String, Set<String>> codes, String table, String code) {
        codes.computeIfAbsent(table, first -> new HashSet<>()).add(code);
    }
}
