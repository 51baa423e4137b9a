package vn.minhbach.catalogue;

import java.util.BitSet;
import java.util.List;
import java.util.LongSummaryStatistics;

import vn.minhbach.history.Versioned;

/**
 * Which rows some are, a bit for each by the id of its version: whether one is among very many is told without working
 * out why it would be.
 */
final class Members {

    /** Bits for each of the rows at most: their ids are near each other, as most come in at once. */
    private static final int SPARSE = 64;

    private final long first;
    private final BitSet bits = new BitSet();

    private Members(long first) {
        this.first = first;
    }

    /**
     * @param first the id of the first row of the table
     * @return null where these are too far apart, or none
     */
    static Members of(List<? extends Versioned> rows, long first) {
        LongSummaryStatistics ids = rows.stream().mapToLong(each -> each.version().id()).summaryStatistics();
        if (ids.getCount() == 0 || ids.getMin() < first || ids.getMax() - first > (long) SPARSE * rows.size()) {
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

    /** How many are also among all of these, of the same table: no row needs to be looked at for that. */
    long count(List<Members> others) {
        BitSet common = (BitSet) bits.clone();
        others.forEach(each -> common.and(each.bits));
        return common.cardinality();
    }
}
