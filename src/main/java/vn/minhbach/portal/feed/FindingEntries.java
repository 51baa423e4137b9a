package vn.minhbach.portal.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.check.Checks;
import vn.minhbach.catalogue.check.Finding;
import vn.minhbach.catalogue.check.FindingFilter;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.history.Release;
import vn.minhbach.portal.asked.FindingsAsked;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;

/**
 * What does not add up as entries of a feed, by the release that brought the last of the figures compared. It is no
 * archive: what was put right is told no more, as a change of the figure is.
 */
@Singleton
class FindingEntries {

    private static final String PATH = "/checks.atom";
    private static final int MOST = 100;

    private final Checks checks;
    private final ReferenceLookup references;
    private final Releases releases;

    FindingEntries(Checks checks, ReferenceLookup references, Releases releases) {
        this.checks = checks;
        this.references = references;
        this.releases = releases;
    }

    @CheckedTemplate(basePath = "feed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FoundContradiction(PageContext context, ReferencedRecords named,
            List<Finding> rows) implements TemplateInstance {
    }

    /** @param release the last that brought something that it is of */
    private record Dated(Finding finding, int release) {
    }

    AtomFeed feed(PageContext context, String base) {
        FindingFilter filter = FindingsAsked.of(context.query(), checks).filter();
        FeedAddress address = FeedAddress.of(context, PATH);
        List<Dated> found = checks.list(context.at(), filter).stream()
                .map(each -> new Dated(each, since(context.at(), each)))
                .sorted(Comparator.comparing(Dated::release).reversed().thenComparing(each -> each.finding().key()))
                .toList();
        int from = address.newest() ? 0 : (int) context.query().count(FeedAddress.FROM, found.size());
        int to = Math.min(from + MOST, found.size());
        ReferencedRecords named = references.at(context);
        List<AtomEntry> entries = found.subList(from, to).stream().map(each -> entry(context, named, each)).toList();
        FeedWording words = MessageBundles.get(FeedWording.class, Localized.Literal.of(context.tag()));
        Stream<AtomFeed.Link> next = to < found.size()
                ? Stream.of(AtomFeed.Link.part("next", context.asOf(context.at()).with(FeedAddress.FROM, to)))
                : Stream.empty();
        return new AtomFeed(base, context.tag(), FeedPages.id(base, address.whole()), words.findings(),
                ReleaseEntries.site(context),
                entries.isEmpty() ? Instant.EPOCH : entries.get(0).updated(),
                Stream.concat(address.links(context.same("/checks", FeedAddress.FROM), null).stream(), next).toList(),
                false, entries);
    }

    private static int since(Snapshot at, Finding finding) {
        Source source = finding.source() == null ? null : at.get(Source.class, finding.source());
        return IntStream.concat(finding.figures().stream().mapToInt(each -> each.version().addedIn()),
                source == null ? IntStream.empty() : IntStream.of(source.version().addedIn())).max().orElse(1);
    }

    private AtomEntry entry(PageContext context, ReferencedRecords named, Dated dated) {
        Finding finding = dated.finding();
        Release release = releases.find(dated.release()).orElseThrow();
        return new AtomEntry(FeedPages.id("finding", release.sha256(), release.number(), finding.key()),
                finding.rule().title().in(context.language()) + ": " + finding.sentence().in(context.language()),
                release.publishedAt(), release.publisher(),
                context.linkToFinding(finding),
                context.show(new FoundContradiction(context, named, List.of(finding))).render());
    }
}
