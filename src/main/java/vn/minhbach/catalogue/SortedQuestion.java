package vn.minhbach.catalogue;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import vn.minhbach.history.Versioned;

/**
 * The rows that a question keeps, in an order. Where many are wanted they are met in the sorted table, which is there
 * already; where few are, these are sorted.
 */
record SortedQuestion<T extends Versioned>(Question<T> asked, SortOrder<T> order) {

    /** How many rows of the sorted table are looked at before those that are wanted are sorted by themselves. */
    private static final int LOOKED_AT = 20_000;

    List<T> list() {
        if (asked.among == null) {
            return asked.kept == null ? table() : table().stream().filter(asked.kept).toList();
        }
        return asked.stream().sorted(comparator()).toList();
    }

    /** A part of the list. It may begin after, or end before, a row that stands no longer. */
    Page<T> page(Slice slice) {
        T after = row(slice.after());
        T before = row(slice.before());
        if (slice.after() != null && after == null || slice.before() != null && before == null) {
            throw new UnknownCursor(asked.at.release());
        }
        Stretch<T> wanted = new Stretch<>(comparator(), after, before, slice.most() + 1, slice.fromEnd());
        boolean behind = wanted.from() != null && (has(wanted.from()) || !rows(wanted.behind()).isEmpty());
        return Page.ofOneMore(rows(wanted), slice, behind);
    }

    private T row(Long id) {
        return id == null ? null : asked.at.history().of(asked.record).find(id).orElse(null);
    }

    /** How many of those that are wanted come before a row of them. */
    long before(T row) {
        Comparator<T> comparator = comparator();
        if (asked.among != null && !isDense()) {
            return asked.stream().filter(each -> comparator.compare(each, row) < 0).count();
        }
        int found = Collections.binarySearch(table(), row, comparator);
        return table().subList(0, found < 0 ? -found - 1 : found).stream().filter(asked::keeps).count();
    }

    private boolean has(T row) {
        return asked.at.holds(row) && asked.keeps(row);
    }

    private List<T> rows(Stretch<T> wanted) {
        return asked.among == null ? wanted.of(table(), asked.kept, Integer.MAX_VALUE)
                : isDense() ? dense(wanted) : wanted.among(asked.among, asked.kept);
    }

    private List<T> dense(Stretch<T> wanted) {
        Members members = asked.amongIsKept ? asked.members(asked.among) : null;
        Predicate<T> is = members == null ? asked.amongIs : members::has;
        List<T> page = wanted.of(table(), asked.kept == null ? is : is.and(asked.kept), LOOKED_AT);
        if (page != null) {
            return page;
        }
        // They are far behind others, as the payments are behind the investments when the greatest sums come first.
        if (!asked.amongIsKept) {
            return wanted.among(asked.among, asked.kept);
        }
        List<T> those = asked.among;
        List<T> sorted = asked.at.recent(new Sorted(new Same(those), order),
                catalogue -> those.stream().sorted(wanted.comparator()).toList());
        return wanted.of(sorted, asked.kept, Integer.MAX_VALUE);
    }

    /** Rows that are kept for who asks next, as they are sorted. */
    private record Sorted(Same rows, SortOrder<?> order) {
    }

    private boolean isDense() {
        return asked.among.size() > Question.MANY && asked.among.size() > asked.table.size() / Question.ONE_IN;
    }

    private List<T> table() {
        return asked.at.sorted(asked.record, order);
    }

    private Comparator<T> comparator() {
        return order.comparator(asked.at);
    }
}
