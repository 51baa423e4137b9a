package vn.minhbach.portal.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.change.LastChanges;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.history.Coded;
import vn.minhbach.history.Release;
import vn.minhbach.portal.frame.PageListing;

/** All pages that search engines may list, in parts of no more than a site map may have (sitemaps.org). */
@Singleton
class Sitemap {

    /** Each page is there once in each language, and a part has 50,000 addresses at most. */
    static final int PAGES_OF_PART = 25_000;
    private static final String FIXED = "pages";
    private static final String RELEASES = "releases";

    private final Releases releases;

    Sitemap(Releases releases) {
        this.releases = releases;
    }

    /** @param number from 1 */
    record Part(String kind, int number) {
    }

    /** @param changed when what it says last changed, null where nobody keeps that */
    record Page(String path, Instant changed) {
    }

    List<Part> parts(Snapshot at) {
        List<Part> parts = new ArrayList<>();
        Stream.of(Stream.of(FIXED), PageListing.THINGS.keySet().stream(), Stream.of(RELEASES)).flatMap(each -> each)
                .forEach(kind -> IntStream.rangeClosed(1, (size(at, kind) + PAGES_OF_PART - 1) / PAGES_OF_PART)
                        .forEach(number -> parts.add(new Part(kind, number))));
        return parts;
    }

    /** How many pages of a kind there are. */
    private static int size(Snapshot at, String kind) {
        return switch (kind) {
            case FIXED -> PageListing.PAGES.size();
            case RELEASES -> at.release();
            default -> things(at, kind).size();
        };
    }

    /** How many pages a part has; none where there is no such part. */
    int size(Snapshot at, Part part) {
        return parts(at).contains(part) ? Math.min(PAGES_OF_PART, size(at, part.kind()) - from(part)) : 0;
    }

    Stream<Page> pages(Snapshot at, Part part) {
        return switch (part.kind()) {
            case FIXED -> PageListing.PAGES.stream().map(each -> new Page(each,
                    each.equals("/") || each.equals("/" + RELEASES) ? published(at.release()) : null));
            case RELEASES -> part(IntStream.rangeClosed(1, at.release()).boxed(), part)
                    .map(each -> new Page("/releases/" + each, published(each)));
            default -> {
                LastChanges changes = LastChanges.of(at);
                Class<? extends Coded> record = PageListing.THINGS.get(part.kind());
                yield part(things(at, part.kind()).stream(), part)
                        .map(each -> new Page("/" + part.kind() + "/" + each.code(),
                                published(changes.of(record, each.code()))));
            }
        };
    }

    /** A group of agencies, such as "các sở, ngành", is no agency that anybody looks for. */
    private static List<? extends Coded> things(Snapshot at, String kind) {
        List<? extends Coded> rows = at.table(PageListing.THINGS.get(kind)).rows();
        return rows.isEmpty() || !(rows.get(0) instanceof Agency) ? rows
                : rows.stream().filter(each -> !((Agency) each).isGroup()).toList();
    }

    private static int from(Part part) {
        return (part.number() - 1) * PAGES_OF_PART;
    }

    private static <T> Stream<T> part(Stream<T> all, Part part) {
        return all.skip(from(part)).limit(PAGES_OF_PART);
    }

    Instant published(Integer release) {
        return release == null ? null : releases.find(release).map(Release::publishedAt).orElse(null);
    }
}
