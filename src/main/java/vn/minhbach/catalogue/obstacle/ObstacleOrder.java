package vn.minhbach.catalogue.obstacle;

import java.util.Comparator;

import vn.minhbach.catalogue.Order;

public enum ObstacleOrder {

    /** By the name of the cause's code. */
    CAUSE(Comparator.comparing((Obstacle each) -> each.cause().name()).thenComparing(Obstacle::code)),
    CODE(Comparator.comparing(Obstacle::code)), CODE_DESC(Comparator.comparing(Obstacle::code).reversed());

    private final Order<Obstacle> order;

    ObstacleOrder(Comparator<Obstacle> comparator) {
        order = Order.by(comparator);
    }

    public Order<Obstacle> order() {
        return order;
    }
}
