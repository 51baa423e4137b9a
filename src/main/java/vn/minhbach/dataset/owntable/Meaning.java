package vn.minhbach.dataset.owntable;

import vn.minhbach.catalogue.funding.Measure;

/** What a column of a department's own table can be. */
public enum Meaning {
    LEFT_OUT, NAME, CODE, OWNER, PLACE,
    TOTAL_INVESTMENT(Measure.TOTAL_INVESTMENT), COST_ESTIMATE(Measure.COST_ESTIMATE), ALLOCATED(Measure.ALLOCATED),
    DISBURSED(Measure.DISBURSED),
    SETTLED(Measure.SETTLED),
    /** Disbursed, of what is allocated. */
    RATE,
    FUND, STATUS,
    /** How much of the work is done, in percent. */
    PERCENT,
    OBSTACLE, NOTE;

    private final Measure measure;

    Meaning() {
        this(null);
    }

    Meaning(Measure measure) {
        this.measure = measure;
    }

    /** Of a column of amounts; null for all others. */
    public Measure measure() {
        return measure;
    }

    public boolean isMoney() {
        return measure != null;
    }

    /** Whether what it says holds for a year of budget. */
    public boolean isOfYear() {
        return this == ALLOCATED || this == DISBURSED || this == RATE;
    }

    /** Whether only one column of a table can be it. */
    boolean isSingle() {
        return this != LEFT_OUT && this != NOTE && this != OBSTACLE && this != STATUS && !isMoney();
    }
}
