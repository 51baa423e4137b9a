package vn.minhbach.catalogue;

import java.util.BitSet;
import java.util.List;

import vn.minhbach.history.Versioned;

/** Which rows some are, a bit for each by the id of its version: whether one is among very many is told without working out why it would be. */
final class Members {

    /** Bits for each of the rows at most: their ids are near each other, as most come in at once. */
    private static final int SPARSE = 64;

    private final long first;
    private final BitSet bits = new BitSet();

    private Members(long first) {
        this.first = first;
    }

    /** @return null where these are too far apart */
    static Members of(List<? extends Versioned> rows) {
        long first = rows.stream().mapToLong(each -> each.version().id()).min().orElse(0);
        long last = rows.stream().mapToLong(each -> each.version().id()).max().orElse(0);
        if (last - first > (long) SPARSE * rows.size()) {
            return null;
        }
        Members members = new Members(first);
        rows.forEach(each -> members.bits.set((int) (each.version().id() - first)));
        return members;
    }

    boolean has(Versioned row) {
        long place = row.version().id() - first;
        return place >= 0 && place < bits.length() && bits.get((int) place);
    }
}
