package vn.minhbach.catalogue.text;

import java.util.Arrays;

/** Places as {@link Spans} has them, the first first; used again for one row after another. */
final class PlaceList {

    private int[] all = new int[16];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int place) {
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
        }
        all[size++] = place;
    }

    int size() {
        return size;
    }

    boolean hasExact() {
        for (int i = 0; i < size; i++) {
            if (Spans.isExact(all[i])) {
                return true;
            }
        }
        return false;
    }

    int get(int i) {
        return all[i];
    }
}
