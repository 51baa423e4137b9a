package vn.minhbach.catalogue.obstacle;

import vn.minhbach.catalogue.Order;

public enum ObstacleOrder {
    CAUSE("r.it.cause", "r.it.code"), CODE("r.it.code"), CODE_DESC("-r.it.code");

    private final Order order;

    ObstacleOrder(String... expressions) {
        order = Order.by(expressions);
    }

    public Order order() {
        return order;
    }
}
