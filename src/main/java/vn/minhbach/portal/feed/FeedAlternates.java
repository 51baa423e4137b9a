package vn.minhbach.portal.feed;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.http.Alternates;

/** What changes about the thing of a page is a feed; of every other page, what changes at all. */
@Singleton
class FeedAlternates implements Alternates {

    private static final Pattern OF_ONE = Pattern
            .compile("/(?!projects/unevaluated)(places|agencies|programmes|projects|indicators|sources)/([a-z0-9-]+)");
    private static final Map<String, String> PARAMETERS = Map.of("places", "place", "agencies", "agency", "programmes",
            "programme", "projects", "project",
            "indicators", "indicator", "sources", "source");

    @Override
    public Stream<Alternate> of(String page) {
        Matcher one = OF_ONE.matcher(page);
        return switch (page) {
            case "/releases" -> Stream.of(feed("RELEASES", "/releases.atom"));
            case "/checks" -> Stream.of(feed("FINDINGS", "/checks.atom"));
            default -> Stream.of(feed("CHANGES",
                    one.matches() ? "/feed.atom?" + PARAMETERS.get(one.group(1)) + "=" + one.group(2) : "/feed.atom"));
        };
    }

    private static Alternate feed(String of, String address) {
        return new Alternate(of, AtomFeed.MEDIA_TYPE, address, false, true);
    }
}
