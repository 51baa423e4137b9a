package vn.minhbach.catalogue.agency;

import java.util.Comparator;

import vn.minhbach.catalogue.Order;
import vn.minhbach.catalogue.VietnameseOrder;

public enum AgencyOrder {

    NAME(VietnameseOrder.by(Agency::name)), NAME_DESC(VietnameseOrder.<Agency>by(Agency::name).reversed()),
    CODE(Comparator.comparing(Agency::code)), CODE_DESC(Comparator.comparing(Agency::code).reversed());

    private final Order<Agency> order;

    AgencyOrder(Comparator<Agency> comparator) {
        order = Order.by(comparator);
    }

    public Order<Agency> order() {
        return order;
    }
}
