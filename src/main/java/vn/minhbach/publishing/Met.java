package vn.minhbach.publishing;

import java.util.List;

/**
 * What a dataset would change, withdraw or bring back of what later releases did than the one that it was made over.
 *
 * @param madeOver the release that it was made over: what came until then was seen
 * @param total how many rows, of which the first are told; 0 where none came since, or none of it is touched
 * @param rows each with the later release that it meets
 */
public record Met(int madeOver, long total, List<Difference.InRow> rows) {

    /** So many are shown one by one. */
    static final int MOST = 100;

    /** What was looked at as it stands. */
    static final Met NOTHING = new Met(0, 0, List.of());

    public boolean any() {
        return total > 0;
    }
}
