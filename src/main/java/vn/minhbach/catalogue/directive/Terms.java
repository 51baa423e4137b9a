package vn.minhbach.catalogue.directive;

import java.time.LocalDate;

/**
 * What of a directive decides how it stands on a day.
 *
 * @param id     of its version
 * @param source the day on which its source was issued, else published; null where neither is known
 */
record Terms(long id, String code, LocalDate dueOn, String dueWords, String every, LocalDate startsOn, LocalDate source) {

    /** How it recurs, null where it does not, or nobody knows since when. */
    Recurrence recurrence() {
        LocalDate start = startsOn == null ? source : startsOn;
        return start == null ? null : Recurrence.every(every)
                .map(length -> new Recurrence(start, length, Deadlines.lastDay(dueOn, dueWords), startsOn == null)).orElse(null);
    }
}
