package vn.minhbach.http;

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

    private static final int LONGEST_ENDING = 9;

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
        return isFile(path) ? FILES : PAGES;
    }

    private static boolean isBelow(String path, String folder) {
        return path.startsWith(folder) && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
    }

    /** Whether it ends with a dot and a short ending of small letters and digits, and something stands before them. */
    private static boolean isFile(String path) {
        int dot = path.lastIndexOf('.');
        int ending = path.length() - dot - 1;
        return dot > 0 && ending > 1 && ending <= LONGEST_ENDING && isLetter(path.charAt(dot + 1))
                && path.chars().skip(dot + 2L).allMatch(each -> isLetter(each) || each >= '0' && each <= '9');
    }

    private static boolean isLetter(int character) {
        return character >= 'a' && character <= 'z';
    }

    /**
     * Whether the address names the release that it asks for.
     *
     * @param query of the address, null for none
     */
    static boolean isPinned(String query) {
        return query != null && (has(query, "release=") || has(query, "publishedBy="));
    }

    /** @param parameter with its equals sign */
    private static boolean has(String query, String parameter) {
        return query.startsWith(parameter) || query.contains('&' + parameter);
    }
}
