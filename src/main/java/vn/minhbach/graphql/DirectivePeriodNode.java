package vn.minhbach.graphql;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.directive.DirectivePeriod;
import vn.minhbach.catalogue.directive.PeriodOutcome;

@Type("DirectivePeriod")
@Description("One period of a recurring directive.")
public final class DirectivePeriodNode {

    private final DirectivePeriod it;

    DirectivePeriodNode(DirectivePeriod it) {
        this.it = it;
    }

    @Description("1 for the first")
    public int getNumber() {
        return Math.toIntExact(it.number());
    }

    @NonNull
    public LocalDate getBegins() {
        return it.begins();
    }

    @NonNull
    @Description("Its last day, on which its report is still in time")
    public LocalDate getEnds() {
        return it.ends();
    }

    @NonNull
    @Description("KEPT: a source reports of it; MISSED: it is over and no source in view does; RUNNING: it is not over, and none does yet.")
    public PeriodOutcome getOutcome() {
        return it.outcome();
    }
}
