package vn.minhbach.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectiveReport;

/**
 * Directives with what came of them.
 *
 * @param today null where the catalogue is shown as it stood or as sources spoke earlier, when today says nothing of it
 */
public record Orders(List<Directive> list, Map<String, List<DirectiveReport>> reports, LocalDate today) {

    private static final Pattern DURATION = Pattern.compile("P(\\d{1,4})([DWMY])");

    public boolean empty() {
        return list.isEmpty();
    }

    /** What sources say came of a directive, the latest first. */
    public List<DirectiveReport> of(String directive) {
        return reports.getOrDefault(directive, List.of());
    }

    /** Whether the day named has gone by and no source tells of the outcome. */
    public boolean unanswered(Directive directive) {
        return today != null && directive.dueOn() != null && today.isAfter(directive.dueOn())
                && of(directive.code()).isEmpty();
    }

    /** How often a recurring order recurs, in the way that people say it. */
    public record Recurrence(int count, Unit unit) {
    }

    public enum Unit {
        DAY, WEEK, MONTH, YEAR
    }

    /** Null where an order does not recur, or recurs in a way that takes more than one unit to say. */
    public Recurrence every(Directive directive) {
        Matcher duration = DURATION.matcher(directive.every() == null ? "" : directive.every());
        return duration.matches() ? new Recurrence(Integer.parseInt(duration.group(1)), switch (duration.group(2)) {
            case "D" -> Unit.DAY;
            case "W" -> Unit.WEEK;
            case "M" -> Unit.MONTH;
            default -> Unit.YEAR;
        }) : null;
    }

    List<DirectiveReport> allReports() {
        return reports.values().stream().flatMap(List::stream).toList();
    }
}
