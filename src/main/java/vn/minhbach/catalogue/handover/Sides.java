package vn.minhbach.catalogue.handover;

import java.util.Comparator;
import java.util.List;

import vn.minhbach.catalogue.Authority;
import vn.minhbach.catalogue.Catalogue;

/**
 * The two whose word a handover takes.
 *
 * @param giver the publisher that has the thing, null for nobody
 * @param receiver the publisher that is to have it, likewise
 * @param transfer by which the receiver took the thing over already, null for none
 */
record Sides(Catalogue at, String giver, String receiver, Transfer transfer) {

    private static final int NONE = 3;

    /** @param rows that say the same, who said it first before the others */
    HandoverChain.Stated hear(List<Handover> rows) {
        boolean given = rows.stream().anyMatch(this::isGiven);
        boolean taken = rows.stream().anyMatch(this::isTaken);
        if (!given && !taken) {
            return new HandoverChain.Stated(List.copyOf(rows), HandoverState.NO_SIDE);
        }
        // What both sides say is theirs to prove: a stranger who says it too adds nothing.
        return new HandoverChain.Stated(
                rows.stream().filter(each -> rank(each) < NONE).sorted(Comparator.comparing(this::rank)).toList(),
                given && taken ? HandoverState.COUNTS : HandoverState.ONE_SIDE);
    }

    private boolean isGiven(Handover row) {
        return isBrought(row) || at.isWordOf(giver, row);
    }

    private boolean isTaken(Handover row) {
        return isBrought(row) || at.isWordOf(receiver, row);
    }

    /** What was offered and taken over as a dataset's row was handed over by both. */
    private boolean isBrought(Handover row) {
        return transfer != null && transfer.brought(row);
    }

    /** Who gives it is the best evidence, then who takes it, then whom they accept. */
    private int rank(Handover row) {
        return isBrought(row) || at.authority(giver, row) == Authority.OWNER ? 0
                : at.authority(receiver, row) == Authority.OWNER ? 1
                : isGiven(row) || isTaken(row) ? 2 : NONE;
    }
}
