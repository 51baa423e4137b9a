package vn.minhbach.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What is the same for ever once it was found, for the keys that were asked for last. */
public final class Remembered<K, V> {

    private final Map<K, V> known;

    /** @param most for how many keys */
    public Remembered(int most) {
        known = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** What is remembered, or found now. Several who ask for the same at once may each find it. */
    public V get(K key, Function<K, V> find) {
        V found;
        synchronized (known) {
            found = known.get(key);
        }
        if (found == null) {
            found = find.apply(key);
            synchronized (known) {
                known.put(key, found);
            }
        }
        return found;
    }
}
