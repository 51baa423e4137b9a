package vn.minhbach.graphql;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Order;
import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Placed;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.Cost;
import vn.minhbach.history.Coded;

/**
 * What a connection is of.
 *
 * @param arguments what the field was given
 * @param rows      reads the page that was asked for
 * @param total     counts the whole list
 * @param node      what a row becomes
 * @param cursor    the place of a row that a page can begin after
 */
record Listing<T, N, E extends Edge<N>>(Arguments arguments, Supplier<Page<T>> rows, LongSupplier total, Function<T, N> node,
        Function<T, Long> cursor, Function<Edge.Entry<N>, E> edge) {

    static final int MOST = Cost.MOST;

    /** @param filter a record, null for none; {@code orderBy} an enum value */
    record Arguments(String list, Snapshot at, Object filter, int first, Long after, Object orderBy) {

        /**
         * @param list  the name of the list, which its cursors carry
         * @throws BadArgument where {@code first} is out of bounds, or {@code after} is no cursor of this list
         */
        static Arguments of(String list, Snapshot at, Object filter, int first, String after, Object orderBy) throws BadArgument {
            if (first < 1 || first > MOST) {
                throw new BadArgument("first is " + first + "; allowed: 1 to " + MOST);
            }
            return new Arguments(list, at, filter, first, after == null ? null : Cursor.read(list, orderBy, after), orderBy);
        }

        String cursor(long place) {
            return Cursor.write(list, orderBy, place);
        }

        Slice slice() {
            return new Slice(first, after);
        }
    }

    /** A list that is kept whole. */
    static <T, N, E extends Edge<N>> Listing<Placed<T>, N, E> kept(Arguments arguments, Supplier<List<T>> all, Function<T, N> node,
            Function<Edge.Entry<N>, E> edge) {
        return new Listing<>(arguments, () -> Placed.page(all.get(), arguments.slice()), () -> all.get().size(), row -> node.apply(row.it()),
                Placed::place, edge);
    }

    /** A list of rows that have codes. */
    static <T extends Coded, F, N, E extends Edge<N>> Listing<T, N, E> of(Arguments arguments,
            CodedReads<T, F> reads, F filter, Order<T> order, Function<T, N> node, Function<Edge.Entry<N>, E> edge) {
        Snapshot at = arguments.at();
        return new Listing<>(arguments, () -> reads.page(at, filter, order, arguments.slice()), () -> reads.count(at, filter),
                node, row -> row.version().id(), edge);
    }

    Page<E> page() {
        return rows.get().map(all -> all.stream()
                .map(row -> edge.apply(new Edge.Entry<>(node.apply(row), arguments.cursor(cursor.apply(row))))).toList());
    }
}
