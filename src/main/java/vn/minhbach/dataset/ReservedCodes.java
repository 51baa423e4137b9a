package vn.minhbach.dataset;

import java.util.Map;
import java.util.Set;

/** Codes that stand for the portal's own in its addresses, so that nothing else can be found under them. */
public final class ReservedCodes {

    /** By the names of the tables. */
    private static final Map<String, Set<String>> RESERVED = Map.of(
            // Beside /data/{publisher}.xlsx, /data/{publisher} and /publish/{publisher}.
            "datasets",
            Set.of("template", "datapackage", "api", "questions", "oidc", "sessions", "sign-in", "sign-out", "drafts",
                    "releases"),
            "places", Set.of("compare"),
            "projects", Set.of("unevaluated"));

    private ReservedCodes() {
    }

    /** @param table by its name in the database */
    static boolean isReserved(String table, String code) {
        return RESERVED.getOrDefault(table, Set.of()).contains(code);
    }

    /** Whether something, of whatever table, cannot be called so. */
    public static boolean isReserved(String code) {
        return RESERVED.values().stream().anyMatch(codes -> codes.contains(code));
    }

    /** Whether no publisher can be called so. */
    public static boolean isReservedForPublishers(String code) {
        return isReserved("datasets", code);
    }
}
