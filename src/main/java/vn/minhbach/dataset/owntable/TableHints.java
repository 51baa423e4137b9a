package vn.minhbach.dataset.owntable;

import java.util.function.Predicate;

/**
 * What is known of a table before it is looked for.
 *
 * @param header where somebody said that it begins, null where nobody did
 * @param isKnown whether a table with such a {@link OwnTable#key} was read before
 * @param names the key of the column that somebody said has the names of projects, null where nobody did
 */
public record TableHints(HeaderRow header, Predicate<String> isKnown, String names) {

    public static final TableHints NONE = new TableHints(null, key -> false, null);
}
