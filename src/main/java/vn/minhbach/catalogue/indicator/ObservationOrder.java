package vn.minhbach.catalogue.indicator;

import vn.minhbach.catalogue.Order;
import vn.minhbach.catalogue.Rows;

public enum ObservationOrder {
    PERIOD("r.it.claim.asOfEnd"), PERIOD_DESC("-r.it.claim.asOfEnd"),
    VALUE("coalesce(r.it.value, 0)"), VALUE_DESC("-coalesce(r.it.value, 0)"),
    INDICATOR("r.it.indicator", "coalesce(r.it.place, r.it.agency)", "-r.it.claim.asOfEnd"),
    /** By the names of the places in Vietnamese order. */
    PLACE("coalesce((select max(z.it.name) from PlaceRow z where z.it.code = r.it.place and " + Rows.standing("PlaceRow z") + "), '')", "r.it.indicator", "-r.it.claim.asOfEnd");

    private final Order order;

    ObservationOrder(String... expressions) {
        order = Order.by(expressions);
    }

    public Order order() {
        return order;
    }
}
