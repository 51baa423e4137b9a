package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Type;

@Type("PlaceConnection")
public final class PlaceConnection extends Connection<PlaceNode, PlaceConnection.Of> {

    PlaceConnection(Listing<?, PlaceNode, Of> listing) {
        super(listing);
    }

    @Type("PlaceEdge")
    public static final class Of extends Edge<PlaceNode> {

        Of(Entry<PlaceNode> entry) {
            super(entry);
        }
    }
}
