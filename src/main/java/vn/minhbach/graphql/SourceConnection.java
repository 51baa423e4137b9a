package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Type;

@Type("SourceConnection")
public final class SourceConnection extends Connection<SourceNode, SourceConnection.Of> {

    SourceConnection(Listing<?, SourceNode, Of> listing) {
        super(listing);
    }

    @Type("SourceEdge")
    public static final class Of extends Edge<SourceNode> {

        Of(Entry<SourceNode> entry) {
            super(entry);
        }
    }
}
