package vn.minhbach.portal.listing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.http.AddressedFiles;
import vn.minhbach.http.LargeAnswers;
import vn.minhbach.http.PublicAddress;
import vn.minhbach.http.RequestSnapshot;

/** Where search engines find every page that they may list: a list of parts, and each part, written as it is taken. */
@Path("/sitemap{part:(-[a-z]+-[0-9]+)?}.xml")
@Blocking
public class SitemapResource {

    static final String PATH = "/sitemap.xml";
    private static final String TYPE = "application/xml;charset=utf-8";
    private static final Pattern PART = Pattern.compile("-([a-z]+)-([1-9]\\d{0,5})");
    /** As many pages as take no more memory than a page of the portal. */
    private static final int SMALL = 1_000;

    private final Sitemap sitemap;
    private final RequestSnapshot snapshot;
    private final AddressedFiles files;
    private final PublicAddress portal;
    private final LargeAnswers answers;

    SitemapResource(Sitemap sitemap, RequestSnapshot snapshot, AddressedFiles files, PublicAddress portal,
            LargeAnswers answers) {
        this.sitemap = sitemap;
        this.snapshot = snapshot;
        this.files = files;
        this.portal = portal;
        this.answers = answers;
    }

    static String address(Sitemap.Part part) {
        return "/sitemap-" + part.kind() + "-" + part.number() + ".xml";
    }

    @GET
    public Response sitemap(@RestPath String part, @Context UriInfo uri, @Context Request request,
            RoutingContext context) throws IOException {
        Snapshot at = snapshot.get();
        return part.isEmpty() ? files.answer(uri, request, at, TYPE, base -> index(at, base))
                : part(at, part, uri, request, context);
    }

    private byte[] index(Snapshot at, String base) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SitemapWriter.index(out, base, sitemap.parts(at), sitemap.published(at.release()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private Response part(Snapshot at, String name, UriInfo uri, Request request, RoutingContext context)
            throws IOException {
        Matcher parts = PART.matcher(name);
        Sitemap.Part part = parts.matches() ? new Sitemap.Part(parts.group(1), Integer.parseInt(parts.group(2))) : null;
        int size = part == null ? 0 : sitemap.size(at, part);
        if (size == 0) {
            throw new NotFoundException();
        }
        String base = portal.baseFor(uri);
        EntityTag tag = portal.isConfigured() ? new EntityTag(at.release() + "-" + at.redacted(), true) : null;
        Response.ResponseBuilder unchanged = tag == null ? null : request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return files.described(unchanged).tag(tag).build();
        }
        return answers
                .entity(context, size, SMALL, out -> SitemapWriter.part(out, base, sitemap.pages(at, part).iterator()))
                .map(body -> files.described(Response.ok(body, TYPE)).tag(tag).build())
                .orElseGet(() -> Response.status(Response.Status.SERVICE_UNAVAILABLE).type("text/plain")
                        .header("Retry-After", LargeAnswers.RETRY_AFTER).entity(LargeAnswers.FULL).build());
    }
}
