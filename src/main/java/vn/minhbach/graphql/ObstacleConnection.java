package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Type;

@Type("ObstacleConnection")
public final class ObstacleConnection extends Connection<ObstacleNode, ObstacleConnection.Of> {

    ObstacleConnection(Listing<?, ObstacleNode, Of> listing) {
        super(listing);
    }

    @Type("ObstacleEdge")
    public static final class Of extends Edge<ObstacleNode> {

        Of(Entry<ObstacleNode> entry) {
            super(entry);
        }
    }
}
