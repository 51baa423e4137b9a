package vn.minhbach.graphql;

import vn.minhbach.graphql.execution.BadArgument;

/**
 * Cursors are opaque to clients; within, they name the list and its order, and the row, or the place in the list, that
 * a page begins after.
 */
final class Cursor {

    private Cursor() {
    }

    static String write(String list, Object orderBy, long place) {
        return OpaqueText.write(prefix(list, orderBy) + place);
    }

    /**
     * @param name of the argument.
     * @throws BadArgument where this list, so ordered, gave no such cursor
     */
    static long read(String list, Object orderBy, String name, String cursor) throws BadArgument {
        try {
            String read = OpaqueText.read(cursor);
            String prefix = prefix(list, orderBy);
            long place = read.startsWith(prefix) ? Long.parseLong(read.substring(prefix.length())) : -1;
            if (place >= 0) {
                return place;
            }
        } catch (IllegalArgumentException notOurs) {
            // Told below, as for a cursor of another list.
        }
        throw new BadArgument(name + " is \"" + BadArgument.shown(cursor)
                + "\"; allowed: a cursor that this list gave in this order");
    }

    private static String prefix(String list, Object orderBy) {
        return list + "/" + (orderBy == null ? "" : orderBy) + "/";
    }
}
