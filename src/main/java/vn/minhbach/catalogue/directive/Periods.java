package vn.minhbach.catalogue.directive;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Slice;

/**
 * The periods of a recurring directive that had begun by a day, and those that sources report of.
 *
 * @param kept the numbers of those, from 0
 * @param begun how many had begun
 * @param ended how many were over
 */
public record Periods(Recurrence recurrence, NavigableSet<Long> kept, long begun, long ended) {

    static Periods of(Recurrence recurrence, List<DatedReport> answers, LocalDate on) {
        long last = recurrence.number(on);
        NavigableSet<Long> kept = answers.stream().map(each -> Math.min(last, recurrence.number(each.day(recurrence))))
                .filter(number -> number >= 0).collect(Collectors.toCollection(TreeSet::new));
        return new Periods(recurrence, kept, last + 1,
                last >= 0 && recurrence.ends(last).isBefore(on) ? last + 1 : Math.max(0, last));
    }

    /**
     * The same where none goes on after a day, which is no earlier than the last of them began; before the first, all
     * are to come.
     */
    Periods endingAt(LocalDate day) {
        return begun == 0 ? this : new Periods(recurrence.endingAt(day), kept, begun, ended);
    }

    public long missed() {
        return ended - kept.headSet(ended).size();
    }

    /** How many in a row were missed up to now, 0 where the running or the last one was kept. */
    public long missedInARow() {
        return Math.max(0, ended - firstOpen());
    }

    /** The latest first. */
    public List<DirectivePeriod> latest(long skipped, int most) {
        return LongStream.range(skipped, Math.min(begun, skipped + most)).mapToObj(back -> period(begun - 1 - back))
                .toList();
    }

    /**
     * A part of them, the latest first.
     *
     * @param slice whose cursors are their numbers from 1
     */
    public Page<DirectivePeriod> page(Slice slice) {
        List<DirectivePeriod> all = new AbstractList<>() {
            @Override
            public DirectivePeriod get(int back) {
                return period(begun - 1 - back);
            }

            @Override
            public int size() {
                return Math.toIntExact(begun);
            }
        };
        return slice.of(all, slice.after() == null ? 0 : place(slice.after()),
                slice.before() == null ? all.size() : place(slice.before() + 1));
    }

    /** How many are no earlier than a number. */
    private int place(long number) {
        return (int) Math.max(0, Math.min(begun, begun - number + 1));
    }

    /** The first that nothing was reported of since, or is to come. */
    long firstOpen() {
        return kept.isEmpty() ? 0 : kept.last() + 1;
    }

    private DirectivePeriod period(long number) {
        return new DirectivePeriod(number + 1, recurrence.begins(number), recurrence.ends(number), kept.contains(number)
                ? PeriodOutcome.KEPT : number < ended ? PeriodOutcome.MISSED : PeriodOutcome.RUNNING);
    }
}
