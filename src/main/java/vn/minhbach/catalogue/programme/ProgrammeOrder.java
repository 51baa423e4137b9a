package vn.minhbach.catalogue.programme;

import java.util.Comparator;

import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.catalogue.VietnameseOrder;

public enum ProgrammeOrder {

    FISCAL_YEAR(Comparator.comparing(Programme::fiscalYear).thenComparing(VietnameseOrder.by(Programme::name))),
    FISCAL_YEAR_DESC(
            Comparator.comparing(Programme::fiscalYear).reversed().thenComparing(VietnameseOrder.by(Programme::name))),
    NAME(VietnameseOrder.by(Programme::name)), NAME_DESC(VietnameseOrder.<Programme>by(Programme::name).reversed()),
    CODE(Comparator.comparing(Programme::code)), CODE_DESC(Comparator.comparing(Programme::code).reversed());

    private final SortOrder<Programme> order;

    ProgrammeOrder(Comparator<Programme> comparator) {
        order = SortOrder.by(comparator);
    }

    public SortOrder<Programme> order() {
        return order;
    }
}
