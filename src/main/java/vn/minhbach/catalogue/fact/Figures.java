package vn.minhbach.catalogue.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Attributed;
import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.catalogue.UnknownCursor;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureCode;

/** Reads of everything that sources state in figures, whatever it is of. */
@Singleton
public class Figures {

    /**
     * How many bits of a place in the list tell the row; the bits above tell the table, by a number that never changes.
     */
    private static final int ROW_BITS = 40;

    /** A figure, and where it comes when those of all tables are sorted. */
    private record Found(Placed placed, Figure figure) {
    }

    /** The place of a figure in the list of all, which a page can begin after, whatever the order. */
    public static long place(Figure figure) {
        FigureCode.Row row = figure.code().first();
        return (long) row.table().ordinal() << ROW_BITS | row.id();
    }

    public long count(Snapshot at, FigureFilter filter) {
        return FigureTables.ALL.stream().mapToLong(each -> count(at, each, filter)).sum();
    }

    private static <T extends Attributed> long count(Snapshot at, FigureTable<T> table, FigureFilter filter) {
        Question<T> asked = table.ask(at, filter);
        return asked == null ? 0 : asked.count();
    }

    /**
     * All that is stated, in a figure or not, table by table in the order in which it came in.
     *
     * @param filter that wants no latest ones
     */
    public List<Attributed> statements(Snapshot at, FigureFilter filter) {
        List<Attributed> rows = new ArrayList<>();
        FigureTables.ALL.forEach(each -> rows.addAll(statements(at, each, filter)));
        return rows;
    }

    private static <T extends Attributed> List<T> statements(Snapshot at, FigureTable<T> table, FigureFilter filter) {
        Question<T> asked = table.askStatements(at, filter);
        return asked == null ? List.of() : asked.list(SortOrder.ofComing());
    }

    /** The rows that state figures, table by table. */
    public Stream<Attributed> rows(Snapshot at, FigureFilter filter) {
        return FigureTables.ALL.stream().flatMap(each -> rows(at, each, filter));
    }

    private static <T extends Attributed> Stream<T> rows(Snapshot at, FigureTable<T> table, FigureFilter filter) {
        Question<T> asked = table.ask(at, filter);
        return asked == null ? Stream.empty() : asked.stream();
    }

    /** What a row states; null where what it is of does not stand. */
    public Figure figure(Snapshot at, Attributed row) {
        return FigureTables.of(row).figure(at, row);
    }

    /** @param slice by {@link #place} */
    public Page<Figure> page(Snapshot at, FigureFilter filter, FigureOrder order, Slice slice) {
        Placed after = placed(at, slice.after());
        Placed before = placed(at, slice.before());
        if (slice.after() != null && after == null || slice.before() != null && before == null) {
            throw new UnknownCursor(at.release());
        }
        Comparator<Placed> total = slice.fromEnd() ? order.total().reversed() : order.total();
        List<Figure> read = found(at, filter, order, slice, after, before).stream()
                .sorted((one, other) -> total.compare(one.placed, other.placed))
                .limit(slice.most() + 1L).map(Found::figure).toList();
        Placed from = slice.fromEnd() ? before : after;
        // The first of all, from where it is read, comes no later than the cursor.
        return Page.ofOneMore(read, slice,
                from != null && found(at, filter, order, new Slice(1, null, null, slice.fromEnd()), null, null).stream()
                        .anyMatch(each -> total.compare(each.placed, from) <= 0));
    }

    private static List<Found> found(Snapshot at, FigureFilter filter, FigureOrder order, Slice slice, Placed after,
            Placed before) {
        List<Found> found = new ArrayList<>();
        FigureTables.ALL.forEach(each -> add(at, each, filter, order, slice, after, before, found));
        return found;
    }

    /**
     * Adds those figures of a table that can be in a part of the list, which may begin and end in this table or not.
     */
    private static <T extends Attributed> void add(Snapshot at, FigureTable<T> table, FigureFilter filter,
            FigureOrder order, Slice slice, Placed after,
            Placed before, List<Found> found) {
        Question<T> asked = table.ask(at, filter);
        if (asked == null || order == FigureOrder.TABLE && (after != null && after.table() > table.number()
                || before != null && before.table() < table.number())) {
            return;
        }
        Comparator<Placed> total = order.total();
        boolean begins = after != null && after.table() == table.number();
        boolean ends = before != null && before.table() == table.number();
        if (order != FigureOrder.TABLE) {
            asked.where(after == null || begins ? null : after, row -> total.compare(table.placed(row), after) > 0)
                    .where(before == null || ends ? null : before, row -> total.compare(table.placed(row), before) < 0);
        }
        Slice part = new Slice(slice.most() + 1, begins ? after.version().id() : null,
                ends ? before.version().id() : null, slice.fromEnd());
        for (T row : asked.page(table.order(order), part).rows()) {
            Figure figure = table.figure(at, row);
            if (figure != null) {
                found.add(new Found(table.placed(row), figure));
            }
        }
    }

    /** What is at a place, whether it stands or not; null for nothing, and for no place. */
    private static Placed placed(Snapshot at, Long place) {
        return place == null ? null
                : FigureTables.ALL.stream().filter(each -> each.code().ordinal() == place >>> ROW_BITS).findFirst()
                        .map(each -> placed(at, each, place & (1L << ROW_BITS) - 1)).orElse(null);
    }

    private static <T extends Attributed> Placed placed(Snapshot at, FigureTable<T> table, long id) {
        return at.catalogue().history().of(table.record()).find(id).map(table::placed).orElse(null);
    }
}
