package vn.minhbach.graphql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.minhbach.catalogue.change.ChangeFeed;
import vn.minhbach.graphql.execution.BadArgument;

/** Where in the list of all that releases did somebody stopped; opaque to clients, and good for ever. */
final class FeedCursor {

    private static final Pattern FORM = Pattern.compile("since/(\\d{1,9})/(\\d{1,18}|end)");
    private static final String END = "end";

    private FeedCursor() {
    }

    static String write(ChangeFeed.Position position) {
        return OpaqueText.write(
                "since/" + position.release() + "/" + (position.cursor() == Long.MAX_VALUE ? END : position.cursor()));
    }

    /** @throws BadArgument where the list gave no such cursor */
    static ChangeFeed.Position read(String cursor) throws BadArgument {
        try {
            Matcher read = FORM.matcher(OpaqueText.read(cursor));
            if (read.matches()) {
                int release = Integer.parseInt(read.group(1));
                return read.group(2).equals(END) ? ChangeFeed.Position.after(release)
                        : new ChangeFeed.Position(release, Long.parseLong(read.group(2)));
            }
        } catch (IllegalArgumentException notOurs) {
            // Told below, as for a cursor of another list.
        }
        throw new BadArgument("after is \"" + BadArgument.shown(cursor) + "\"; allowed: a cursor that this list gave");
    }
}
