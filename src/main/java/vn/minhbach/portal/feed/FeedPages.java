package vn.minhbach.portal.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;

import vn.minhbach.http.AddressedFiles;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;

/**
 * What happened, for feed readers: what changed, narrowed as a reader likes, what was published, and what does not add
 * up.
 */
@Path("/")
@Blocking
public class FeedPages {

    private final PageContexts contexts;
    private final AddressedFiles files;
    private final ChangeEntries changes;
    private final ReleaseEntries releases;
    private final FindingEntries findings;

    FeedPages(PageContexts contexts, AddressedFiles files, ChangeEntries changes, ReleaseEntries releases,
            FindingEntries findings) {
        this.contexts = contexts;
        this.files = files;
        this.changes = changes;
        this.releases = releases;
        this.findings = findings;
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

    private Response answer(UriInfo uri, Request request, Feed feed) {
        PageContext context = contexts.current();
        return files.answer(uri, request, context.at(), AtomFeed.MEDIA_TYPE + ";charset=utf-8",
                base -> feed.of(context, base).bytes());
    }

    /** Names something for ever, by what it is made of: the same at every host. */
    static String id(Object... parts) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(
                List.of(parts).stream().map(Object::toString).collect(Collectors.joining("\n", "minh-bach\n", ""))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
