package vn.minhbach.catalogue.source;

import vn.minhbach.catalogue.Order;

public enum SourceOrder {
    /** Newest first, by the day of publication or of issue; the undated last. */
    DATE_DESC("-coalesce(r.it.publishedOn, r.it.issuedOn, {d '0001-01-01'})", "r.it.title"),
    TITLE("r.it.title"), TITLE_DESC("-r.it.title"), CODE("r.it.code"), CODE_DESC("-r.it.code");

    private final Order order;

    SourceOrder(String... expressions) {
        order = Order.by(expressions);
    }

    public Order order() {
        return order;
    }
}
