package vn.minhbach.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as people and spreadsheets write them, where they can be no other, and says what is mistaken where they can. */
final class DateParser {

    private static final Pattern ISO = Pattern.compile("[12]\\d{3}-\\d\\d-\\d\\d");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{2}|\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");

    private DateParser() {
    }

    /** A day or period as it is stored; a day with the day first, too, where it can be no other. */
    static Cell read(ColumnFormat column, String text, boolean good) {
        String day = good ? text : dayFirst(text);
        return day == null ? Cell.refused(text, mistaken(column, text).of(), Cells.allowed(column)) : Cell.good(text, day);
    }

    /** {@code 25/12/2023} as {@code 2023-12-25}; null for no day, and where the day may be the month. */
    private static String dayFirst(String text) {
        Matcher parts = DAY_FIRST.matcher(text);
        if (!parts.matches() || parts.group(4).length() == 2 || Integer.parseInt(parts.group(1)) <= 12) {
            return null;
        }
        String day = String.format("%s-%2s-%s", parts.group(4), parts.group(3), parts.group(1)).replace(' ', '0');
        return isDay(day) ? day : null;
    }

    /** What is wrong with the date, also where people would not see it themselves. */
    private static ProblemCode mistaken(ColumnFormat column, String text) {
        return DAY_FIRST.matcher(text).matches() ? ProblemCode.DATE_AMBIGUOUS
                : SERIAL.matcher(text).matches() ? ProblemCode.DATE_AS_NUMBER : Cells.malformed(column.type());
    }

    static boolean isDay(String text) {
        try {
            return ISO.matcher(text).matches() && LocalDate.parse(text) != null;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
