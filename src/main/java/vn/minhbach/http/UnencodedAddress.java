package vn.minhbach.http;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/**
 * Reads addresses that are written as people write them: browsers send <code>{</code>, <code>}</code>, <code>|</code>
 * and a lone <code>%</code> of a query as they were typed, and curl sends letters with accents as bytes. They are
 * encoded (RFC 3986, section 2.1) before anything else reads them, as what they can only mean. The server's own refusal
 * of them, which says nothing, is switched off by {@link #TAKEN}.
 */
@Singleton
public class UnencodedAddress {

    /**
     * The system property, true before the server starts, with which it leaves it to us what it does with such
     * addresses.
     */
    public static final String TAKEN = "vertx.disableURIValidation";

    /** Before everything. */
    private static final int ORDER = 1_500;
    /** Of ASCII, those that stand in no address; a letter with an accent is none of ASCII. */
    private static final String NEVER = " \"<>\\^`{|}";
    /** Those that a query has, and a path has not. */
    private static final String NOT_IN_PATH = "[]";
    private static final int LAST_VISIBLE = 0x7e;

    void register(@Observes Filters filters) {
        filters.register(UnencodedAddress::encode, ORDER);
    }

    private static void encode(RoutingContext context) {
        String written = context.request().uri();
        String encoded = encoded(written);
        if (encoded.equals(written)) {
            context.next();
        } else if (!encoded.startsWith("/")) {
            context.response().setStatusCode(400).end();
        } else {
            context.reroute(encoded);
        }
    }

    /**
     * @param written a path with its query as it came, a character for each byte.
     * @return with what is no part of an address encoded
     */
    static String encoded(String written) {
        StringBuilder encoded = null;
        boolean query = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            query |= c == '?';
            boolean stands = c > ' ' && c <= LAST_VISIBLE && NEVER.indexOf(c) < 0
                    && (query || NOT_IN_PATH.indexOf(c) < 0)
                    && (c != '%' || isHex(written, i + 1) && isHex(written, i + 2));
            if (!stands && encoded == null) {
                encoded = new StringBuilder(written.length() + 16).append(written, 0, i);
            }
            if (!stands) {
                encoded.append('%').append(hex(c >> 4)).append(hex(c));
            } else if (encoded != null) {
                encoded.append(c);
            }
        }
        return encoded == null ? written : encoded.toString();
    }

    private static boolean isHex(String text, int place) {
        return place < text.length() && Character.digit(text.charAt(place), 16) >= 0
                && text.charAt(place) <= LAST_VISIBLE;
    }

    private static char hex(int nibble) {
        return Character.toUpperCase(Character.forDigit(nibble & 0xf, 16));
    }
}
