package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.unfunded.Unfunded;

@Type("Unfunded")
@Description("A project, or a programme as a whole, of which a source says that no fund was identified for it.")
public final class UnfundedNode extends Standing {

    final Unfunded it;

    UnfundedNode(Snapshot at, Unfunded it) {
        super(at);
        this.it = it;
    }

    @Description("Whether a source says that it, or projects of it, were approved in principle (chủ trương đầu tư).")
    public boolean isApprovedInPrinciple() {
        return it.approvedInPrinciple();
    }

    @Description("How many projects of a programme sources count: those approved in principle, or all.")
    public FigureNode getProjects() {
        return it.counted().map(each -> FigureNode.of(at, each.figure())).orElse(null);
    }

    @NonNull
    @Description("What it is to cost, without a fund.")
    public List<@NonNull FundingNode> getFunding() {
        return it.money().stream().map(each -> new FundingNode(at, each)).toList();
    }

    @NonNull
    @Description("The causes and obstacles that sources state and do not call overcome.")
    public List<@NonNull ObstacleNode> getObstacles() {
        return it.obstacles().stream().map(each -> new ObstacleNode(at, each)).toList();
    }

    @NonNull
    @Description("What was allocated to it later than its sources said that there was no fund.")
    public List<@NonNull FundingNode> getFundedSince() {
        return it.fundedSince().stream().map(each -> new FundingNode(at, each)).toList();
    }
}
