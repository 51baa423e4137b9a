package vn.minhbach.catalogue.directive;

import java.time.LocalDate;

/**
 * What a source reports as a fact of a directive.
 *
 * @param from the first day of the time that it speaks of
 * @param to the last
 * @param published the day on which the source was published, else issued; null where neither is known
 */
record DatedReport(ReportStatus status, LocalDate from, LocalDate to, LocalDate published) {

    /**
     * The one day that it counts for, so that one report keeps one period of a recurring directive: the last day that
     * it speaks of; the day its source was published, where it speaks of a longer time than a period lasts.
     */
    LocalDate day(Recurrence recurrence) {
        return published != null && !from.plus(recurrence.every()).isAfter(to) ? published : to;
    }

    /** Up to when it can speak of facts: nobody reports what is to come, though a plan-year ends later. */
    LocalDate known(LocalDate on) {
        LocalDate end = published != null && published.isBefore(to) ? published : to;
        return end.isBefore(on) ? end : on;
    }
}
