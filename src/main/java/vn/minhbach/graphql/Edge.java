package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One entry of a connection. The subclasses give it a name in the schema. */
abstract class Edge<N> {

    private final N node;
    private final String cursor;

    Edge(Entry<N> entry) {
        this.node = entry.node();
        this.cursor = entry.cursor();
    }

    /** What an edge is made of. */
    record Entry<N>(N node, String cursor) {
    }

    @NonNull
    public N getNode() {
        return node;
    }

    @NonNull
    @Description("Opaque; give it as after to read on from here.")
    public String getCursor() {
        return cursor;
    }
}
