package vn.minhbach.catalogue.directive;

import java.time.LocalDate;
import java.util.Comparator;

import vn.minhbach.catalogue.Order;

public enum DirectiveOrder {

    /** The earliest deadline first, the undated last. */
    DUE_ON(Comparator.comparing(Directive::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())).thenComparing(Directive::code)),
    CODE(Comparator.comparing(Directive::code)), CODE_DESC(Comparator.comparing(Directive::code).reversed());

    private final Order<Directive> order;

    DirectiveOrder(Comparator<Directive> comparator) {
        order = Order.by(comparator);
    }

    public Order<Directive> order() {
        return order;
    }
}
