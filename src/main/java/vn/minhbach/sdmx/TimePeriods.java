package vn.minhbach.sdmx;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.figure.PeriodForm;

/** Times as SDMX writes them (SDMX 2.1, Section 6, chapter 4.2): what it calls observational time periods. */
final class TimePeriods {

    /** In months. */
    private static final int HALF = 6;
    private static final int QUARTER = 3;
    private static final Pattern REPORTING = Pattern.compile("(\\d{4})-([ASTQMWDH])(\\d{1,3})");
    private static final Pattern RANGE = Pattern
            .compile("(\\d{4}-\\d\\d-\\d\\d)(?:T[\\d:.]+)?/(P(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?)");

    private TimePeriods() {
    }

    /** A time as datasets write it: 2023-H1 is 2023-S1, 2021/2025 is 2021-01-01/P5Y. */
    static String written(String asOf) {
        return switch (Frequency.ofTime(asOf)) {
            case YEAR, QUARTER, MONTH, DAY -> asOf;
            case HALF -> asOf.replace('H', 'S');
            case RANGE -> range(Period.parse(asOf).orElseThrow());
        };
    }

    private static String range(Period period) {
        LocalDate end = period.end().plusDays(1);
        String length = switch (period.form()) {
            case YEAR -> ChronoUnit.YEARS.between(period.start(), end) + "Y";
            case HALF, QUARTER, MONTH -> ChronoUnit.MONTHS.between(period.start(), end) + "M";
            case DAY -> ChronoUnit.DAYS.between(period.start(), end) + "D";
        };
        return period.start() + "/P" + length;
    }

    /**
     * A time that a query names, in any form of SDMX's, or as datasets write it; a point in time is its day.
     *
     * @throws SdmxFault where it is none
     */
    static Period asked(String parameter, String text) throws SdmxFault {
        try {
            Optional<Period> own = Period.parse(text);
            return own.isPresent() ? own.get() : reporting(text).or(() -> range(text)).or(() -> point(text))
                    .orElseThrow(() -> none(parameter, text));
        } catch (DateTimeException noSuchDay) {
            throw none(parameter, text);
        }
    }

    private static SdmxFault none(String parameter, String text) {
        return SdmxFault.syntax("time", parameter, text);
    }

    private static Optional<Period> reporting(String text) {
        Matcher found = REPORTING.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        LocalDate year = LocalDate.of(Integer.parseInt(found.group(1)), 1, 1);
        int number = Integer.parseInt(found.group(3));
        return switch (found.group(2).charAt(0)) {
            case 'A' -> months(text, year, number, 12);
            case 'S', 'H' -> months(text, year, number, HALF);
            case 'T' -> months(text, year, number, 4);
            case 'Q' -> months(text, year, number, QUARTER);
            case 'M' -> months(text, year, number, 1);
            case 'W' -> {
                LocalDate first = year.withDayOfMonth(4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                        .with(java.time.DayOfWeek.MONDAY);
                yield Optional.of(new Period(text, PeriodForm.DAY, first, first.plusDays(6)));
            }
            default -> {
                LocalDate day = LocalDate.ofYearDay(year.getYear(), number);
                yield Optional.of(new Period(text, PeriodForm.DAY, day, day));
            }
        };
    }

    private static Optional<Period> months(String text, LocalDate year, int number, int length) {
        LocalDate first = year.plusMonths((number - 1L) * length);
        return number < 1 || first.getYear() != year.getYear() ? Optional.empty()
                : Optional.of(new Period(text, PeriodForm.MONTH, first, first.plusMonths(length).minusDays(1)));
    }

    private static Optional<Period> range(String text) {
        Matcher found = RANGE.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.parse(found.group(1));
        LocalDate end = first.plus(java.time.Period.parse(found.group(2)));
        return end.isAfter(first) ? Optional.of(new Period(text, PeriodForm.DAY, first, end.minusDays(1)))
                : Optional.empty();
    }

    private static Optional<Period> point(String text) {
        if (text.indexOf('T') < 0) {
            return Optional.empty();
        }
        LocalDate day = LocalDateTime.parse(text.replaceAll("(Z|[+ -]\\d\\d:\\d\\d)$", "")).toLocalDate();
        return Optional.of(new Period(text, PeriodForm.DAY, day, day));
    }
}
