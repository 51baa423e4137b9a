package vn.minhbach.catalogue.obstacle;

import java.util.Comparator;

import vn.minhbach.catalogue.SortOrder;

public enum ObstacleOrder {

    /** By the name of the cause's code. */
    CAUSE(Comparator.comparing((Obstacle each) -> each.cause().name()).thenComparing(Obstacle::code)),
    CODE(Comparator.comparing(Obstacle::code)), CODE_DESC(Comparator.comparing(Obstacle::code).reversed());

    private final SortOrder<Obstacle> order;

    ObstacleOrder(Comparator<Obstacle> comparator) {
        order = SortOrder.by(comparator);
    }

    public SortOrder<Obstacle> order() {
        return order;
    }
}
