package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Type;

@Type("DirectiveConnection")
public final class DirectiveConnection extends Connection<DirectiveNode, DirectiveConnection.Of> {

    DirectiveConnection(Listing<?, DirectiveNode, Of> listing) {
        super(listing);
    }

    @Type("DirectiveEdge")
    public static final class Of extends Edge<DirectiveNode> {

        Of(Entry<DirectiveNode> entry) {
            super(entry);
        }
    }
}
