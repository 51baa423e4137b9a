package vn.minhbach.catalogue.release;

import vn.minhbach.catalogue.Order;

public enum ReleaseOrder {
    NUMBER("r.it.number"), NUMBER_DESC("-r.it.number");

    private final Order order;

    ReleaseOrder(String... expressions) {
        order = Order.by(expressions);
    }

    public Order order() {
        return order;
    }
}
