package vn.minhbach.catalogue.place;

import java.util.Comparator;

import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.catalogue.VietnameseOrder;

public enum PlaceOrder {

    NAME(VietnameseOrder.by(Place::name)), NAME_DESC(VietnameseOrder.<Place>by(Place::name).reversed()),
    CODE(Comparator.comparing(Place::code)), CODE_DESC(Comparator.comparing(Place::code).reversed());

    private final SortOrder<Place> order;

    PlaceOrder(Comparator<Place> comparator) {
        order = SortOrder.by(comparator);
    }

    public SortOrder<Place> order() {
        return order;
    }
}
