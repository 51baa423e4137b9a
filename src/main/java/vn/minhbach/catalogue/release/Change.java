package vn.minhbach.catalogue.release;

import java.util.List;

/**
 * What a release did to one row.
 *
 * @param position where it stands in the list of the release's changes, from 1
 * @param table    the file of the dataset format, without its ending
 * @param key      what the row is known by there, its parts joined by slashes
 * @param columns  the columns with a value that is new or gone
 */
public record Change(long position, String table, String key, ChangeKind kind, List<Column> columns) {

    /**
     * @param before the value that was withdrawn, null where there was none
     * @param after  the value that came in, null where there is none
     */
    public record Column(String name, String before, String after) {
    }
}
