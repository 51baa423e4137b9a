package vn.minhbach.catalogue.agency;

import java.util.Comparator;

import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.catalogue.VietnameseOrder;

public enum AgencyOrder {

    NAME(VietnameseOrder.by(Agency::name)), NAME_DESC(VietnameseOrder.<Agency>by(Agency::name).reversed()),
    CODE(Comparator.comparing(Agency::code)), CODE_DESC(Comparator.comparing(Agency::code).reversed());

    private final SortOrder<Agency> order;

    AgencyOrder(Comparator<Agency> comparator) {
        order = SortOrder.by(comparator);
    }

    public SortOrder<Agency> order() {
        return order;
    }
}
