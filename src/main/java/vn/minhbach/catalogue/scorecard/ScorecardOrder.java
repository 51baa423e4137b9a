package vn.minhbach.catalogue.scorecard;

import java.util.Comparator;

import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.catalogue.VietnameseOrder;

public enum ScorecardOrder {

    NAME(VietnameseOrder.by(Scorecard::name)), NAME_DESC(VietnameseOrder.<Scorecard>by(Scorecard::name).reversed()),
    CODE(Comparator.comparing(Scorecard::code)), CODE_DESC(Comparator.comparing(Scorecard::code).reversed());

    private final SortOrder<Scorecard> order;

    ScorecardOrder(Comparator<Scorecard> comparator) {
        order = SortOrder.by(comparator);
    }

    public SortOrder<Scorecard> order() {
        return order;
    }
}
