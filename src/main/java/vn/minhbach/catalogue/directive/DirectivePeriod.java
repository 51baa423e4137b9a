package vn.minhbach.catalogue.directive;

import java.time.LocalDate;

/**
 * One period of a recurring directive.
 *
 * @param number 1 for the first
 * @param ends its last day, on which its report is still in time
 */
public record DirectivePeriod(long number, LocalDate begins, LocalDate ends, PeriodOutcome outcome) {
}
