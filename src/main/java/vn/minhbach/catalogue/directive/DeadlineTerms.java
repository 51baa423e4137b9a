package vn.minhbach.catalogue.directive;

import java.time.LocalDate;

/**
 * What of a directive decides how it stands on a day.
 *
 * @param source the day on which its source was issued, else published; null where neither is known
 */
record DeadlineTerms(LocalDate dueOn, String dueWords, String every, LocalDate startsOn, LocalDate source) {

    /** How it recurs, null where it does not, nobody knows since when, or it is due before it starts. */
    Recurrence recurrence() {
        LocalDate start = startsOn == null ? source : startsOn;
        LocalDate until = Deadlines.lastDay(dueOn, dueWords);
        return start == null || until != null && until.isBefore(start) ? null
                : Recurrence.every(every).map(length -> new Recurrence(start, length, until, startsOn == null))
                        .orElse(null);
    }
}
