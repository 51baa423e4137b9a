package vn.minhbach.catalogue.indicator;

import vn.minhbach.catalogue.Order;

public enum IndicatorOrder {
    TOPIC("r.it.topic", "r.it.name"), NAME("r.it.name"), NAME_DESC("-r.it.name"), CODE("r.it.code"), CODE_DESC("-r.it.code");

    private final Order order;

    IndicatorOrder(String... expressions) {
        order = Order.by(expressions);
    }

    public Order order() {
        return order;
    }
}
