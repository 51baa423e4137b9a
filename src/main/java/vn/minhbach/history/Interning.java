package vn.minhbach.history;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Keeps one of equal values while the rows of a table are read, as the same codes, days and periods come in very many
 * of them. Where nearly all differ, as in quotes, it gives up.
 */
final class Interning {

    private static final int TRIED = 4_096;
    /** A value in so many was there already, or it is not worth the looking. */
    private static final int WORTH = 8;
    /** A value that finds no place among so many is not looked for: whoever publishes could choose those that crowd. */
    private static final int CROWDED = 64;
    /** Makes numbers that are far apart of hashes that are near each other, as those of codes and days are. */
    private static final int SPREAD = 0x9E3779B9;

    private final KnownValues[] ofColumns;
    private final KnownValues[] ofRecords;

    /** @param records how many are made of some of the columns */
    Interning(int columns, int records) {
        ofColumns = Stream.generate(KnownValues::new).limit(columns).toArray(KnownValues[]::new);
        ofRecords = Stream.generate(KnownValues::new).limit(records).toArray(KnownValues[]::new);
    }

    /**
     * By their keys, each at the first free place from that of its hash: in a map of the JDK, days and codes of digits
     * crowd.
     */
    private static final class KnownValues {
        private Object[] keys = new Object[64];
        private Object[] values = keys.clone();
        private int size;
        private int asked;

        private <K> Object of(K key, Function<K, Object> value) {
            if (keys == null) {
                return value.apply(key);
            }
            asked++;
            int place = place(key);
            if (place < 0) {
                return value.apply(key);
            }
            if (values[place] != null) {
                return values[place];
            }
            Object made = value.apply(key);
            if (asked >= TRIED && (asked - size) * WORTH < asked) {
                keys = null;
                values = null;
                return made;
            }
            put(place, key, made);
            if (++size * 2 > keys.length) {
                grow();
            }
            return made;
        }

        /** Below 0 for none. */
        private int place(Object key) {
            int first = key.hashCode() * SPREAD >>> Integer.numberOfLeadingZeros(keys.length - 1);
            for (int i = 0; i < CROWDED; i++) {
                int place = first + i & keys.length - 1;
                if (keys[place] == null || keys[place].equals(key)) {
                    return place;
                }
            }
            return -1;
        }

        private void put(int place, Object key, Object value) {
            keys[place] = key;
            values[place] = value;
        }

        private void grow() {
            Object[] known = keys;
            Object[] same = values;
            keys = new Object[known.length * 2];
            values = new Object[known.length * 2];
            for (int i = 0; i < known.length; i++) {
                int place = known[i] == null ? -1 : place(known[i]);
                if (place >= 0) {
                    put(place, known[i], same[i]);
                }
            }
        }
    }

    /**
     * What a record is made of. The hash of a record itself would be that of many: it multiplies as texts do, whose
     * letters are digits.
     */
    private record Parts(Object[] all) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Parts that && Arrays.equals(all, that.all);
        }

        @Override
        public int hashCode() {
            int hash = 0;
            for (Object each : all) {
                hash = hash * SPREAD + Objects.hashCode(each);
            }
            return hash;
        }
    }

    /** @param value null or immutable */
    Object of(int column, Object value) {
        return value == null || value instanceof Enum ? value : ofColumns[column].of(value, Function.identity());
    }

    /** @param make of the parts, where it has not been made yet */
    Object made(int record, Object[] parts, Function<Object[], Object> make) {
        return ofRecords[record].of(new Parts(parts), each -> make.apply(each.all()));
    }
}
