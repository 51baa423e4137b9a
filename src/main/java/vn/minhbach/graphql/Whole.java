package vn.minhbach.graphql;

import java.util.List;
import java.util.function.BiFunction;

import vn.minhbach.catalogue.Listing;

/**
 * The list that a connection is a page of.
 *
 * @param <T> the row
 * @param <N> what a row becomes
 * @param part makes a page of some of its rows
 */
record Whole<T, N>(String name, Listing<T, ?> listing, Part<T, N> part) {

    /** A page of some of the rows of a list, which is told in groups again. */
    interface Part<T, N> extends BiFunction<PageArguments, Some<T>, Connection<N>> {
    }

    /** @param listing all of these rows as they are asked for */
    record Some<T>(List<T> rows, Listing<T, ?> listing) {
    }
}
