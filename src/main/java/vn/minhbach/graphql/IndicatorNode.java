package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.indicator.Better;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.Topic;

@Type("Indicator")
@Description("What is measured.")
public final class IndicatorNode extends Lasting implements Node {

    final Indicator it;

    IndicatorNode(Snapshot at, Indicator it) {
        super(at);
        this.it = it;
    }

    @Id
    @NonNull
    public String getId() {
        return Node.id("Indicator", it.code());
    }

    @NonNull
    public String getCode() {
        return it.code();
    }

    @NonNull
    public Topic getTopic() {
        return it.topic();
    }

    @NonNull
    @Description("VND for whole đồng, else as sources write it")
    public String getUnit() {
        return it.unit();
    }

    public int getDecimals() {
        return it.decimals();
    }

    public Better getBetter() {
        return it.better();
    }

    public String getDefinition() {
        return it.definition();
    }

    @Description("What a share is a share of")
    public String getDenominator() {
        return it.denominator();
    }

    @Description("The release that brought this version in")
    public int getRelease() {
        return it.version().addedIn();
    }
}
