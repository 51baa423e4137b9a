package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Type;

@Type("IndicatorConnection")
public final class IndicatorConnection extends Connection<IndicatorNode, IndicatorConnection.Of> {

    IndicatorConnection(Listing<?, IndicatorNode, Of> listing) {
        super(listing);
    }

    @Type("IndicatorEdge")
    public static final class Of extends Edge<IndicatorNode> {

        Of(Entry<IndicatorNode> entry) {
            super(entry);
        }
    }
}
