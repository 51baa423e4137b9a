package vn.minhbach.catalogue.directive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a source reports as a fact of a directive.
 *
 * @param from      the first day of the time that it speaks of
 * @param to        the last
 * @param published the day on which the source was published, else issued; null where neither is known
 */
record Answer(ReportStatus status, LocalDate from, LocalDate to, LocalDate published) {

    /**
     * The one day that it counts for, so that one report keeps one period of a recurring directive: the last day that it
     * speaks of; the day its source was published, where it speaks of a longer time than a period lasts.
     */
    LocalDate day(Recurrence recurrence) {
        long period = recurrence.begins(1).toEpochDay() - recurrence.start().toEpochDay();
        return published != null && ChronoUnit.DAYS.between(from, to) >= period ? published : to;
    }
}
