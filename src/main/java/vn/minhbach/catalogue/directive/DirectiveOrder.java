package vn.minhbach.catalogue.directive;

import java.time.LocalDate;
import java.util.Comparator;

import vn.minhbach.catalogue.SortOrder;

public enum DirectiveOrder {

    /** The earliest deadline first, the undated last. */
    DUE_ON(Comparator.comparing(Directive::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Directive::code)),
    CODE(Comparator.comparing(Directive::code)), CODE_DESC(Comparator.comparing(Directive::code).reversed());

    private final SortOrder<Directive> order;

    DirectiveOrder(Comparator<Directive> comparator) {
        order = SortOrder.by(comparator);
    }

    public SortOrder<Directive> order() {
        return order;
    }
}
