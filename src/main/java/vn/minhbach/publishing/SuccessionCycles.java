package vn.minhbach.publishing;

import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.minhbach.dataset.AllowedForm;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.ProblemCode;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.publishing.transaction.Session;

/**
 * Finds chains that lead back to where they started, as a place that succeeds itself by way of others, and those that
 * are longer than they may be, also through the rows of other publishers. The tables with chains are small, so their
 * links are held in memory.
 */
final class SuccessionCycles {

    private record Link(long line, List<String> targets) {
    }

    private final Session session;
    private final Problems problems;
    private final String publisher;

    SuccessionCycles(Session session, Problems problems, String publisher) {
        this.session = session;
        this.problems = problems;
        this.publisher = publisher;
    }

    void check(TableFormat table, TableFormat.Chain chain) throws SQLException {
        ColumnFormat column = table.column(chain.column());
        Map<String, Link> links = links(table, column);
        Set<String> done = new HashSet<>();
        for (String start : links.keySet()) {
            follow(start, links, done, table, column);
        }
        for (String start : links.keySet()) {
            measure(start, links, chain.most(), table, column);
        }
    }

    private Map<String, Link> links(TableFormat table, ColumnFormat column) throws SQLException {
        String targets = StagingTable.quoted(column.name());
        // A code that is meant within something is followed with the code of that.
        String within = column.within() == null ? "" : StagingTable.quoted(column.within()) + " || '/' || ";
        targets = column.type().isList() ? targets : "array[" + within + targets + "]";
        String code = within + "code";
        Map<String, Link> links = new HashMap<>();
        session.read("select 0, " + code + ", " + targets + " from " + table.name()
                + " where withdrawn_in is null and publisher is distinct from ? and "
                + StagingTable.quoted(column.name())
                + " is not null union all select line, " + code + ", " + targets + " from " + StagingTable.table(table)
                + " where " + code + " is not null and " + StagingTable.quoted(column.name())
                + " is not null order by 1", row -> {
                    Array array = row.getArray(3);
                    List<String> codes = List.of((String[]) array.getArray());
                    if (!codes.isEmpty()) {
                        links.put(row.getString(2), new Link(row.getLong(1), codes));
                    }
                }, publisher);
        return links;
    }

    /** Walks on from one row, depth first, without recursion: a chain may be as long as the table. */
    private void follow(String start, Map<String, Link> links, Set<String> done, TableFormat table,
            ColumnFormat column) {
        Deque<Iterator<String>> ahead = new ArrayDeque<>();
        List<String> path = new ArrayList<>();
        Set<String> onPath = new HashSet<>();
        ahead.push(List.of(start).iterator());
        while (!ahead.isEmpty()) {
            if (!ahead.peek().hasNext()) {
                ahead.pop();
                if (!path.isEmpty()) {
                    String left = path.remove(path.size() - 1);
                    onPath.remove(left);
                    done.add(left);
                }
                continue;
            }
            String next = ahead.peek().next();
            if (onPath.contains(next)) {
                report(path.subList(path.indexOf(next), path.size()), links, table, column);
            } else if (!done.contains(next) && links.containsKey(next)) {
                path.add(next);
                onPath.add(next);
                ahead.push(links.get(next).targets().iterator());
            }
        }
    }

    /**
     * Counts the rows from one to the end of its chain. What is just one too long is told of, not all that hangs on it:
     * of the row itself, else of the first above it that is in the dataset.
     */
    private void measure(String start, Map<String, Link> links, int most, TableFormat table, ColumnFormat column) {
        if (most == Integer.MAX_VALUE) {
            return;
        }
        List<String> chain = new ArrayList<>();
        // One link more than there may be, so that a circle ends too.
        for (String at = start; chain.size() <= most + 1
                && at != null; at = links.containsKey(at) ? links.get(at).targets().get(0) : null) {
            chain.add(at);
        }
        if (chain.size() == most + 1) {
            chain.stream().filter(each -> links.containsKey(each) && links.get(each).line() > 0).findFirst()
                    .ifPresent(each -> problems.add(new Problem(table.file(), links.get(each).line(), column.name(),
                            written(links.get(each).targets().get(0)),
                            ProblemCode.CHAIN_TOO_LONG.of(most), null)));
        }
    }

    /** A code as its cell has it. */
    private static String written(String code) {
        return code.substring(code.indexOf('/') + 1);
    }

    /**
     * Names the first line of the circle that is in the dataset; a circle of other publishers' rows alone cannot be.
     */
    private void report(List<String> circle, Map<String, Link> links, TableFormat table, ColumnFormat column) {
        String first = circle.stream().filter(code -> links.get(code).line() > 0)
                .min((a, b) -> Long.compare(links.get(a).line(), links.get(b).line())).orElse(circle.get(0));
        int from = circle.indexOf(first);
        List<String> round = new ArrayList<>(circle.subList(from, circle.size()));
        round.addAll(circle.subList(0, from));
        round.add(first);
        problems.add(new Problem(table.file(), links.get(first).line(), column.name(),
                written(round.size() > 2 ? round.get(1) : first),
                ProblemCode.SUCCESSION_CYCLE.of(String.join(" → ", round)), AllowedForm.CHAIN_THAT_ENDS.of()));
    }
}
