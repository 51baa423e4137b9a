package vn.minhbach.history;

import java.time.Instant;
import java.util.List;

/**
 * That something was taken out of what was published, of every release: the one thing by which rows change.
 *
 * @param number 1, 2, 3 …, as its tombstones have it
 * @param cells those that it was in, of tables that a history is of, and of releases
 */
public record Redaction(int number, Instant at, String reason, List<RedactedCell> cells) {

    /**
     * A cell that holds a tombstone since.
     *
     * @param row its id, of a release its number
     * @param hash SHA-256 of a salt that nobody is told and of what it held before, in hexadecimal
     */
    public record RedactedCell(String table, String row, String column, String hash) {
    }
}
