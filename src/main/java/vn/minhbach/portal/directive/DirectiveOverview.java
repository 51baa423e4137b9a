package vn.minhbach.portal.directive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectivePeriod;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.directive.DirectiveState;
import vn.minhbach.catalogue.directive.Fulfilment;
import vn.minhbach.portal.asked.DirectivesAsked;
import vn.minhbach.portal.frame.Frequency;
import vn.minhbach.portal.frame.PageContext;

/**
 * Directives with what came of them.
 *
 * @param fulfilments how each stands on the day, by its code
 * @param others what the datasets of other publishers say of them, by their codes
 * @param on the day that deadlines are held against
 * @param chosen the same where the reader chose it, else null
 */
public record DirectiveOverview(List<Directive> list, Map<String, List<DirectiveReport>> reports,
        Map<String, List<DirectiveReport>> others, Map<String, Fulfilment> fulfilments, LocalDate on,
        LocalDate chosen) {

    static final int PERIODS = 26;
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

    /** The same in the datasets of others. */
    public List<DirectiveReport> others(String directive) {
        return others.getOrDefault(directive, List.of());
    }

    public Fulfilment fulfilment(String directive) {
        return fulfilments.get(directive);
    }

    /** The last periods of a recurring directive, the latest first. */
    public List<DirectivePeriod> periods(String directive) {
        return fulfilment(directive).periods().latest(0, PERIODS);
    }

    /** Those whose last day has passed, or had when who was ordered ended, the longest overdue first. */
    public DirectiveOverview overdue() {
        return byLastDay(
                each -> each.state() == DirectiveState.OVERDUE || each.state() == DirectiveState.OVERDUE_AT_END);
    }

    /** Those with a last day ahead, the nearest first. */
    public DirectiveOverview ahead() {
        return byLastDay(each -> each.daysLeft() != null);
    }

    /** Only as many as a page of much else has room for. */
    public DirectiveOverview beginning() {
        return some(list.stream().limit(MOST).toList());
    }

    public DirectiveOverview some(List<Directive> kept) {
        return new DirectiveOverview(kept, reports, others, fulfilments, on, chosen);
    }

    private DirectiveOverview byLastDay(Predicate<Fulfilment> kept) {
        return some(list.stream().filter(each -> kept.test(fulfilment(each.code())))
                .sorted(Comparator.comparing(each -> fulfilment(each.code()).lastDay())).toList());
    }

    /** The page of a directive, held against the same day where the reader chose one. */
    public String address(PageContext context, Directive directive) {
        return chosen == null ? context.link("directives", directive.code())
                : context.link("/directives/" + directive.code(), DirectivesAsked.ON, chosen);
    }

    /** All directives, likewise. */
    public String listAddress(PageContext context) {
        return chosen == null ? context.link("/directives") : context.link("/directives", DirectivesAsked.ON, chosen);
    }

    /** The page in view as it stands on this day, for ever. */
    public String lasting(PageContext context) {
        return context.asOf(context.at()).with(DirectivesAsked.ON, on);
    }

    /** Null where an order does not recur, or recurs in a way that takes more than one unit to say. */
    public Frequency every(Directive directive) {
        return Frequency.of(directive.every());
    }
}
