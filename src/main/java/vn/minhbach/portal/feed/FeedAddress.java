package vn.minhbach.portal.feed;

import java.util.ArrayList;
import java.util.List;

import vn.minhbach.portal.feed.AtomFeed.Link;
import vn.minhbach.portal.frame.PageContext;

/**
 * Where the parts of a feed are.
 *
 * @param path of the feed
 * @param from where this part begins; null for the newest
 */
record FeedAddress(PageContext context, String path, String from) {

    /** The parameter that says where an earlier part begins. */
    static final String FROM = "from";

    static FeedAddress of(PageContext context, String path) {
        return new FeedAddress(context, path, context.query().text(FROM));
    }

    boolean newest() {
        return from == null;
    }

    /** What the feed is narrowed to and its language, without where a part begins: it names the feed. */
    String whole() {
        return context.same(path, FROM);
    }

    /**
     * @param page that shows the same
     * @param earlier where the part before this begins, null for none; that one never changes
     */
    List<Link> links(String page, Object earlier) {
        List<Link> links = new ArrayList<>();
        links.add(Link.part("self", newest() ? whole() : context.with(FROM, from)));
        links.add(Link.page(page));
        if (!newest()) {
            links.add(Link.part("current", whole()));
        }
        if (earlier != null) {
            links.add(Link.part("prev-archive", context.with(FROM, earlier)));
        }
        return List.copyOf(links);
    }
}
