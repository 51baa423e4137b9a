package vn.minhbach.catalogue.programme;

import vn.minhbach.catalogue.Order;

public enum ProgrammeOrder {
    FISCAL_YEAR("r.it.fiscalYear", "r.it.name"), FISCAL_YEAR_DESC("-r.it.fiscalYear", "r.it.name"),
    NAME("r.it.name"), NAME_DESC("-r.it.name"), CODE("r.it.code"), CODE_DESC("-r.it.code");

    private final Order order;

    ProgrammeOrder(String... expressions) {
        order = Order.by(expressions);
    }

    public Order order() {
        return order;
    }
}
