package vn.minhbach.http;

import java.util.regex.Pattern;

/** By which door an answer goes out, as far as its address tells. */
enum AnswerDoor {
    /** What people look at. */
    PAGES,
    GRAPHQL,
    SDMX,
    /** What is taken away: every address that ends as a file does. */
    FILES,
    /** Styles, scripts and fonts. */
    ASSETS,
    /** Where publishers sign in, hand over and release. */
    PUBLISHING,
    /** What is asked by who runs the portal. */
    OPERATION;

    private static final Pattern FILE = Pattern.compile(".*\\.[a-z][a-z0-9]{1,8}");
    private static final Pattern PINNED = Pattern.compile("(?:.*&)?(?:release|publishedBy)=.*");

    /** @param path of a request, as it was sent; null where there is none */
    static AnswerDoor of(String path) {
        if (path == null) {
            return PAGES;
        }
        if (isBelow(path, "/publish") || isBelow(path, "/api")) {
            return PUBLISHING;
        }
        if (isBelow(path, "/q")) {
            return OPERATION;
        }
        if (isBelow(path, "/static")) {
            return ASSETS;
        }
        if (isBelow(path, "/graphql")) {
            return GRAPHQL;
        }
        if (isBelow(path, "/sdmx")) {
            return SDMX;
        }
        return FILE.matcher(path).matches() ? FILES : PAGES;
    }

    private static boolean isBelow(String path, String folder) {
        return path.startsWith(folder) && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
    }

    /** Whether the address names the release that it asks for. @param query of the address, null for none */
    static boolean isPinned(String query) {
        return query != null && PINNED.matcher(query).matches();
    }
}
