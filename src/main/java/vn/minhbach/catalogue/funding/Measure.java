package vn.minhbach.catalogue.funding;

/** A step on the ladder of money, from what a project is to cost to what was settled. */
public enum Measure {
    /** Tổng mức đầu tư. */
    TOTAL_INVESTMENT,
    /** Dự toán. */
    COST_ESTIMATE,
    /** Kế hoạch vốn, vốn bố trí. */
    ALLOCATED,
    /** Giải ngân, cumulative within its fiscal year. */
    DISBURSED,
    /** Quyết toán. */
    SETTLED,
    /** Tỷ lệ giải ngân as a source states it: always of ALLOCATED, never of TOTAL_INVESTMENT. */
    DISBURSEMENT_RATE
}
