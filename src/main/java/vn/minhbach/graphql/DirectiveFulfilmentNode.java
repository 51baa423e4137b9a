package vn.minhbach.graphql;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.directive.DirectiveState;
import vn.minhbach.catalogue.directive.Fulfilment;

@Type("DirectiveFulfilment")
@Description("How a directive stands on a day.")
public final class DirectiveFulfilmentNode {

    private final Fulfilment it;

    DirectiveFulfilmentNode(Fulfilment it) {
        this.it = it;
    }

    @NonNull
    @Description("The day: what was asked for as on; else today; with release, the day that it was published, and with publishedBy that day where it is earlier.")
    public LocalDate getOn() {
        return it.on();
    }

    @NonNull
    public DirectiveState getState() {
        return it.state();
    }

    @Description("The last day on which it can be, or could have been, done in time. \"Trước ngày 25/3/2024\" (before) ends on the 24th, every other wording with the day itself. Of a recurring one: of the first period without a report since the last report.")
    public LocalDate getLastDay() {
        return it.lastDay();
    }

    @Description("Days to the last day, 0 on it; null where it has passed, is not known, or matters no more")
    public Integer getDaysLeft() {
        return whole(it.daysLeft());
    }

    @Description("Days since the last day; null unless overdue")
    public Integer getDaysOverdue() {
        return whole(it.daysOverdue());
    }

    @Description("Days from the last day to the time of which a source first says that it is done; null where that is in time, or it is not done")
    public Integer getDaysLate() {
        return whole(it.daysLate());
    }

    @Description("Whether it was at least so many days late, as the source names a longer time than a day")
    public boolean getLateAtLeast() {
        return it.atLeast();
    }

    @Description("The first day of the first period; null where it does not recur from a known day on")
    public LocalDate getRecursFrom() {
        return it.periods() == null ? null : it.periods().recurrence().start();
    }

    @Description("Whether that is only the day on which its source was issued or published, as no day is named to start on")
    public boolean getRecursFromSource() {
        return it.periods() != null && it.periods().recurrence().assumed();
    }

    @Description("How many periods were over without a report, null where it does not recur from a known day on")
    public Integer getPeriodsMissed() {
        return it.periods() == null ? null : whole(it.periods().missed());
    }

    @Description("How many of them in a row up to the day, without a report since")
    public Integer getPeriodsMissedInARow() {
        return it.periods() == null ? null : whole(it.periods().missedInARow());
    }

    private static Integer whole(Long days) {
        return days == null ? null : Math.toIntExact(days);
    }
}
