package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Type;

@Type("FundingConnection")
public final class FundingConnection extends Connection<FundingNode, FundingConnection.Of> {

    FundingConnection(Listing<?, FundingNode, Of> listing) {
        super(listing);
    }

    @Type("FundingEdge")
    public static final class Of extends Edge<FundingNode> {

        Of(Entry<FundingNode> entry) {
            super(entry);
        }
    }
}
