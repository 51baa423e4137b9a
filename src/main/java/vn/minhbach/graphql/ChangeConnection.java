package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Type;

@Type("ChangeConnection")
public final class ChangeConnection extends Connection<ChangeNode, ChangeConnection.Of> {

    ChangeConnection(Listing<?, ChangeNode, Of> listing) {
        super(listing);
    }

    @Type("ChangeEdge")
    public static final class Of extends Edge<ChangeNode> {

        Of(Entry<ChangeNode> entry) {
            super(entry);
        }
    }
}
