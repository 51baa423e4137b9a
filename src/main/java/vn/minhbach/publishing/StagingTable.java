package vn.minhbach.publishing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.TableFormat;

/**
 * The SQL names of a table's rows on their way in. What a dataset holds is staged in a temporary table beside the
 * catalogue's: {@code line}, {@code keyed} (whether its key is good), the columns of the format, and the derived ones.
 */
final class StagingTable {

    private StagingTable() {
    }

    static String table(TableFormat table) {
        return "staged_" + table.name();
    }

    /** The rows in which the staged and the standing differ: line (null: gone) and id (null: new). */
    static String difference(TableFormat table) {
        return "difference_" + table.name();
    }

    /** The columns that the application derives from the content of a row. */
    static List<String> derived(TableFormat table) {
        return table.facts() ? List.of("as_of_end") : List.of();
    }

    /** All columns that are stored, without those of the version. */
    static String columns(TableFormat table) {
        return Stream.concat(table.columns().stream().map(ColumnFormat::name), derived(table).stream())
                .map(StagingTable::quoted).collect(Collectors.joining(", "));
    }

    static String create(TableFormat table) {
        // From the table itself, so that types and collations are the same; constraints do not come along.
        return "create temp table " + table(table) + " on commit drop as select 0::bigint as line, true as keyed, "
                + columns(table) + " from " + table.name() + " with no data";
    }

    /** The content of a row under an alias, to be compared as a whole. */
    static String content(TableFormat table, String alias) {
        return table.columns().stream().map(column -> alias + "." + quoted(column.name()))
                .collect(Collectors.joining(", ", "row(", ")"));
    }

    /** The content of a row in a few letters, the same wherever the row stands. */
    static String digest(TableFormat table, String alias) {
        return "md5(" + content(table, alias) + "::text)";
    }

    /** Two rows have the same key. Rows are matched by one number, the keys looked at where those agree. */
    static String sameKey(TableFormat table, String one, String other) {
        return hash(table, one) + " = " + hash(table, other) + " and row(" + keyColumns(table, one)
                + ") is not distinct from row(" + keyColumns(table, other) + ")";
    }

    /** Of a standing row {@code s}: it is not changed, and none of the upload says it again. */
    static String stays(TableFormat table) {
        return " and not exists (select from " + difference(table)
                + " d where d.id = s.id) and not exists (select from "
                + table(table) + " u where " + sameKey(table, "u", "s") + ")";
    }

    private static String hash(TableFormat table, String alias) {
        return "hash_record_extended(row(" + keyColumns(table, alias) + "), 0)";
    }

    /** The key of a row as the report writes it. */
    static String keyText(TableFormat table, String alias) {
        return table.key().stream().map(key -> alias + "." + quoted(key))
                .collect(Collectors.joining(", ", "concat_ws('/', ", ")"));
    }

    static String keyColumns(TableFormat table, String alias) {
        return table.key().stream().map(key -> alias + "." + quoted(key)).collect(Collectors.joining(", "));
    }

    /** A cell as the format writes it, null where it is empty. */
    static String text(TableFormat table, String alias, String column) {
        String name = alias + "." + quoted(column);
        return table.column(column).type().isList() ? "nullif(array_to_string(" + name + ", ';'), '')"
                : name + "::text";
    }

    static String quoted(String name) {
        return '"' + name + '"';
    }
}
