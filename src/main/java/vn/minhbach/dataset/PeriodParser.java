package vn.minhbach.dataset;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.minhbach.catalogue.figure.Period;

/**
 * Reads times as the format writes them, and as officials do where that can be no other: {@code 2021-2025}, "giai đoạn
 * 2021 – 2025", "9 tháng đầu năm 2023", "quý IV/2023", "tháng 11/2023", {@code 11/2023}, and "Nov-23", which Excel
 * makes of that. What is stored, and shown before anything is published, is the form of the format; of a time that has
 * two, one: {@code 2023-01/2023-03} is {@code 2023-Q1}.
 */
final class PeriodParser {

    private static final String[] QUARTERS = {"i", "ii", "iii", "iv"};
    /** Between a part of a year and the year. */
    private static final String OF = "(?: ?[/-] ?|,? năm |,? )";
    /** Other spellings of "quý", in small letters. */
    private static final Pattern QUARTER_SPELT = Pattern.compile("(?<!\\p{L})(?:quí|qú[yi])(?!\\p{L})");
    private static final String QUARTER_NUMBER = "(i|ii|iii|iv|0?[1-4])";
    /**
     * A hyphen, an en dash or an em dash between two years; between others none but a dash, as they have hyphens
     * within.
     */
    private static final Pattern YEARS = Pattern
            .compile("(?:giai đoạn |thời kỳ |từ )?(?:năm )?(\\d{4})(?: ?[-–—] ?| đến (?:năm )?| to )(\\d{4})");
    private static final Pattern DASHED = Pattern.compile("(\\d{4}\\S{3,6}?) ?(?:[–—]|(?<= )-(?= )) ?(\\d{4}\\S{3,6})");
    private static final Pattern YEAR = Pattern.compile("(?:trong |cả )?năm (\\d{4})|year (\\d{4})");
    private static final Pattern QUARTER = Pattern
            .compile("(?:quý |q)" + QUARTER_NUMBER + OF + "(\\d{4})|(\\d{4})[ /-]?q([1-4])");
    private static final Pattern HALF = Pattern.compile(
            "(?:nửa|6 tháng|06 tháng|sáu tháng) (đầu|cuối)(?: năm)? (\\d{4})|h([12]) ?[/-]? ?(\\d{4})|(\\d{4})[ /]?h([12])");
    private static final Pattern MONTH = Pattern.compile(
            "(?:tháng |thg ?|t)?(\\d{1,2}) ?[/-] ?(\\d{4})|(?:tháng |thg ?|t)(\\d{1,2}),? (?:năm )?(\\d{4})|(\\d{4})/(\\d{1,2})");
    private static final Pattern MONTH_BY_NAME = Pattern.compile("(\\p{L}{3,9})[ -](\\d{4})");
    /**
     * A month as Excel shows it, in English and in Vietnamese; of a day of a month it shows the day first: "23-Nov".
     */
    private static final Pattern MONTH_OF_EXCEL = Pattern.compile("(?:thg ?(\\d{1,2})|(\\p{L}{3,9}))-([0-4]\\d)");
    private static final Pattern SPAN = Pattern
            .compile("(?:từ )?(?:tháng )?(\\d{1,2}) ?(?:-|–|—|đến) ?(?:tháng )?(\\d{1,2})(?:/| năm )(\\d{4})");
    /** With which of them in words, or as many as reports count: "5 tháng năm 2023" is the fifth of May too. */
    private static final Pattern MONTHS = Pattern.compile("(\\d{1,2}) tháng (đầu|cuối)(?: năm)? (\\d{4})");
    private static final Pattern MONTHS_REPORTED = Pattern.compile("0?([369]) tháng(?: năm |/)(\\d{4})");
    /** Or a day of May, or a month: "9 tháng 2023" is September to some, and nine months to others. */
    private static final Pattern MONTHS_OR_MAY = Pattern.compile("(\\d{1,2}) tháng( năm)?(?: ?/ ?| )(\\d{4})");
    private static final Pattern WITHOUT_YEAR = Pattern.compile(
            "\\d{1,2} tháng(?: đầu năm| cuối năm)?|(?:quý|q) ?(?:i|ii|iii|iv|[1-4])|tháng \\d{1,2}|t\\d{1,2}|nửa (?:đầu|cuối) năm|(?:\\d{1,2}-)?thg ?(?:0?[1-9]|1[0-2])(?:-[5-9]\\d)?");
    private static final Pattern NAME_WITHOUT_YEAR = Pattern
            .compile("\\d{1,2}-(\\p{L}{3,9})|(\\p{L}{3,9})(?:-\\d\\d)?");

    private PeriodParser() {
    }

    /** A time as it is stored. */
    static Cell read(ColumnFormat column, String text) {
        Optional<Period> typed = Period.parse(text);
        if (typed.isPresent()) {
            Period named = typed.get().named();
            return named == typed.get() ? Cell.good(text, named.text()) : Cell.readAs(text, named.text());
        }
        String lower = spelled(text.toLowerCase(Locale.ROOT).replaceAll("[ \u00a0]+", " "));
        String written = asWritten(lower);
        String meant = written == null ? text : written;
        Optional<Period> read = written == null ? Optional.empty() : Period.parse(written);
        if (read.isPresent()) {
            return Cell.readAs(text, read.get().named().text());
        }
        Optional<Period.Ends> ends = Period.ends(meant);
        if (ends.isPresent()) {
            boolean alike = ends.get().from().form() == ends.get().to().form();
            return Cell.refused(text, (alike ? ProblemCode.RANGE_BACKWARDS : ProblemCode.RANGE_OF_TWO_FORMS).of(),
                    Cells.allowed(column));
        }
        Matcher may = MONTHS_OR_MAY.matcher(lower);
        String months = may.matches() ? months(may.group(3), Integer.parseInt(may.group(1)), false) : null;
        Optional<Period> counted = months == null ? Optional.empty() : Period.parse(months);
        if (counted.isPresent()) {
            return months(column, text, counted.get().named().text(), may);
        }
        Cell day = DateParser.read(column, text, false);
        return day.isRefused() && isWithoutYear(lower)
                ? Cell.refused(text, ProblemCode.PERIOD_WITHOUT_YEAR.of(), Cells.allowed(column)) : day;
    }

    /** A number of months which may be a day of May, or a month, too. */
    private static Cell months(ColumnFormat column, String text, String months, Matcher may) {
        int number = Integer.parseInt(may.group(1));
        String other = may.group(2) == null ? month(may.group(3), number)
                : String.format("%s-05-%02d", may.group(3), number);
        return months.equals(other) ? Cell.readAs(text, months)
                : Cell.refused(text, ProblemCode.PERIOD_AMBIGUOUS.of(months, other), Cells.allowed(column));
    }

    private static boolean isWithoutYear(String text) {
        Matcher name = NAME_WITHOUT_YEAR.matcher(text);
        return name.matches() ? DateParser.month(first(name, 1, 2)) > 0 : WITHOUT_YEAR.matcher(text).matches();
    }

    /**
     * With "quý" as the portal spells it: quí, qúy.
     *
     * @param text in small letters, NFC
     */
    static String spelled(String text) {
        return QUARTER_SPELT.matcher(text).replaceAll("quý");
    }

    /**
     * In the form of the format, whether that is a time or not; null for what officials do not write so.
     *
     * @param text in small letters
     */
    private static String asWritten(String text) {
        Matcher found = YEARS.matcher(text);
        if (found.matches()) {
            return found.group(1) + Period.TO + found.group(2);
        }
        if ((found = DASHED.matcher(text)).matches()) {
            return (found.group(1) + Period.TO + found.group(2)).toUpperCase(Locale.ROOT);
        }
        if ((found = YEAR.matcher(text)).matches()) {
            return first(found, 1, 2);
        }
        if ((found = QUARTER.matcher(text)).matches()) {
            return first(found, 2, 3) + "-Q" + quarterNumber(first(found, 1, 4));
        }
        if ((found = HALF.matcher(text)).matches()) {
            return first(found, 2, 4, 5) + "-H"
                    + (found.group(1) == null ? first(found, 3, 6) : found.group(1).equals("đầu") ? "1" : "2");
        }
        if ((found = MONTH.matcher(text)).matches()) {
            return month(first(found, 2, 4, 5), Integer.parseInt(first(found, 1, 3, 6)));
        }
        if ((found = MONTH_BY_NAME.matcher(text)).matches()) {
            int month = DateParser.month(found.group(1));
            return month == 0 ? null : month(found.group(2), month);
        }
        if ((found = MONTH_OF_EXCEL.matcher(text)).matches()) {
            int month = found.group(1) == null ? DateParser.month(found.group(2)) : Integer.parseInt(found.group(1));
            return month == 0 ? null : month("20" + found.group(3), month);
        }
        if ((found = SPAN.matcher(text)).matches()) {
            return month(found.group(3), Integer.parseInt(found.group(1))) + Period.TO
                    + month(found.group(3), Integer.parseInt(found.group(2)));
        }
        if ((found = MONTHS_REPORTED.matcher(text)).matches()) {
            return months(found.group(2), Integer.parseInt(found.group(1)), false);
        }
        found = MONTHS.matcher(text);
        return found.matches() ? months(found.group(3), Integer.parseInt(found.group(1)), "cuối".equals(found.group(2)))
                : null;
    }

    /** That of the groups which is there. */
    private static String first(Matcher found, int... groups) {
        for (int group : groups) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        throw new IllegalStateException(found.group());
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
                : last ? month(year, 13 - count) + Period.TO + month(year, 12)
                : month(year, 1) + Period.TO + month(year, count);
    }
}
