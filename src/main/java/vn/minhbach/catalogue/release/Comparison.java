package vn.minhbach.catalogue.release;

import vn.minhbach.history.Release;

/**
 * Two releases to be compared: what differs between the catalogue as one left it and as a later one did. What happened
 * in between and was undone is no difference. What a single release changed is the comparison with the one before it.
 *
 * @param from the earlier release, 0 for the empty catalogue before the first
 * @param to the later release, or the same
 */
public record Comparison(int from, int to) {

    public Comparison {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException(from + " to " + to + " is not forward in time");
        }
    }

    /** What this release alone changed. */
    public static Comparison of(Release release) {
        return new Comparison(release.number() - 1, release.number());
    }

    /** Whether it is what one release alone changed. */
    public boolean single() {
        return to - from == 1;
    }
}
