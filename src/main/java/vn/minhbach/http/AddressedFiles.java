package vn.minhbach.http;

import java.util.function.Function;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import vn.minhbach.catalogue.Snapshot;

/**
 * Answers that are read elsewhere, so that they name the host: where none is configured the one that their reader came
 * to, and then they are nobody else's.
 */
@Singleton
public class AddressedFiles {

    private static final String SHARED = "public, max-age=60";
    private static final String NOBODY_ELSE = "private, no-store";

    private final PublicAddress portal;
    private final AnswerCache answers;

    AddressedFiles(PublicAddress portal, AnswerCache answers) {
        this.portal = portal;
        this.answers = answers;
    }

    /**
     * @param address path and query
     * @param type its media type, as one address may have several
     */
    private record Key(int release, int redacted, String address, String type) implements AnswerCacheKey {

        @Override
        public int length() {
            return address.length() + type.length();
        }
    }

    /**
     * @param at what it is made of
     * @param type its media type
     * @param made of scheme and host, which its addresses begin with
     */
    public Response answer(UriInfo uri, Request request, Snapshot at, String type, Function<String, byte[]> made) {
        Key key = new Key(at.release(), at.redacted(),
                uri.getRequestUri().getRawPath() + "?" + uri.getRequestUri().getRawQuery(), type);
        CachedAnswer kept = portal.isConfigured() ? answers.get(key) : null;
        if (kept == null) {
            kept = new CachedAnswer(made.apply(portal.baseFor(uri)), type);
            if (portal.isConfigured()) {
                answers.keep(key, kept);
            }
        }
        EntityTag tag = EntityTag.valueOf(kept.tag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return described(unchanged != null ? unchanged : Response.ok(kept.bytes(), type)).tag(tag).build();
    }

    /** The same of one that is not made at once. */
    public Response.ResponseBuilder described(Response.ResponseBuilder answer) {
        return answer.header("X-Content-Type-Options", "nosniff").header(HttpHeaders.CACHE_CONTROL,
                portal.isConfigured() ? SHARED : NOBODY_ELSE);
    }
}
