package vn.minhbach.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import vn.minhbach.history.Versioned;

/**
 * Asks for what no source tells, too: filters whose part {@code unknown} names something that rows can be grouped by
 * keep those that have no value of it, beside those that have one of the values that are asked for.
 */
public final class Unknown {

    private Unknown() {
    }

    /**
     * @param unknown what may have no value; never null
     * @param facets what that is of a row
     * @param asking what the filter means without it
     */
    public static <T extends Versioned, F, B> Question<T> ask(Snapshot at, F filter, List<B> unknown,
            Function<B, Facet<T>> facets,
            BiFunction<Snapshot, F, Question<T>> asking) {
        F others = FilterPart.with(filter, FilterPart.UNKNOWN, null);
        Predicate<T> kept = row -> true;
        for (B each : unknown.stream().filter(Objects::nonNull).toList()) {
            Facet<T> facet = facets.apply(each);
            Collection<?> values = facet.part() == null ? null : (Collection<?>) FilterPart.value(filter, facet.part());
            if (facet.part() != null) {
                others = FilterPart.with(others, facet.part(), null);
            }
            kept = kept.and(row -> {
                Collection<?> told = facet.values(at, row);
                return told.isEmpty() || values != null && told.stream().anyMatch(values::contains);
            });
        }
        return asking.apply(at, others).where(kept);
    }
}
