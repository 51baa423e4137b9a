package vn.minhbach.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Collects the problems of a dataset: keeps the first of them in file and line order, however they come, and counts all. */
public final class Problems {

    private record Entry(int file, long line, long sequence, Problem problem) {
    }

    private static final Comparator<Entry> ORDER =
            Comparator.comparingInt(Entry::file).thenComparingLong(Entry::line).thenComparingLong(Entry::sequence);

    private final PriorityQueue<Entry> lastFirst = new PriorityQueue<>(ORDER.reversed());
    private long total;

    public void add(Problem problem) {
        lastFirst.add(new Entry(order(problem.file()), problem.line(), total++, problem));
        if (lastFirst.size() > Report.LIMIT) {
            lastFirst.remove();
        }
    }

    /** Counts problems that a query found beyond the ones added. */
    public void countMore(long more) {
        total += more;
    }

    public boolean any() {
        return total > 0;
    }

    public Report report() {
        List<Problem> problems = lastFirst.stream().sorted(ORDER).map(Entry::problem).toList();
        return new Report(problems, total);
    }

    /** Files that are no table come first. */
    private static int order(String file) {
        return DatasetFormat.byFile(file).map(DatasetFormat.TABLES::indexOf).orElse(-1);
    }
}
