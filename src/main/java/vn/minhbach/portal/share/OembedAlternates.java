package vn.minhbach.portal.share;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.http.Alternates;
import vn.minhbach.http.PublicAddress;
import vn.minhbach.portal.frame.PageListing;

/** A page that people put into texts of their own can be had as oEmbed. */
@Singleton
class OembedAlternates implements Alternates {

    private final PublicAddress portal;

    OembedAlternates(PublicAddress portal) {
        this.portal = portal;
    }

    @Override
    public Stream<Alternate> of(String page) {
        String[] parts = page.split("/");
        boolean shared = page.startsWith("/figures/")
                || parts.length == 3 && PageListing.THINGS.containsKey(parts[1]) && !PageListing.isUnlisted(page)
                || PageListing.PAGES.contains(page);
        return shared ? Stream.of(new Alternate("oEmbed", "application/json+oembed",
                OembedResource.PATH + "?url=" + URLEncoder.encode(portal.base() + page, StandardCharsets.UTF_8), false,
                true)) : Stream.of();
    }
}
