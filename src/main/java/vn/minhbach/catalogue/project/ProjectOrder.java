package vn.minhbach.catalogue.project;

import vn.minhbach.catalogue.Order;

public enum ProjectOrder {
    NAME("r.it.name"), NAME_DESC("-r.it.name"), CODE("r.it.code"), CODE_DESC("-r.it.code");

    private final Order order;

    ProjectOrder(String... expressions) {
        order = Order.by(expressions);
    }

    public Order order() {
        return order;
    }
}
