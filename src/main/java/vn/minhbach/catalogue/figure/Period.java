package vn.minhbach.catalogue.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The span of time that a figure speaks of: a year {@code 2023}, a half {@code 2023-H1}, a quarter {@code 2023-Q4}, a
 * month {@code 2023-11} or a day {@code 2023-12-14}; or from one of them to a later one of the same form, both
 * included: {@code 2021/2025}, {@code 2023-01/2023-09}. Years run from 1900 to 2199.
 *
 * @param text as the source's dataset writes it
 * @param form of both ends, where it is a range
 * @param start the first day
 * @param end the last day, inclusive
 */
public record Period(String text, PeriodForm form, LocalDate start, LocalDate end) {

    /** Between the ends of a range, as ISO 8601 has it. */
    public static final char TO = '/';

    /** Empty where the text is none of the forms, names a day that does not exist, or runs backwards. */
    public static Optional<Period> parse(String text) {
        int to = text.indexOf(TO);
        return to < 0 ? single(text)
                : ends(text, to).filter(
                        ends -> ends.from().form == ends.to().form && ends.from().start.isBefore(ends.to().start))
                        .map(ends -> new Period(text, ends.from().form, ends.from().start, ends.to().end));
    }

    /** Two times, be they the ends of a range or not. */
    public record Ends(Period from, Period to) {
    }

    /** What stands before and after the stroke of what was meant as a range; empty where either is no time. */
    public static Optional<Ends> ends(String text) {
        int to = text.indexOf(TO);
        return to < 0 ? Optional.empty() : ends(text, to);
    }

    private static Optional<Ends> ends(String text, int to) {
        return single(text.substring(0, to))
                .flatMap(from -> single(text.substring(to + 1)).map(until -> new Ends(from, until)));
    }

    /** Whether all of another time lies in this one: 2023 holds 2023-11, and not 2021/2025. */
    public boolean holds(Period other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** Whether it runs from one time to another. */
    public boolean isRange() {
        return text.indexOf(TO) >= 0;
    }

    /**
     * The same time by its name, where it has one: a range from the beginning of a year that is exactly its first
     * month, quarter or half, or whole years, is that. All else stays as it is: of money, a quarter is the year up to
     * its end, but the months of a later quarter are those months alone.
     */
    public Period named() {
        if (!isRange() || start.getDayOfYear() != 1 || !end.equals(YearMonth.from(end).atEndOfMonth())) {
            return this;
        }
        int year = start.getYear();
        String name = switch (12 * (end.getYear() - year) + end.getMonthValue()) {
            case 1 -> year + "-01";
            case 3 -> year + "-Q1";
            case 6 -> year + "-H1";
            case 12 -> String.valueOf(year);
            default -> end.getMonthValue() == 12 ? "" + year + TO + end.getYear() : text;
        };
        return name.equals(text) ? this : parse(name).orElseThrow();
    }

    /** Whether it is one day: all else leaves open which. */
    public boolean isDay() {
        return start.equals(end);
    }

    private static Optional<Period> single(String text) {
        // By hand: a file may hold a million of them, and a regular expression takes most of the time to read it.
        int year = digits(text, 0, 4);
        if (year < 1900 || year > 2199 || text.length() > 4 && text.charAt(4) != '-') {
            return Optional.empty();
        }
        try {
            switch (text.length()) {
                case 4:
                    return Optional.of(months(text, PeriodForm.YEAR, year, 1, 12));
                case 7:
                    return part(text, year);
                case 10:
                    LocalDate day = LocalDate.parse(text);
                    return Optional.of(new Period(text, PeriodForm.DAY, day, day));
                default:
                    return Optional.empty();
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A half, a quarter or a month. */
    private static Optional<Period> part(String text, int year) {
        int half = text.charAt(5) == 'H' ? digits(text, 6, 7) : -1;
        int quarter = text.charAt(5) == 'Q' ? digits(text, 6, 7) : -1;
        int month = digits(text, 5, 7);
        return half == 1 || half == 2 ? Optional.of(months(text, PeriodForm.HALF, year, 6 * half - 5, 6))
                : quarter >= 1 && quarter <= 4 ? Optional.of(months(text, PeriodForm.QUARTER, year, 3 * quarter - 2, 3))
                : month >= 1 ? Optional.of(months(text, PeriodForm.MONTH, year, month, 1)) : Optional.empty();
    }

    /** The number written there in digits 0 to 9 alone, else -1. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (i >= text.length() || text.charAt(i) < '0' || text.charAt(i) > '9') {
                return -1;
            }
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    private static Period months(String text, PeriodForm form, int year, int firstMonth, int length) {
        YearMonth first = YearMonth.of(year, firstMonth);
        return new Period(text, form, first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth());
    }
}
