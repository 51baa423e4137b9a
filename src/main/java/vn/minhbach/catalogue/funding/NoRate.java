package vn.minhbach.catalogue.funding;

/** Why the portal computes no rate of disbursement. */
public enum NoRate {
    /** No source states what was allocated. */
    NO_ALLOCATION,
    /** What was allocated is stated in words, without a number. */
    ALLOCATION_IN_WORDS,
    /** No source states what was disbursed. */
    NO_DISBURSEMENT,
    /** What was disbursed is stated in words, without a number. */
    DISBURSEMENT_IN_WORDS,
    /** What was allocated is of another year, fund or budget than what was disbursed. */
    OTHER_MONEY,
    /** One of the two is stated fund by fund or budget by budget, so that none is the whole. */
    SPLIT,
    /** One of the two is part of a figure of the programme, which is counted with that. */
    WITHIN_PROGRAMME,
    /** Nothing was allocated that a share could be of. */
    NOTHING_ALLOCATED,
    /**
     * What was asked for, or the group, leaves out figures that may tell of it: of measures, bases, sources or times.
     */
    NARROWED;

    /**
     * Where one of the two has no number.
     *
     * @param allocation whether sources state what was allocated, in numbers or in words; so the disbursement
     * @param number whether the allocation has a number
     */
    static NoRate missing(boolean allocation, boolean number, boolean disbursement) {
        if (!number) {
            return allocation ? ALLOCATION_IN_WORDS : NO_ALLOCATION;
        }
        return disbursement ? DISBURSEMENT_IN_WORDS : NO_DISBURSEMENT;
    }
}
