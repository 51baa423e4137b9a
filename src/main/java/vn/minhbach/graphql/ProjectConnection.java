package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Type;

@Type("ProjectConnection")
public final class ProjectConnection extends Connection<ProjectNode, ProjectConnection.Of> {

    ProjectConnection(Listing<?, ProjectNode, Of> listing) {
        super(listing);
    }

    @Type("ProjectEdge")
    public static final class Of extends Edge<ProjectNode> {

        Of(Entry<ProjectNode> entry) {
            super(entry);
        }
    }
}
