package vn.minhbach.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Collects the problems of a dataset and counts all. What is wrong with many rows of a column in the same way is named
 * once for each thing that was found there, up to some, and counted beyond.
 */
public final class Problems {

    /** So many different things that were found in a column are named of one fault. */
    static final int MOST_FOUND = 20;

    /** What is wrong in which column. */
    private record Fault(String file, String column, String code) {
    }

    /** The same problem in several rows. */
    private static final class Same {
        private final Problem first;
        private final long sequence;
        private final List<Long> lines = new ArrayList<>();
        private long more;

        private Same(Problem first, long sequence) {
            this.first = first;
            this.sequence = sequence;
        }

        private void count(List<Long> again, long times) {
            more += times;
            again.stream().limit(Repeat.LINES - lines.size()).forEach(lines::add);
        }

        private Stream<Repeat> repeat(boolean others) {
            return more == 0 ? Stream.empty() : Stream.of(new Repeat(first, others, more, List.copyOf(lines)));
        }
    }

    /** Of one fault: what was found, and what was found beyond. */
    private static final class Group {
        private final Map<String, Same> found = new LinkedHashMap<>();
        private Same others;
    }

    private final Map<Fault, Group> groups = new LinkedHashMap<>();
    private long total;

    public void add(Problem problem) {
        add(problem, List.of(), 0);
    }

    /** @param times how often it comes again, in these lines among others */
    private void add(Problem problem, List<Long> lines, long times) {
        long sequence = total;
        total += 1 + times;
        Fault fault = new Fault(problem.file(), problem.column(), problem.fault().key());
        if (groups.size() >= Report.LIMIT && !groups.containsKey(fault)) {
            return;
        }
        Group group = groups.computeIfAbsent(fault, first -> new Group());
        Same same = group.found.get(problem.found());
        if (same == null && group.found.size() < MOST_FOUND) {
            same = new Same(problem, sequence);
            group.found.put(problem.found(), same);
        } else {
            if (same == null) {
                same = group.others = group.others == null
                        ? new Same(group.found.values().iterator().next().first, sequence) : group.others;
            }
            same.count(List.of(problem.line()), 1);
        }
        same.count(lines, times);
    }

    /** Takes over what others found. */
    public void addAll(Problems others) {
        long before = total;
        for (Group group : others.groups.values()) {
            group.found.values().forEach(same -> add(same.first, same.lines, same.more));
            if (group.others != null) {
                countMore(group.others.first, group.others.lines, group.others.more);
            }
        }
        total = before + others.total;
    }

    /** Counts problems that a query found beyond the ones added. */
    public void countMore(long more) {
        total += more;
    }

    /** Counts problems of a kind with one that was added, beyond it. */
    public void countMore(Problem like, long more) {
        countMore(like, List.of(), more);
    }

    private void countMore(Problem like, List<Long> lines, long more) {
        total += more;
        Group group = groups.get(new Fault(like.file(), like.column(), like.fault().key()));
        if (group != null && more > 0) {
            group.others = group.others == null ? new Same(group.found.values().iterator().next().first, total)
                    : group.others;
            group.others.count(lines, more);
        }
    }

    public boolean any() {
        return total > 0;
    }

    /** In file and line order, however they came. */
    public Report report() {
        List<Problem> problems = groups.values().stream().flatMap(group -> group.found.values().stream())
                .sorted(Comparator.comparingInt((Same same) -> order(same.first.file()))
                        .thenComparingLong(same -> same.first.line()).thenComparingLong(same -> same.sequence))
                .limit(Report.LIMIT).map(same -> same.first).toList();
        List<Repeat> repeats = groups.values().stream()
                .flatMap(group -> Stream.concat(group.found.values().stream().flatMap(same -> same.repeat(false)),
                        group.others == null ? Stream.empty() : group.others.repeat(true)))
                .toList();
        return new Report(problems, total, repeats);
    }

    /** Files that are no table come first. */
    private static int order(String file) {
        return DatasetFormat.byFile(file).map(DatasetFormat.TABLES::indexOf).orElse(-1);
    }
}
