package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A page of a list, as the Relay Cursor Connections specification has it. It is made empty, with its {@link Listing},
 * and filled when one of its fields is asked for: see {@link ConnectionFields}. The subclasses give it a name in the
 * schema.
 */
abstract class Connection<N, E extends Edge<N>> {

    final Listing<N, E> listing;
    private Listing.Filled<E> page;
    private Long total;

    Connection(Listing<N, E> listing) {
        this.listing = listing;
    }

    void fill(Listing.Filled<E> found) {
        page = found;
    }

    int size() {
        return page.edges().size();
    }

    void fill(long count) {
        total = count;
    }

    @NonNull
    public List<@NonNull E> getEdges() {
        return page.edges();
    }

    @NonNull
    @Description("The nodes of the edges, for those who need no cursors.")
    public List<@NonNull N> getNodes() {
        return page.edges().stream().map(Edge::getNode).toList();
    }

    @NonNull
    public PageInfo getPageInfo() {
        List<E> edges = page.edges();
        return new PageInfo(page.hasNext(), listing.arguments().after() != null,
                edges.isEmpty() ? null : edges.get(0).getCursor(),
                edges.isEmpty() ? null : edges.get(edges.size() - 1).getCursor());
    }

    @Description("How many there are in the whole list; counted only where it is asked for.")
    public int getTotalCount() {
        return Math.toIntExact(total);
    }
}
