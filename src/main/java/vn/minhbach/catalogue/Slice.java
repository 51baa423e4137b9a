package vn.minhbach.catalogue;

/**
 * Which part of a sorted list is wanted.
 *
 * @param first how many rows at most
 * @param after the id of the row version that the part begins after, null for the beginning
 */
public record Slice(int first, Long after) {

    public static Slice first(int rows) {
        return new Slice(rows, null);
    }
}
