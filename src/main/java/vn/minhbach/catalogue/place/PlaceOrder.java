package vn.minhbach.catalogue.place;

import java.util.Comparator;

import vn.minhbach.catalogue.Order;
import vn.minhbach.catalogue.VietnameseOrder;

public enum PlaceOrder {

    NAME(VietnameseOrder.by(Place::name)), NAME_DESC(VietnameseOrder.<Place>by(Place::name).reversed()),
    CODE(Comparator.comparing(Place::code)), CODE_DESC(Comparator.comparing(Place::code).reversed());

    private final Order<Place> order;

    PlaceOrder(Comparator<Place> comparator) {
        order = Order.by(comparator);
    }

    public Order<Place> order() {
        return order;
    }
}
