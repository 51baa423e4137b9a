package vn.minhbach.catalogue;

/**
 * Something as a part of a key: equal to itself alone, so that rows need not be compared to find what was worked out of
 * a list of them.
 */
record Same(Object it) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Same that && it == that.it;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(it);
    }
}
