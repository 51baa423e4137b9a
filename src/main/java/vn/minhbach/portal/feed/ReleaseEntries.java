package vn.minhbach.portal.feed;

import java.time.Instant;
import java.util.List;

import jakarta.inject.Singleton;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.release.ReleaseOrder;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.history.Release;
import vn.minhbach.portal.frame.BadParameter;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.SiteWording;

/** Releases as entries of a feed, the latest first. */
@Singleton
class ReleaseEntries {

    private static final int MOST = 50;

    private final Releases releases;

    ReleaseEntries(Releases releases) {
        this.releases = releases;
    }

    @CheckedTemplate(basePath = "feed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PublishedRelease(PageContext context, Release release) implements TemplateInstance {
    }

    AtomFeed feed(PageContext context, String base) {
        FeedWording words = MessageBundles.get(FeedWording.class, Localized.Literal.of(context.tag()));
        FeedAddress address = FeedAddress.of(context, "/releases.atom");
        Page<Release> page = releases.page(context.at(), null, ReleaseOrder.NUMBER_DESC,
                new Slice(MOST, from(address)));
        List<AtomEntry> entries = page.rows().stream().map(each -> entry(context, words, each)).toList();
        return new AtomFeed(base, context.tag(), FeedPages.id(base, "releases"), words.releases(), site(context),
                entries.isEmpty() ? Instant.EPOCH : entries.get(0).updated(),
                address.links(context.link("/releases"),
                        page.hasNext() ? page.rows().get(page.rows().size() - 1).number() : null),
                !address.newest(), entries);
    }

    /** The release before which a part begins; null for the newest. */
    private static Long from(FeedAddress address) {
        if (address.newest()) {
            return null;
        }
        if (!address.from().matches("[1-9]\\d{0,8}")) {
            throw new BadParameter(FeedAddress.FROM, address.from(), List.of());
        }
        return Long.valueOf(address.from());
    }

    private static AtomEntry entry(PageContext context, FeedWording words, Release release) {
        return new AtomEntry(id(release), words.release(context.plain(release.number()), release.title()),
                release.publishedAt(), release.publisher(),
                context.link("releases", release.number()),
                context.show(new PublishedRelease(context, release)).render());
    }

    /** By what it brought, so that two portals' first releases are two. */
    static String id(Release release) {
        return FeedPages.id("release", release.sha256(), release.number(), release.publishedAt());
    }

    /** Who makes the feed. */
    static String site(PageContext context) {
        return MessageBundles.get(SiteWording.class, Localized.Literal.of(context.tag())).name();
    }
}
