package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Type;

@Type("DirectivePeriodConnection")
public final class DirectivePeriodConnection extends Connection<DirectivePeriodNode, DirectivePeriodConnection.Of> {

    DirectivePeriodConnection(Listing<?, DirectivePeriodNode, Of> listing) {
        super(listing);
    }

    @Type("DirectivePeriodEdge")
    public static final class Of extends Edge<DirectivePeriodNode> {

        Of(Entry<DirectivePeriodNode> entry) {
            super(entry);
        }
    }
}
