package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Type;

@Type("AgencyConnection")
public final class AgencyConnection extends Connection<AgencyNode, AgencyConnection.Of> {

    AgencyConnection(Listing<?, AgencyNode, Of> listing) {
        super(listing);
    }

    @Type("AgencyEdge")
    public static final class Of extends Edge<AgencyNode> {

        Of(Entry<AgencyNode> entry) {
            super(entry);
        }
    }
}
