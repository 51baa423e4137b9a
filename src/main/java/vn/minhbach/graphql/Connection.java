package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import vn.minhbach.catalogue.Page;

/**
 * A page of a list, as the Relay Cursor Connections specification has it. It is read when one of its fields is asked for. The
 * subclasses give it a name in the schema.
 */
abstract class Connection<N, E extends Edge<N>> {

    private final Listing<?, N, E> listing;
    private Page<E> page;

    Connection(Listing<?, N, E> listing) {
        this.listing = listing;
    }

    private Page<E> page() {
        if (page == null) {
            page = listing.page();
        }
        return page;
    }

    @NonNull
    public List<@NonNull E> getEdges() {
        return page().rows();
    }

    @NonNull
    @Description("The nodes of the edges, for those who need no cursors.")
    public List<@NonNull N> getNodes() {
        return page().rows().stream().map(Edge::getNode).toList();
    }

    @NonNull
    public PageInfo getPageInfo() {
        List<E> edges = page().rows();
        return new PageInfo(page().hasNext(), listing.arguments().after() != null,
                edges.isEmpty() ? null : edges.get(0).getCursor(),
                edges.isEmpty() ? null : edges.get(edges.size() - 1).getCursor());
    }

    @Description("How many there are in the whole list; counted only where it is asked for.")
    public int getTotalCount() {
        return Math.toIntExact(listing.total().getAsLong());
    }
}
