package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.funding.Budget;
import vn.minhbach.catalogue.funding.Fund;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Measure;

@Type("Funding")
@Description("What a source says of the money of a project or of a programme.")
public final class FundingNode extends Standing {

    final Funding it;

    FundingNode(Snapshot at, Funding it) {
        super(at);
        this.it = it;
    }

    @NonNull
    public Measure getMeasure() {
        return it.measure();
    }

    @Description("Null where the source does not say; UNIDENTIFIED where it says that none was found")
    public Fund getFund() {
        return it.fund();
    }

    public Budget getBudget() {
        return it.budget();
    }

    public Integer getFiscalYear() {
        return it.fiscalYear();
    }

    @NonNull
    public FigureNode getFigure() {
        return FigureNode.of(at, it.figure());
    }
}
