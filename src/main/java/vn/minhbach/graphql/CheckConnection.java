package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Type;

@Type("CheckConnection")
public final class CheckConnection extends Connection<CheckNode, CheckConnection.Of> {

    CheckConnection(Listing<?, CheckNode, Of> listing) {
        super(listing);
    }

    @Type("CheckEdge")
    public static final class Of extends Edge<CheckNode> {

        Of(Entry<CheckNode> entry) {
            super(entry);
        }
    }
}
