package vn.minhbach.portal.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;

import vn.minhbach.http.AnswerCache;
import vn.minhbach.http.AnswerCacheKey;
import vn.minhbach.http.CachedAnswer;
import vn.minhbach.http.PublicAddress;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;

/** What happened, for feed readers: what changed, narrowed as a reader likes, what was published, and what does not add up. */
@Path("/")
@Blocking
public class FeedPages {

    private final PageContexts contexts;
    private final PublicAddress portal;
    private final AnswerCache answers;
    private final ChangeEntries changes;
    private final ReleaseEntries releases;
    private final FindingEntries findings;

    FeedPages(PageContexts contexts, PublicAddress portal, AnswerCache answers, ChangeEntries changes, ReleaseEntries releases, FindingEntries findings) {
        this.contexts = contexts;
        this.portal = portal;
        this.answers = answers;
        this.changes = changes;
        this.releases = releases;
        this.findings = findings;
    }

    /** @param address the whole, with its host */
    private record Key(int release, int redacted, String address) implements AnswerCacheKey {

        @Override
        public int length() {
            return address.length();
        }
    }

    private interface Feed {

        /** @param base scheme and host */
        AtomFeed of(PageContext context, String base);
    }

    @GET
    @Path("feed.atom")
    @Produces(AtomFeed.MEDIA_TYPE)
    public Response changes(@Context UriInfo uri, @Context Request request) {
        return answer(uri, request, changes::feed);
    }

    @GET
    @Path("releases.atom")
    @Produces(AtomFeed.MEDIA_TYPE)
    public Response releases(@Context UriInfo uri, @Context Request request) {
        return answer(uri, request, releases::feed);
    }

    @GET
    @Path("checks.atom")
    @Produces(AtomFeed.MEDIA_TYPE)
    public Response findings(@Context UriInfo uri, @Context Request request) {
        return answer(uri, request, findings::feed);
    }

    /** A feed is read elsewhere, so it names the host: where none is configured the reader's own, and then it is nobody else's. */
    private Response answer(UriInfo uri, Request request, Feed feed) {
        PageContext context = contexts.current();
        Key key = new Key(context.at().release(), context.at().redacted(), uri.getRequestUri().getRawPath() + "?" + uri.getRequestUri().getRawQuery());
        CachedAnswer kept = portal.isConfigured() ? answers.get(key) : null;
        if (kept == null) {
            kept = new CachedAnswer(feed.of(context, portal.baseFor(uri)).bytes(), AtomFeed.MEDIA_TYPE + ";charset=utf-8");
            if (portal.isConfigured()) {
                answers.keep(key, kept);
            }
        }
        EntityTag tag = EntityTag.valueOf(kept.tag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : Response.ok(kept.bytes(), kept.type()).header("X-Content-Type-Options", "nosniff")).tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, portal.isConfigured() ? "public, max-age=60" : "private, no-store").build();
    }

    /** Names something for ever, by what it is made of: the same at every host. */
    static String id(Object... parts) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(List.of(parts).stream().map(Object::toString).collect(Collectors.joining("\n", "minh-bach\n", ""))
                .getBytes(StandardCharsets.UTF_8));
    }
}
