package vn.minhbach.catalogue.funding;

import vn.minhbach.catalogue.Order;

public enum FundingOrder {
    /** By what the money is for, the latest first, along the ladder. */
    SUBJECT("coalesce(r.it.programme, r.it.project)", "-r.it.claim.asOfEnd", FundingOrder.LADDER),
    AMOUNT("coalesce(r.it.amount, -1)"), AMOUNT_DESC("-coalesce(r.it.amount, -1)"),
    AS_OF("r.it.claim.asOfEnd", FundingOrder.LADDER), AS_OF_DESC("-r.it.claim.asOfEnd", FundingOrder.LADDER);

    private static final String LADDER = "case r.it.measure when TOTAL_INVESTMENT then 1 when COST_ESTIMATE then 2"
            + " when ALLOCATED then 3 when DISBURSED then 4 when SETTLED then 5 else 6 end";

    private final Order order;

    FundingOrder(String... expressions) {
        order = Order.by(expressions);
    }

    public Order order() {
        return order;
    }
}
