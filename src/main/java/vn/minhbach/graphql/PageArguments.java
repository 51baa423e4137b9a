package vn.minhbach.graphql;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.Cost;
import vn.minhbach.graphql.execution.Paging;

/**
 * Which page of a list is asked for.
 *
 * @param list the name of the list, which its cursors carry
 * @param orderBy a value of an enum; null where the list has but one order
 */
record PageArguments(String list, Slice slice, Object orderBy) {

    static final int MOST = Cost.MOST;

    /**
     * @throws BadArgument where first or last of the {@link Paging} is out of bounds, both or neither are there, or a
     *     cursor is none of this list
     */
    static PageArguments of(String list, Paging page, Object orderBy) throws BadArgument {
        boolean fromEnd = page.last() != null;
        if (fromEnd && page.first() != null) {
            throw new BadArgument(
                    "first is " + page.first() + " and last is " + page.last() + "; allowed: one of them");
        }
        Integer most = fromEnd ? page.last() : page.first();
        if (most == null || most < 1 || most > MOST) {
            throw new BadArgument((fromEnd ? Paging.LAST : Paging.FIRST) + " is " + most + "; allowed: 1 to " + MOST
                    + (most == null ? ", or to leave it out" : ""));
        }
        return new PageArguments(list,
                new Slice(most, place(list, orderBy, Paging.AFTER, page.after()),
                        place(list, orderBy, Paging.BEFORE, page.before()), fromEnd),
                orderBy);
    }

    /** @param cursor null for none */
    private static Long place(String list, Object orderBy, String name, String cursor) throws BadArgument {
        return cursor == null ? null : Cursor.read(list, orderBy, name, cursor);
    }

    String cursor(long place) {
        return Cursor.write(list, orderBy, place);
    }
}
