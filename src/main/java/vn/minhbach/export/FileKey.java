package vn.minhbach.export;

import vn.minhbach.http.AnswerCacheKey;

/**
 * What a file rests on.
 *
 * @param name says of which release, redaction, day and filter it is, and in which form
 */
record FileKey(String name) implements AnswerCacheKey {

    /** A file at an address with a release changes by redactions alone; without one, tomorrow's is another. */
    static String cacheControl(boolean pinned) {
        return pinned ? "public, max-age=31536000, immutable" : "no-cache";
    }

    @Override
    public int length() {
        return name.length();
    }
}
