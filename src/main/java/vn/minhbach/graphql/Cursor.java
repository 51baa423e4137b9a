package vn.minhbach.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Cursors are opaque to clients; within, they name the row, or the place in a list, that a page begins after. */
final class Cursor {

    private Cursor() {
    }

    static String write(long place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Long.toString(place).getBytes(StandardCharsets.US_ASCII));
    }

    static long read(String cursor) throws BadArgument {
        try {
            return Long.parseLong(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException notOurs) {
            throw new BadArgument("after is \"" + cursor + "\"; allowed: a cursor that this list gave");
        }
    }
}
