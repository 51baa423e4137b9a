package vn.minhbach.catalogue.directive;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** What the words of a deadline make of the day that they name. */
public final class Deadlines {

    /** "trước" and then a day, a month or a year; an hour is of the day that follows it. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?<!\\p{L})trước\\s+(?:(?:ngày|mùng|mồng|tháng|quý|năm|thứ\\s+\\p{L}+|chủ\\s+nhật)\\s+)*"
                    + "(?:\\d{1,4}(?!\\d*\\s*(?:giờ|ngày|[hg](?!\\p{L})|:|phút))|(?:IV|I{1,3})(?!\\p{L}))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Deadlines() {
    }

    /**
     * The last day on which an order can still be carried out in time. "Trước ngày 25/3/2024" (before) is missed on 25
     * March itself, so its last day is the 24th. Every other wording, such as "đến ngày", "chậm nhất ngày" or "trong
     * ngày 25/3/2024", and a day without words, leaves that day too, and is missed on the day after; so does an hour of
     * it ("trước 17 giờ ngày 25/3/2024"). What is before an event ("trước khi trình") says nothing of the day.
     *
     * @param dueOn the day that the source names, null where it names none
     * @param words the deadline in the source's words, null where it has none
     * @return null where no day is named
     */
    public static LocalDate lastDay(LocalDate dueOn, String words) {
        return dueOn == null || words == null || !BEFORE.matcher(words).find() ? dueOn : dueOn.minusDays(1);
    }
}
