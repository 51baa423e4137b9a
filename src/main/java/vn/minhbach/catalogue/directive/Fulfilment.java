package vn.minhbach.catalogue.directive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

import vn.minhbach.catalogue.agency.AgencyEnd;

/**
 * How a directive stands on a day.
 *
 * @param on the day
 * @param lastDay the last day on which it can be, or could have been, done in time: see {@link Deadlines}; of a
 *     recurring one, of the first period that no report came for since the last one; null where there is none
 * @param daysLeft from the day to the last day, 0 on the last day; null where it has passed, is none, or matters no
 *     more
 * @param daysOverdue since the last day, to the day, or to the one on which who was ordered ended; null unless it is,
 *     or was then, overdue
 * @param daysLate from the last day to the time of which a source first says that it is done; null where that is not
 *     late, or not done
 * @param atLeast whether the source names more than a day, so that it was at least so late
 * @param periods null where it does not recur from a known day on
 * @param ended that who was ordered is no more, and nobody took it over, so that nothing is counted after that day;
 *     else null
 */
public record Fulfilment(LocalDate on, DirectiveState state, LocalDate lastDay, Long daysLeft, Long daysOverdue,
        Long daysLate,
        boolean atLeast, Periods periods, AgencyEnd ended) {

    /** How many days ahead a deadline is soon: two weeks, the shortest rhythm in which provinces have reports made. */
    public static final int SOON = 14;

    private Fulfilment(LocalDate on, DirectiveState state, LocalDate lastDay, Long daysLeft, Long daysOverdue,
            Long daysLate, boolean atLeast,
            Periods periods) {
        this(on, state, lastDay, daysLeft, daysOverdue, daysLate, atLeast, periods, null);
    }

    /**
     * The same where who was ordered may have ended: what nobody can do any more is late up to that day, and waits for
     * whoever takes it over from then on. What a source says is done, or called off, is that, whoever did it.
     *
     * @param end null where who was ordered goes on, or nobody is named
     */
    static Fulfilment of(DeadlineTerms terms, List<DatedReport> said, LocalDate on, AgencyEnd end) {
        Fulfilment now = of(terms, said, on);
        if (end == null || !end.isBefore(on) || now.state == DirectiveState.DONE
                || now.state == DirectiveState.CANCELLED) {
            return now;
        }
        Fulfilment then = of(terms, said, end.day());
        Periods until = then.periods == null ? null : then.periods.endingAt(end.day());
        return then.state == DirectiveState.OVERDUE
                ? new Fulfilment(on, DirectiveState.OVERDUE_AT_END, then.lastDay, null, then.daysOverdue, null, false,
                        until, end)
                : new Fulfilment(on, DirectiveState.UNASSIGNED, then.lastDay, null, null, null, false, until, end);
    }

    /** @param said what sources report as facts */
    static Fulfilment of(DeadlineTerms terms, List<DatedReport> said, LocalDate on) {
        List<DatedReport> answers = said.stream().filter(each -> !each.from().isAfter(on))
                .sorted(Comparator.comparing((DatedReport each) -> each.known(on))
                        .thenComparing(DatedReport::published, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        DatedReport latest = answers.isEmpty() ? null : answers.get(answers.size() - 1);
        boolean cancelled = latest != null && latest.status() == ReportStatus.CANCELLED;
        Recurrence recurrence = terms.recurrence();
        if (recurrence != null) {
            return recurring(Periods.of(cancelled ? recurrence.endingAt(latest.to()) : recurrence, answers, on),
                    cancelled, on);
        }
        LocalDate lastDay = Deadlines.lastDay(terms.dueOn(), terms.dueWords());
        if (cancelled) {
            return new Fulfilment(on, DirectiveState.CANCELLED, lastDay, null, null, null, false, null);
        }
        if (latest != null && latest.status() == ReportStatus.DONE) {
            return done(lastDay, firstDone(answers), on);
        }
        return lastDay == null
                ? new Fulfilment(on, latest == null ? DirectiveState.UNDATED : DirectiveState.REPORTED, null, null,
                        null, null, false, null)
                : waiting(lastDay, latest == null ? DirectiveState.OPEN : DirectiveState.REPORTED, on, null);
    }

    /** The first report of those at the end that all say that it is done. */
    private static DatedReport firstDone(List<DatedReport> answers) {
        int first = answers.size() - 1;
        while (first > 0 && answers.get(first - 1).status() == ReportStatus.DONE) {
            first--;
        }
        return answers.get(first);
    }

    private static Fulfilment done(LocalDate lastDay, DatedReport first, LocalDate on) {
        boolean late = lastDay != null && first.from().isAfter(lastDay);
        return new Fulfilment(on, DirectiveState.DONE, lastDay, null, null,
                late ? ChronoUnit.DAYS.between(lastDay, first.from()) : null,
                late && !first.from().equals(first.to()), null);
    }

    private static Fulfilment recurring(Periods periods, boolean cancelled, LocalDate on) {
        long open = periods.firstOpen();
        boolean over = periods.recurrence().over(open);
        if (cancelled || over) {
            return new Fulfilment(on, cancelled ? DirectiveState.CANCELLED : DirectiveState.DONE, null, null, null,
                    null, false, periods);
        }
        boolean kept = open == periods.begun() && open > 0;
        return kept ? new Fulfilment(on, DirectiveState.REPORTED, periods.recurrence().ends(open),
                ChronoUnit.DAYS.between(on, periods.recurrence().ends(open)), null, null, false, periods)
                : waiting(periods.recurrence().ends(open), DirectiveState.OPEN, on, periods);
    }

    /** @param otherwise how it stands where its last day is neither past nor soon */
    private static Fulfilment waiting(LocalDate lastDay, DirectiveState otherwise, LocalDate on, Periods periods) {
        long left = ChronoUnit.DAYS.between(on, lastDay);
        if (left < 0) {
            return new Fulfilment(on, DirectiveState.OVERDUE, lastDay, null, -left, null, false, periods);
        }
        return new Fulfilment(on, left <= SOON ? DirectiveState.DUE_SOON : otherwise, lastDay, left, null, null, false,
                periods);
    }
}
