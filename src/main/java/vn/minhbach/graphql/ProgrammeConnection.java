package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Type;

@Type("ProgrammeConnection")
public final class ProgrammeConnection extends Connection<ProgrammeNode, ProgrammeConnection.Of> {

    ProgrammeConnection(Listing<?, ProgrammeNode, Of> listing) {
        super(listing);
    }

    @Type("ProgrammeEdge")
    public static final class Of extends Edge<ProgrammeNode> {

        Of(Entry<ProgrammeNode> entry) {
            super(entry);
        }
    }
}
