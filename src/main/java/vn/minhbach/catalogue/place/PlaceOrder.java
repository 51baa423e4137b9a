package vn.minhbach.catalogue.place;

import vn.minhbach.catalogue.Order;

public enum PlaceOrder {
    NAME("r.it.name"), NAME_DESC("-r.it.name"), CODE("r.it.code"), CODE_DESC("-r.it.code");

    private final Order order;

    PlaceOrder(String... expressions) {
        order = Order.by(expressions);
    }

    public Order order() {
        return order;
    }
}
