package vn.minhbach.catalogue.directive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The periods of a recurring directive, numbered from 0. Each begins that many lengths after the start, counted from
 * the start itself: monthly from 31 January, they begin on 31 January, 29 February, 31 March.
 *
 * @param start the first day of the first period
 * @param every how long each is, at least a day
 * @param until the last day of the last period, null where the order goes on
 * @param assumed whether the start is only the day of the source, as no day is named to start on
 */
public record Recurrence(LocalDate start, Period every, LocalDate until, boolean assumed) {

    private static final int LONGEST_MONTHS = 12 * 1000;
    private static final int LONGEST_DAYS = 366 * 1000;

    /** The length of a period; empty where there is none, or it has hours, or is longer than a thousand years. */
    public static Optional<Period> every(String duration) {
        try {
            return Optional.ofNullable(duration).map(Period::parse).filter(each -> !each.isZero() && !each.isNegative()
                    && each.toTotalMonths() <= LONGEST_MONTHS && each.getDays() <= LONGEST_DAYS);
        } catch (DateTimeException hasHours) {
            return Optional.empty();
        }
    }

    /** The first day of a period. */
    public LocalDate begins(long number) {
        return start.plus(every.multipliedBy(Math.toIntExact(number)));
    }

    /** The last day of a period, on which its report is still in time. */
    public LocalDate ends(long number) {
        LocalDate end = begins(number + 1).minusDays(1);
        return until != null && until.isBefore(end) ? until : end;
    }

    /** The period that a day lies in: -1 before the first, the last one for every day after it. */
    public long number(LocalDate day) {
        LocalDate last = until != null && until.isBefore(day) ? until : day;
        if (last.isBefore(start)) {
            return -1;
        }
        long shortest = Math.max(1, 28 * every.toTotalMonths() + every.getDays());
        long least = 0;
        long most = (last.toEpochDay() - start.toEpochDay()) / shortest + 1;
        while (least < most) {
            long middle = (least + most + 1) / 2;
            if (begins(middle).isAfter(last)) {
                most = middle - 1;
            } else {
                least = middle;
            }
        }
        return least;
    }

    /** Whether a period comes after the last. */
    public boolean over(long number) {
        return until != null && begins(number).isAfter(until);
    }

    Recurrence endingAt(LocalDate day) {
        return until != null && until.isBefore(day) ? this : new Recurrence(start, every, day, assumed);
    }
}
