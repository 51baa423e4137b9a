package vn.minhbach.catalogue.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The span of time that a figure speaks of: a year {@code 2023}, a half {@code 2023-H1}, a quarter {@code 2023-Q4},
 * a month {@code 2023-11} or a day {@code 2023-12-14}. Years run from 1900 to 2199.
 *
 * @param text  as the source's dataset writes it
 * @param start the first day
 * @param end   the last day, inclusive
 */
public record Period(String text, LocalDate start, LocalDate end) {

    private static final Pattern FORM =
            Pattern.compile("((?:19|20|21)\\d\\d)(?:-(?:H([12])|Q([1-4])|(\\d\\d)(?:-(\\d\\d))?))?");

    /** Empty where the text is none of the five forms, or names a day that does not exist. */
    public static Optional<Period> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        try {
            if (form.group(2) != null) {
                return Optional.of(months(text, year, 6 * Integer.parseInt(form.group(2)) - 5, 6));
            }
            if (form.group(3) != null) {
                return Optional.of(months(text, year, 3 * Integer.parseInt(form.group(3)) - 2, 3));
            }
            if (form.group(5) != null) {
                LocalDate day = LocalDate.parse(text);
                return Optional.of(new Period(text, day, day));
            }
            if (form.group(4) != null) {
                return Optional.of(months(text, year, Integer.parseInt(form.group(4)), 1));
            }
            return Optional.of(months(text, year, 1, 12));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Period months(String text, int year, int firstMonth, int length) {
        YearMonth first = YearMonth.of(year, firstMonth);
        return new Period(text, first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth());
    }
}
