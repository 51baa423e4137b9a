package vn.minhbach.history;

import java.util.HashMap;
import java.util.Map;

/**
 * Keeps one of equal values while the rows of a table are read, as the same codes, days and periods come in very many of
 * them. Where nearly all differ, as in quotes, it gives up.
 */
final class Interning {

    private static final int TRIED = 4_096;
    /** A value in so many was there already, or it is not worth the looking. */
    private static final int WORTH = 8;

    private final Map<Object, KnownValues> seen = new HashMap<>();

    private static final class KnownValues {
        private Map<Object, Object> known = new HashMap<>();
        private int asked;
        private int found;

        private Object of(Object value) {
            if (known == null) {
                return value;
            }
            Object first = known.putIfAbsent(value, value);
            asked++;
            if (first != null) {
                found++;
                return first;
            }
            if (asked >= TRIED && found * WORTH < asked) {
                known = null;
            }
            return value;
        }
    }

    /** @param where the column or the part that the value is of; @param value null or immutable */
    Object of(Object where, Object value) {
        return value == null || value instanceof Enum ? value : seen.computeIfAbsent(where, first -> new KnownValues()).of(value);
    }
}
