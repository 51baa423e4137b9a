package vn.minhbach.catalogue.silence;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import vn.minhbach.catalogue.directive.Periods;
import vn.minhbach.catalogue.directive.Recurrence;
import vn.minhbach.catalogue.directive.RecurringDirective;
import vn.minhbach.catalogue.release.Dataset;

/**
 * How often reports are expected.
 *
 * @param every an ISO 8601 duration, such as P2W
 * @param directive the code of the directive that wants it, null where it is the publisher
 * @param publisher whose dataset it is that says so, null where it is a directive
 * @param length the duration
 * @param periods those of the directive, null where nobody knows since when it recurs, and of a publisher
 */
public record Rhythm(String every, String directive, String publisher, Period length, Periods periods) {

    private static final double DAYS_OF_A_MONTH = 365.2425 / 12;
    /** The shortest first; of equal ones that of which it is known since when. */
    private static final Comparator<Rhythm> ORDER = Comparator.comparing(Rhythm::days)
            .thenComparing(each -> each.periods == null ? LocalDate.MAX : each.periods.recurrence().start())
            .thenComparing(Rhythm::directive);

    /**
     * The shortest of the directives after whose last period no report has come yet; else that of the publisher.
     *
     * @param last the day of the last report, null for none
     * @param dataset in which the programme or the agency stands
     */
    static Rhythm of(Collection<RecurringDirective> orders, Dataset dataset, LocalDate last) {
        Optional<Rhythm> ordered = orders.stream().flatMap(each -> Recurrence.every(each.every()).stream()
                .map(length -> new Rhythm(each.every(), each.directive(), null, length, each.periods())))
                .filter(each -> each.goesOn(last)).min(ORDER);
        Stream<Dataset> said = Stream.ofNullable(dataset);
        return ordered.or(() -> said.flatMap(each -> Recurrence.every(each.reportsEvery()).stream()
                .map(length -> new Rhythm(each.reportsEvery(), null, each.version().publisher(), length, null)))
                .findFirst()).orElse(null);
    }

    /**
     * The last day on which the next report is in time: of a directive that recurs from a known day on, the last of the
     * period after that of the last report; else one rhythm after that report.
     *
     * @param since the day of the last report, else the first day on which a source names what is to be reported of;
     *     null where neither is known
     * @param last the day of the last report, null for none
     * @return null where nobody knows
     */
    LocalDate expectedOn(LocalDate since, LocalDate last) {
        return periods != null ? periods.recurrence().ends(next(last)) : since == null ? null : since.plus(length);
    }

    /** How many reports were expected by the day before a day, and none has come since. */
    long missed(LocalDate since, LocalDate last, LocalDate on) {
        return periods != null ? Math.max(0, periods.ended() - next(last)) : since == null ? 0
                : Math.max(0, new Recurrence(since, length, null, false).number(on.minusDays(1)));
    }

    private boolean goesOn(LocalDate last) {
        return periods == null || !periods.recurrence().over(next(last));
    }

    /** The number of the period that the next report is for. */
    private long next(LocalDate last) {
        return last == null ? 0 : periods.recurrence().number(last) + 1;
    }

    private double days() {
        return DAYS_OF_A_MONTH * length.toTotalMonths() + length.getDays();
    }
}
