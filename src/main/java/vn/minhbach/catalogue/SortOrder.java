package vn.minhbach.catalogue;

import java.util.Comparator;
import java.util.function.Function;

import vn.minhbach.history.Versioned;

/**
 * How rows are sorted; the id of their version comes last, so that the order is total and a page can begin after any
 * row.
 */
public final class SortOrder<T extends Versioned> {

    private static final SortOrder<?> OF_COMING = by(Comparator.comparing(each -> 0));

    private final Function<Catalogue, Comparator<? super T>> comparing;
    private final boolean ofRows;

    private SortOrder(Function<Catalogue, Comparator<? super T>> comparing, boolean ofRows) {
        this.comparing = comparing;
        this.ofRows = ofRows;
    }

    /** By what is in the rows alone. */
    public static <T extends Versioned> SortOrder<T> by(Comparator<? super T> comparator) {
        return new SortOrder<>(at -> comparator, true);
    }

    /** In the order in which they came in. */
    @SuppressWarnings("unchecked")
    public static <T extends Versioned> SortOrder<T> ofComing() {
        return (SortOrder<T>) OF_COMING;
    }

    /** By what the catalogue says of the rows, such as the names of what they name by code. */
    public static <T extends Versioned> SortOrder<T> within(Function<Catalogue, Comparator<? super T>> comparing) {
        return new SortOrder<>(comparing, false);
    }

    /** Whether rows are in the same order in every catalogue. */
    boolean isOfRows() {
        return ofRows;
    }

    Comparator<T> comparator(Catalogue at) {
        Comparator<? super T> first = comparing.apply(at);
        return (one, other) -> {
            int order = first.compare(one, other);
            return order != 0 ? order : Long.compare(one.version().id(), other.version().id());
        };
    }
}
