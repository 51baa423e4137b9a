package vn.minhbach.portal.listing;

import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;

import vn.minhbach.http.AddressedFiles;
import vn.minhbach.http.RequestSnapshot;

/**
 * What programs that follow links are asked to leave alone (RFC 9309): every list times every filter, order and
 * release, and the doors for programs that know what they ask for. What makes a picture of a link that somebody sent
 * may look at whatever was sent.
 */
@Path("/robots.txt")
@Blocking
public class RobotsResource {

    private static final String TYPE = "text/plain;charset=utf-8";
    private static final String RULES = """
            User-agent: *
            Disallow: /*?
            Allow: /*?lang=en$
            Allow: /charts/
            Allow: /og/
            Disallow: /api/
            Disallow: /cite
            Disallow: /graphiql
            Disallow: /graphql
            Disallow: /publish
            Disallow: /q/
            Disallow: /report-mistake
            Disallow: /search
            Disallow: /sdmx
            Disallow: /share
            Disallow: /*.jsonl$
            Disallow: /*.parquet$
            Disallow: /*.xlsx$

            User-agent: facebookexternalhit
            User-agent: LinkedInBot
            User-agent: Slackbot-LinkExpanding
            User-agent: TelegramBot
            User-agent: Twitterbot
            User-agent: WhatsApp
            User-agent: ZaloBot
            Disallow: /api/
            Disallow: /publish

            Sitemap: %s
            """;

    private final AddressedFiles files;
    private final RequestSnapshot snapshot;

    RobotsResource(AddressedFiles files, RequestSnapshot snapshot) {
        this.files = files;
        this.snapshot = snapshot;
    }

    @GET
    public Response robots(@Context UriInfo uri, @Context Request request) {
        return files.answer(uri, request, snapshot.get(), TYPE,
                base -> RULES.formatted(base + SitemapResource.PATH).getBytes(StandardCharsets.UTF_8));
    }
}
