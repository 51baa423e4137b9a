package vn.minhbach.catalogue.fact;

import java.math.BigDecimal;
import java.util.Comparator;

/** How figures of all tables are sorted together. */
public enum FigureOrder {

    /**
     * Table by table as they came in: money first, then counts, progress, dates, evaluations, observations and scores.
     */
    TABLE(Comparator.comparing(Placed::table)),
    AS_OF(Comparator.comparing(each -> each.claim().asOfEnd())),
    AS_OF_DESC(Comparator.comparing(each -> each.claim().asOfEnd(), Comparator.reverseOrder())),
    /** By the number alone, whatever it is of; words come last. */
    VALUE(Comparator.comparing(Placed::value, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))),
    VALUE_DESC(Comparator.comparing(Placed::value, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))),
    /** By the release that brought them in. */
    RELEASE_DESC(Comparator.comparing(each -> each.version().addedIn(), Comparator.reverseOrder()));

    private final Comparator<Placed> comparator;

    FigureOrder(Comparator<Placed> comparator) {
        this.comparator = comparator;
    }

    /** Within which rows of a table are in the order of the ids of their versions. */
    Comparator<Placed> comparator() {
        return comparator;
    }

    /** The same as a total order over all tables. */
    Comparator<Placed> total() {
        return comparator.thenComparing(Placed::table).thenComparing(each -> each.version().id());
    }
}
