package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.indicator.Observed;

@Type("Observation")
@Description("What an indicator says of one place or one agency in one period.")
public final class ObservationNode extends Standing {

    final Observed it;

    ObservationNode(Snapshot at, Observed it) {
        super(at);
        this.it = it;
    }

    @NonNull
    @Description("2015, 2023-H1, 2023-Q4, 2023-11 or 2023-12-14")
    public String getPeriod() {
        return it.observation().claim().asOf();
    }

    @NonNull
    public FigureNode getFigure() {
        return FigureNode.of(at, it.figure());
    }

    @NonNull
    public IndicatorNode getIndicator() {
        return new IndicatorNode(at, it.indicator());
    }
}
