package vn.minhbach.dataset;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Why a dataset was refused.
 *
 * @param problems the first {@value #LIMIT}, by file in the order of the format, then by line
 * @param total how many problems there are in all
 * @param repeats where the same is wrong in more rows than those that are named
 */
public record Report(List<Problem> problems, long total, List<Repeat> repeats) {

    public Report(List<Problem> problems, long total) {
        this(problems, total, List.of());
    }

    /** Where else the same is wrong as in a problem that it names. */
    public List<Repeat> repeats(Problem problem) {
        return repeats.stream().filter(repeat -> repeat.first().equals(problem)).toList();
    }

    /** How many problems are neither named nor counted with one that is. */
    public long untold() {
        return total - problems.size() - repeats.stream().mapToLong(Repeat::count).sum();
    }

    /** How many problems a report names. */
    public static final int LIMIT = 1_000;

    /**
     * The same as who handed it over sees it: where a cell became several of the format, what is wrong with it is said
     * once.
     */
    public Report seenIn(DatasetInput dataset) {
        Set<Problem> seen = new LinkedHashSet<>();
        problems.forEach(each -> seen.add(each.seenIn(dataset)));
        return new Report(List.copyOf(seen), total - (problems.size() - seen.size()),
                repeats.stream().map(each -> each.seenIn(dataset)).toList());
    }
}
