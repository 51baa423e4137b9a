package vn.minhbach.catalogue.agency;

import vn.minhbach.catalogue.Order;

public enum AgencyOrder {
    NAME("r.it.name"), NAME_DESC("-r.it.name"), CODE("r.it.code"), CODE_DESC("-r.it.code");

    private final Order order;

    AgencyOrder(String... expressions) {
        order = Order.by(expressions);
    }

    public Order order() {
        return order;
    }
}
