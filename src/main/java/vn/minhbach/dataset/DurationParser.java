package vn.minhbach.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.minhbach.catalogue.text.Folding;

/**
 * Reads how often something recurs as officials write it: "hằng tháng", "02 tuần/lần", "mỗi quý một lần", "1
 * lần/tháng", "every 2 weeks".
 */
final class DurationParser {

    private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("ngày", "D"), Map.entry("tuần", "W"),
            Map.entry("tháng", "M"), Map.entry("quý", "Q"), Map.entry("năm", "Y"),
            Map.entry("day", "D"), Map.entry("week", "W"), Map.entry("month", "M"), Map.entry("quarter", "Q"),
            Map.entry("year", "Y"));
    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("daily", "P1D"),
            Map.entry("weekly", "P1W"), Map.entry("fortnightly", "P2W"), Map.entry("monthly", "P1M"),
            Map.entry("quarterly", "P3M"), Map.entry("yearly", "P1Y"), Map.entry("annually", "P1Y"),
            Map.entry("half-yearly", "P6M"), Map.entry("nửa năm một lần", "P6M"));
    private static final List<String> NUMBERS = List.of("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
            "mười");
    private static final String UNIT = "(ngày|tuần|tháng|quý|năm)";
    private static final String COUNT = "(\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)";
    private static final Pattern EVERY = Pattern
            .compile("(?:định kỳ )?(?:hằng|hàng|mỗi) (?:" + COUNT + " )?" + UNIT + "(?: (?:một|1|01) lần)?");
    private static final Pattern TIMES = Pattern
            .compile("(?:định kỳ |cứ )?(?:" + COUNT + " )?" + UNIT + "(?: ?/ ?| )(?:(?:một|1|01) )?lần");
    private static final Pattern ONCE = Pattern
            .compile("(?:định kỳ )?(?:một|1|01) lần(?: ?/ ?| )(?:(?:mỗi|trong|hằng|hàng) )?(?:" + COUNT + " )?" + UNIT);
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:once )?every (?:(\\d{1,3}) )?(day|week|month|quarter|year)s?|once (?:a|per) (day|week|month|quarter|year)");

    private DurationParser() {
    }

    /** What is none of ISO 8601. */
    static Cell read(ColumnFormat column, String text) {
        String written = PeriodParser
                .spelled(Folding.accented(text.strip()).toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        String duration = duration(written);
        return duration == null ? Cells.malformed(column, text) : Cell.readAs(text, duration);
    }

    private static String duration(String written) {
        if (WORDS.containsKey(written)) {
            return WORDS.get(written);
        }
        for (Pattern pattern : List.of(EVERY, TIMES, ONCE)) {
            Matcher found = pattern.matcher(written);
            if (found.matches()) {
                return duration(found.group(1), found.group(2));
            }
        }
        Matcher english = ENGLISH.matcher(written);
        return !english.matches() ? null : english.group(3) != null ? duration(null, english.group(3))
                : duration(english.group(1), english.group(2));
    }

    private static String duration(String count, String unit) {
        int number = count == null ? 1 : NUMBERS.contains(count) ? NUMBERS.indexOf(count) + 1 : Integer.parseInt(count);
        String letter = UNITS.get(unit);
        return number == 0 ? null : letter.equals("Q") ? "P" + 3 * number + "M" : "P" + number + letter;
    }
}
