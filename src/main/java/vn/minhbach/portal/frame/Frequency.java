package vn.minhbach.portal.frame;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often something recurs, in the way that people say it: every two weeks. */
public record Frequency(int count, Unit unit) {

    private static final Pattern DURATION = Pattern.compile("P(\\d{1,4})([DWMY])");

    public enum Unit {
        DAY, WEEK, MONTH, YEAR
    }

    /**
     * Null for none, or for one that takes more than one unit to say.
     *
     * @param every an ISO 8601 duration, such as P2W
     */
    public static Frequency of(String every) {
        Matcher duration = DURATION.matcher(every == null ? "" : every);
        return duration.matches() ? new Frequency(Integer.parseInt(duration.group(1)), switch (duration.group(2)) {
            case "D" -> Unit.DAY;
            case "W" -> Unit.WEEK;
            case "M" -> Unit.MONTH;
            default -> Unit.YEAR;
        }) : null;
    }
}
