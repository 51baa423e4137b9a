package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Type;

@Type("ObservationConnection")
public final class ObservationConnection extends Connection<ObservationNode, ObservationConnection.Of> {

    ObservationConnection(Listing<?, ObservationNode, Of> listing) {
        super(listing);
    }

    @Type("ObservationEdge")
    public static final class Of extends Edge<ObservationNode> {

        Of(Entry<ObservationNode> entry) {
            super(entry);
        }
    }
}
