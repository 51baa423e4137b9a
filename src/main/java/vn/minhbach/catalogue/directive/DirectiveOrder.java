package vn.minhbach.catalogue.directive;

import vn.minhbach.catalogue.Order;

public enum DirectiveOrder {
    /** The earliest deadline first, the undated last. */
    DUE_ON("coalesce(r.it.dueOn, {d '9999-12-31'})", "r.it.code"), CODE("r.it.code"), CODE_DESC("-r.it.code");

    private final Order order;

    DirectiveOrder(String... expressions) {
        order = Order.by(expressions);
    }

    public Order order() {
        return order;
    }
}
