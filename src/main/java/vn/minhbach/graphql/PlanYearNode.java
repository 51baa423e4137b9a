package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.carryover.PlanYear;
import vn.minhbach.catalogue.project.Status;

@Type("PlanYear")
@Description("One plan-year in the life of a project: a programme that it stood in, and what it brought there and left there.")
public final class PlanYearNode extends Standing {

    final PlanYear it;

    PlanYearNode(Snapshot at, PlanYear it) {
        super(at);
        this.it = it;
    }

    public Integer getFiscalYear() {
        return it.fiscalYear();
    }

    @Description("Its rank there, 1 first; null where none is stated.")
    public Integer getPriority() {
        return it.entry() == null ? null : it.entry().priority();
    }

    @Description("What says that it stood there; null where only the programme that took it over says so.")
    public PortfolioEntryNode getEntry() {
        return it.entry() == null ? null : new PortfolioEntryNode(at, it.entry());
    }

    @Description("How it stood, by the latest fact told of that year.")
    public Status getStatus() {
        return it.status() == null ? null : it.status().actualStatus();
    }

    @NonNull
    @Description("What sources say of its money of that year.")
    public List<@NonNull FundingNode> getFunding() {
        return it.money().stream().map(each -> new FundingNode(at, each)).toList();
    }

    @NonNull
    @Description("What was allocated to it in the programme that it came from and not disbursed there; computed, fund by fund, where sources state both.")
    public List<@NonNull FigureNode> getBrought() {
        return FigureNode.of(at, it.brought());
    }

    @NonNull
    @Description("The same of this year, where it was carried on.")
    public List<@NonNull FigureNode> getLeft() {
        return FigureNode.of(at, it.left());
    }
}
