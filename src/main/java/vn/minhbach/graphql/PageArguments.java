package vn.minhbach.graphql;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.Cost;

/**
 * Which page of a list is asked for.
 *
 * @param list    the name of the list, which its cursors carry
 * @param first   how many rows at most
 * @param after   the place that the page begins after; null for the beginning
 * @param orderBy a value of an enum; null where the list has but one order
 */
record PageArguments(String list, int first, Long after, Object orderBy) {

    static final int MOST = Cost.MOST;

    /**
     * @param after a cursor; null for the beginning
     * @throws BadArgument where {@code first} is out of bounds, or {@code after} is no cursor of this list
     */
    static PageArguments of(String list, int first, String after, Object orderBy) throws BadArgument {
        if (first < 1 || first > MOST) {
            throw new BadArgument("first is " + first + "; allowed: 1 to " + MOST);
        }
        return new PageArguments(list, first, after == null ? null : Cursor.read(list, orderBy, after), orderBy);
    }

    String cursor(long place) {
        return Cursor.write(list, orderBy, place);
    }

    Slice slice() {
        return new Slice(first, after);
    }

    /** The place that the page begins after, 0 for the beginning. */
    long start() {
        return after == null ? 0 : after;
    }
}
