package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Type;

@Type("ReleaseConnection")
public final class ReleaseConnection extends Connection<ReleaseNode, ReleaseConnection.Of> {

    ReleaseConnection(Listing<?, ReleaseNode, Of> listing) {
        super(listing);
    }

    @Type("ReleaseEdge")
    public static final class Of extends Edge<ReleaseNode> {

        Of(Entry<ReleaseNode> entry) {
            super(entry);
        }
    }
}
