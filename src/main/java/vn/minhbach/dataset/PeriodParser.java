package vn.minhbach.dataset;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.minhbach.catalogue.figure.Period;

/**
 * Reads times as the format writes them, and as officials do where that can be no other: {@code 2021-2025},
 * "giai đoạn 2021 – 2025", "9 tháng đầu năm 2023", "quý IV/2023", "tháng 11/2023", {@code 11/2023}. What is stored, and
 * shown before anything is published, is the form of the format; of a time that has two, one: {@code 2023-01/2023-03} is {@code 2023-Q1}.
 */
final class PeriodParser {

    private static final String[] QUARTERS = {"i", "ii", "iii", "iv"};
    /** A hyphen, an en dash or an em dash between two years; between others none but a dash, as they have hyphens within. */
    private static final Pattern YEARS = Pattern.compile("(?:giai đoạn |thời kỳ )?(\\d{4}) ?[-–—] ?(\\d{4})");
    private static final Pattern DASHED = Pattern.compile("(\\d{4}\\S{3,6}?) ?(?:[–—]|(?<= )-(?= )) ?(\\d{4}\\S{3,6})");
    private static final Pattern YEAR = Pattern.compile("năm (\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("quý (i|ii|iii|iv|[1-4])(?:/| năm )(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(?:tháng )?(\\d{1,2})/(\\d{4})");
    /** With which of them in words: "5 tháng năm 2023" is the fifth of May too. */
    private static final Pattern MONTHS = Pattern.compile("(\\d{1,2}) tháng (đầu|cuối) năm (\\d{4})");

    private PeriodParser() {
    }

    /** A time as it is stored. */
    static Cell read(ColumnFormat column, String text) {
        Optional<Period> typed = Period.parse(text);
        if (typed.isPresent()) {
            return Cell.good(text, typed.get().named().text());
        }
        String written = asWritten(text.toLowerCase(Locale.ROOT).replaceAll("[ \u00a0]+", " "));
        String meant = written == null ? text : written;
        Optional<Period> read = written == null ? Optional.empty() : Period.parse(written);
        if (read.isPresent()) {
            return Cell.good(text, read.get().named().text());
        }
        Optional<Period.Ends> ends = Period.ends(meant);
        if (ends.isPresent()) {
            boolean alike = ends.get().from().form() == ends.get().to().form();
            return Cell.refused(text, (alike ? ProblemCode.RANGE_BACKWARDS : ProblemCode.RANGE_OF_TWO_FORMS).of(), Cells.allowed(column));
        }
        return DateParser.read(column, text, false);
    }

    /** In the form of the format, whether that is a time or not; null for what officials do not write so. @param text in small letters */
    private static String asWritten(String text) {
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            return years.group(1) + Period.TO + years.group(2);
        }
        Matcher dashed = DASHED.matcher(text);
        if (dashed.matches()) {
            return (dashed.group(1) + Period.TO + dashed.group(2)).toUpperCase(Locale.ROOT);
        }
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return year.group(1);
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return quarter.group(2) + "-Q" + quarterNumber(quarter.group(1));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return month(month.group(2), Integer.parseInt(month.group(1)));
        }
        Matcher months = MONTHS.matcher(text);
        return months.matches() ? months(months.group(3), Integer.parseInt(months.group(1)), "cuối".equals(months.group(2))) : null;
    }

    private static int quarterNumber(String text) {
        for (int i = 0; i < QUARTERS.length; i++) {
            if (QUARTERS[i].equals(text)) {
                return i + 1;
            }
        }
        return Integer.parseInt(text);
    }

    private static String month(String year, int month) {
        return String.format("%s-%02d", year, month);
    }

    /** The first or the last months of a year; the last six are its second half. */
    private static String months(String year, int count, boolean last) {
        if (count < 1 || count > 12) {
            return null;
        }
        return count == 6 && last ? year + "-H2" : count == 1 ? month(year, last ? 12 : 1)
                : last ? month(year, 13 - count) + Period.TO + month(year, 12) : month(year, 1) + Period.TO + month(year, count);
    }
}
