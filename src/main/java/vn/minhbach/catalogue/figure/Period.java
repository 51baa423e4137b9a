package vn.minhbach.catalogue.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The span of time that a figure speaks of: a year {@code 2023}, a half {@code 2023-H1}, a quarter {@code 2023-Q4},
 * a month {@code 2023-11} or a day {@code 2023-12-14}. Years run from 1900 to 2199.
 *
 * @param text  as the source's dataset writes it
 * @param start the first day
 * @param end   the last day, inclusive
 */
public record Period(String text, LocalDate start, LocalDate end) {

    /** Empty where the text is none of the five forms, or names a day that does not exist. */
    public static Optional<Period> parse(String text) {
        // By hand: a file may hold a million of them, and a regular expression takes most of the time to read it.
        int year = digits(text, 0, 4);
        if (year < 1900 || year > 2199 || text.length() > 4 && text.charAt(4) != '-') {
            return Optional.empty();
        }
        try {
            switch (text.length()) {
                case 4:
                    return Optional.of(months(text, year, 1, 12));
                case 7:
                    return part(text, year);
                case 10:
                    LocalDate day = LocalDate.parse(text);
                    return Optional.of(new Period(text, day, day));
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
        return half == 1 || half == 2 ? Optional.of(months(text, year, 6 * half - 5, 6))
                : quarter >= 1 && quarter <= 4 ? Optional.of(months(text, year, 3 * quarter - 2, 3))
                : month >= 1 ? Optional.of(months(text, year, month, 1)) : Optional.empty();
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

    private static Period months(String text, int year, int firstMonth, int length) {
        YearMonth first = YearMonth.of(year, firstMonth);
        return new Period(text, first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth());
    }
}
