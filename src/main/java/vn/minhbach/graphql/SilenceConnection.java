package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Type;

@Type("SilenceConnection")
public final class SilenceConnection extends Connection<SilenceNode, SilenceConnection.Of> {

    SilenceConnection(Listing<?, SilenceNode, Of> listing) {
        super(listing);
    }

    @Type("SilenceEdge")
    public static final class Of extends Edge<SilenceNode> {

        Of(Entry<SilenceNode> entry) {
            super(entry);
        }
    }
}
