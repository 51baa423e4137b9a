package vn.minhbach.portal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectivePeriod;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.directive.DirectiveState;
import vn.minhbach.catalogue.directive.Fulfilment;

/**
 * Directives with what came of them.
 *
 * @param fulfilments how each stands on the day, by its code
 * @param on          the day that deadlines are held against
 */
public record Orders(List<Directive> list, Map<String, List<DirectiveReport>> reports, Map<String, Fulfilment> fulfilments, LocalDate on) {

    private static final Pattern DURATION = Pattern.compile("P(\\d{1,4})([DWMY])");
    private static final int PERIODS = 26;
    static final int MOST = 50;

    public boolean empty() {
        return list.isEmpty();
    }

    /** Whether there are more than {@link #beginning} shows. */
    public boolean many() {
        return list.size() > MOST;
    }

    /** What sources say came of a directive, the latest first. */
    public List<DirectiveReport> of(String directive) {
        return reports.getOrDefault(directive, List.of());
    }

    public Fulfilment fulfilment(String directive) {
        return fulfilments.get(directive);
    }

    /** The last periods of a recurring directive, the latest first. */
    public List<DirectivePeriod> periods(String directive) {
        return fulfilment(directive).periods().latest(0, PERIODS);
    }

    /** Those whose last day has passed, the longest overdue first. */
    public Orders overdue() {
        return byLastDay(each -> each.state() == DirectiveState.OVERDUE);
    }

    /** Those with a last day ahead, the nearest first. */
    public Orders ahead() {
        return byLastDay(each -> each.daysLeft() != null);
    }

    /** Only as many as a page of much else has room for. */
    public Orders beginning() {
        return some(list.stream().limit(MOST).toList());
    }

    Orders some(List<Directive> kept) {
        return new Orders(kept, reports, fulfilments, on);
    }

    private Orders byLastDay(Predicate<Fulfilment> kept) {
        return some(list.stream().filter(each -> kept.test(fulfilment(each.code())))
                .sorted(Comparator.comparing(each -> fulfilment(each.code()).lastDay())).toList());
    }

    /** How often a recurring order recurs, in the way that people say it. */
    public record Recurrence(int count, Unit unit) {

        /** Null for none, or for one that takes more than one unit to say. */
        static Recurrence of(String every) {
            Matcher duration = DURATION.matcher(every == null ? "" : every);
            return duration.matches() ? new Recurrence(Integer.parseInt(duration.group(1)), switch (duration.group(2)) {
                case "D" -> Unit.DAY;
                case "W" -> Unit.WEEK;
                case "M" -> Unit.MONTH;
                default -> Unit.YEAR;
            }) : null;
        }
    }

    public enum Unit {
        DAY, WEEK, MONTH, YEAR
    }

    /** Null where an order does not recur, or recurs in a way that takes more than one unit to say. */
    public Recurrence every(Directive directive) {
        return Recurrence.of(directive.every());
    }

    /** What sources say came of those in the list. */
    List<DirectiveReport> allReports() {
        return list.stream().flatMap(each -> of(each.code()).stream()).toList();
    }
}
