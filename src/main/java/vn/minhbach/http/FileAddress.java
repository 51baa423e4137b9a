package vn.minhbach.http;

import java.util.regex.Pattern;

/**
 * Addresses that end in the suffix of a form, such as {@code /directives.ics}: programs ask for them, and give them to
 * others. So they mean the same whoever asks, whatever languages a browser likes, and what is wrong with them is told
 * as a problem (RFC 9457) rather than on a page.
 */
public final class FileAddress {

    /** No code has a dot, and what follows one between the numbers of two releases is no letter. */
    private static final Pattern SUFFIX = Pattern.compile("[^/]*\\.[a-z][a-z0-9]*$");

    private FileAddress() {
    }

    /** @param path without the query */
    public static boolean is(String path) {
        return SUFFIX.matcher(path.substring(path.lastIndexOf('/') + 1)).matches();
    }
}
