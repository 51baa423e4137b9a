package vn.minhbach.graphql;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Order;
import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Placed;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.history.Coded;

/**
 * What a connection is to be filled with. Listings that differ in their parent alone are read together, in one
 * statement: SmallRye's own batch loaders give every alias of a field the arguments of the first, so they cannot.
 *
 * @param arguments what the field was given; listings with the same can be read together
 * @param parent    the code of what the list is nested below, empty for a list of its own
 * @param pages     reads the pages of these parents; a parent without a page has an empty list
 * @param totals    counts the lists of these parents; a parent without a count has none
 */
record Listing<N, E extends Edge<N>>(Arguments arguments, String parent,
        Function<Collection<String>, Map<String, Filled<E>>> pages,
        Function<Collection<String>, Map<String, Long>> totals) {

    /** The parent of a list that is not nested. */
    static final String ROOT = "";

    static final int MOST = 500;
    static final int USUAL = 20;
    private static final int MOST_VALUES = 1000;

    /** @param filter a record, null for none; {@code orderBy} an enum value */
    record Arguments(String list, Snapshot at, Object filter, int first, Long after, Object orderBy) {

        /**
         * @param list  the name of the list, which its cursors carry
         * @throws BadArgument where {@code first} is out of bounds, {@code after} is no cursor of this list, or the filter
         *                     is longer than a statement should be
         */
        static Arguments of(String list, Snapshot at, Object filter, int first, String after, Object orderBy) throws BadArgument {
            if (first < 1 || first > MOST) {
                throw new BadArgument("first is " + first + "; allowed: 1 to " + MOST);
            }
            refuseLongLists(filter);
            return new Arguments(list, at, filter, first, after == null ? null : Cursor.read(list, orderBy, after), orderBy);
        }

        private static void refuseLongLists(Object filter) throws BadArgument {
            if (filter == null || !filter.getClass().isRecord()) {
                return;
            }
            for (RecordComponent part : filter.getClass().getRecordComponents()) {
                try {
                    if (part.getAccessor().invoke(filter) instanceof Collection<?> values && values.size() > MOST_VALUES) {
                        throw new BadArgument("filter." + part.getName() + " has " + values.size() + " values; allowed: up to " + MOST_VALUES);
                    }
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException("Filters are public records", impossible);
                }
            }
        }

        String cursor(long place) {
            return Cursor.write(list, orderBy, place);
        }

        Slice slice() {
            return new Slice(first, after);
        }
    }

    record Filled<E>(List<E> edges, boolean hasNext) {

        static <T, N, E extends Edge<N>> Map<String, Filled<E>> each(Arguments arguments, Map<String, Page<T>> pages, Function<T, N> node,
                Function<T, Long> cursor, Function<Edge.Entry<N>, E> edge) {
            return pages.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, page -> of(arguments, page.getValue(), node, cursor, edge)));
        }

        static <T, N, E extends Edge<N>> Filled<E> of(Arguments arguments, Page<T> page, Function<T, N> node, Function<T, Long> cursor,
                Function<Edge.Entry<N>, E> edge) {
            return new Filled<>(page.rows().stream()
                    .map(row -> edge.apply(new Edge.Entry<>(node.apply(row), arguments.cursor(cursor.apply(row))))).toList(),
                    page.hasNext());
        }
    }

    /** A list of its own: one page, one count. */
    static <T, N, E extends Edge<N>> Listing<N, E> root(Arguments arguments, Supplier<Page<T>> page,
            LongSupplier total, Function<T, N> node, Function<T, Long> cursor, Function<Edge.Entry<N>, E> edge) {
        return new Listing<>(arguments, ROOT,
                parents -> Map.of(ROOT, Filled.of(arguments, page.get(), node, cursor, edge)),
                parents -> Map.of(ROOT, total.getAsLong()));
    }

    /** A list that is kept whole. */
    static <T, N, E extends Edge<N>> Listing<N, E> kept(Arguments arguments, Supplier<List<T>> all, Function<T, N> node,
            Function<Edge.Entry<N>, E> edge) {
        return root(arguments, () -> Placed.page(all.get(), arguments.slice()), () -> all.get().size(), row -> node.apply(row.it()),
                Placed::place, edge);
    }

    /** A list of rows that have codes. */
    static <T extends Coded, F, N, E extends Edge<N>> Listing<N, E> of(Arguments arguments,
            CodedReads<T, F> reads, F filter, Order<T> order, Function<T, N> node, Function<Edge.Entry<N>, E> edge) {
        Snapshot at = arguments.at();
        return root(arguments, () -> reads.page(at, filter, order, arguments.slice()), () -> reads.count(at, filter),
                node, row -> row.version().id(), edge);
    }

    /** Tells listings that can be read together from those that cannot. */
    record Together(Arguments arguments, boolean root) {
    }

    Together together() {
        return new Together(arguments, parent.equals(ROOT));
    }
}
