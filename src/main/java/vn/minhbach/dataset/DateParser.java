package vn.minhbach.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days as people and spreadsheets write them, where they can be no other, and says what is mistaken where they
 * can. After the word "ngày" the day comes first; of numbers alone, either may be the month.
 */
final class DateParser {

    private static final Pattern ISO = Pattern.compile("[12]\\d{3}-\\d\\d-\\d\\d");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{2}|\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([12]\\d{3})([/.-])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern IN_WORDS = Pattern.compile("(?:ngày )?(\\d{1,2}) tháng (\\d{1,2}),? năm ([12]\\d{3})");
    private static final Pattern SAID = Pattern
            .compile("(?:tính )?(?:đến )?ngày (\\d{1,2})([/.-])(\\d{1,2})\\2([12]\\d{3})");
    private static final Pattern ENGLISH = Pattern
            .compile("(?:(\\d{1,2})[ -](\\p{L}{3,9})|(\\p{L}{3,9}) (\\d{1,2}))(?:,? |-)([12]\\d{3})");
    private static final String CENTURY = "20";
    private static final String CENTURY_BEFORE = "19";
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
    /** As programs write a day that they keep as a time. */
    private static final Pattern MIDNIGHT = Pattern
            .compile("(\\S{8,10})[ T]0?0:00(?::00(?:\\.0+)?)?(?:Z|\\+07:?00)?(?: ?AM)?");
    private static final Pattern TIME = Pattern.compile("\\S{8,10}[ T]\\d{1,2}:\\d\\d.*");
    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december");

    private DateParser() {
    }

    /**
     * A day or period as it is stored.
     *
     * @param good whether it is of the form of the format
     */
    static Cell read(ColumnFormat column, String text, boolean good) {
        if (good) {
            return Cell.good(text, text);
        }
        Matcher midnight = MIDNIGHT.matcher(text);
        String day = midnight.matches() ? midnight.group(1) : text;
        String read = isDay(day) ? day : day(day);
        return read == null ? Cell.refused(text, mistaken(column, day), Cells.allowed(column))
                : Cell.readAs(text, read);
    }

    /** As in ISO 8601; null for no day, and where there are two. */
    private static String day(String text) {
        Matcher numbers = DAY_FIRST.matcher(text);
        if (numbers.matches()) {
            boolean certain = numbers.group(4).length() == 4 && (Integer.parseInt(numbers.group(1)) > 12
                    || Integer.parseInt(numbers.group(1)) == Integer.parseInt(numbers.group(3)));
            return certain ? day(numbers.group(4), numbers.group(3), numbers.group(1)) : null;
        }
        Matcher year = YEAR_FIRST.matcher(text);
        if (year.matches()) {
            return day(year.group(1), year.group(3), year.group(4));
        }
        String lower = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher said = SAID.matcher(lower);
        if (said.matches()) {
            return day(said.group(4), said.group(3), said.group(1));
        }
        Matcher words = IN_WORDS.matcher(lower);
        if (words.matches()) {
            return day(words.group(3), words.group(2), words.group(1));
        }
        Matcher english = ENGLISH.matcher(lower);
        int month = english.matches() ? month(english.group(2) == null ? english.group(3) : english.group(2)) : 0;
        return month == 0 ? null : day(english.group(5), String.valueOf(month),
                english.group(1) == null ? english.group(4) : english.group(1));
    }

    /**
     * The number of a month by its English name or the first three letters of it, 0 for none.
     *
     * @param name in small letters
     */
    static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).equals(name) || MONTHS.get(i).substring(0, 3).equals(name)
                    || name.equals("sept") && i == 8) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String day(String year, String month, String day) {
        String iso = String.format("%s-%2s-%2s", year, month, day).replace(' ', '0');
        return isDay(iso) ? iso : null;
    }

    /** What is wrong with the date, also where people would not see it themselves. */
    private static Phrase mistaken(ColumnFormat column, String text) {
        Matcher numbers = DAY_FIRST.matcher(text);
        if (numbers.matches()) {
            List<String> days = days(numbers.group(1), numbers.group(3), numbers.group(4));
            return days.isEmpty() ? ProblemCode.NO_SUCH_DAY.of()
                    : ProblemCode.DATE_AMBIGUOUS.of(days.get(0), days.size() == 1 ? null : days.get(1));
        }
        if (ISO.matcher(text).matches() || YEAR_FIRST.matcher(text).matches()
                || IN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).matches()
                || SAID.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
            return ProblemCode.NO_SUCH_DAY.of();
        }
        return (TIME.matcher(text).matches() ? ProblemCode.TIME_OF_DAY
                : SERIAL.matcher(text).matches() ? ProblemCode.DATE_AS_NUMBER : Cells.malformed(column.type())).of();
    }

    /**
     * The days that three numbers may be, the likeliest first; none where they are no day with the day first. A year of
     * two digits may stand on either side, and where that leaves one day, be of either century.
     */
    private static List<String> days(String first, String second, String last) {
        Set<String> days = new LinkedHashSet<>();
        boolean yearFirst = first.equals("00") || Integer.parseInt(first) > 31;
        if (last.length() == 4) {
            days.add(day(last, second, first));
            days.add(day(last, first, second));
        } else {
            days.add(yearFirst ? day(CENTURY + first, second, last) : day(CENTURY + last, second, first));
            days.add(yearFirst ? null : day(CENTURY + last, first, second));
            days.add(first.length() == 2 ? day(CENTURY + first, second, last) : null);
        }
        boolean none = days.iterator().next() == null;
        days.remove(null);
        if (days.size() == 1 && last.length() == 2) {
            days.add(yearFirst ? day(CENTURY_BEFORE + first, second, last) : day(CENTURY_BEFORE + last, second, first));
            days.remove(null);
        }
        return none ? List.of() : List.copyOf(days);
    }

    static boolean isDay(String text) {
        try {
            return ISO.matcher(text).matches() && LocalDate.parse(text) != null;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
