package vn.minhbach.portal.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import vn.minhbach.catalogue.change.Change;
import vn.minhbach.catalogue.change.ChangeFeed;
import vn.minhbach.catalogue.change.ReleasedChange;
import vn.minhbach.catalogue.citation.Citable;
import vn.minhbach.catalogue.citation.Citables;
import vn.minhbach.catalogue.citation.References;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.history.Release;
import vn.minhbach.portal.asked.ChangesAsked;
import vn.minhbach.portal.frame.BadParameter;
import vn.minhbach.portal.frame.FormatNames;
import vn.minhbach.portal.frame.Labels;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;
import vn.minhbach.portal.release.ChangeLine;
import vn.minhbach.portal.release.ChangeReader;
import vn.minhbach.portal.release.ChangeWording;

/** What releases did to rows, as entries of a feed: the latest release first, within each the figures first. */
@Singleton
class ChangeEntries {

    static final String PATH = "/feed.atom";
    private static final int MOST = 50;
    private static final Pattern POSITION = Pattern.compile("([1-9]\\d{0,8})-(\\d{1,18})");

    private final ChangeFeed feed;
    private final ChangeReader reader;
    private final ReferenceLookup references;
    private final Citables citables;
    private final Releases releases;

    ChangeEntries(ChangeFeed feed, ChangeReader reader, ReferenceLookup references, Citables citables,
            Releases releases) {
        this.feed = feed;
        this.reader = reader;
        this.references = references;
        this.citables = citables;
        this.releases = releases;
    }

    @CheckedTemplate(basePath = "feed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChangedRow(ChangeLine line, Release release) implements TemplateInstance {
    }

    AtomFeed feed(PageContext context, String base) {
        FeedAddress address = FeedAddress.of(context, PATH);
        ChangeFeed.Part part = feed.back(position(context, address), ChangesAsked.ofThings(context.query()).filter(),
                MOST);
        List<AtomEntry> entries = new ArrayList<>();
        part.rows().stream().collect(Collectors.groupingBy(ReleasedChange::release, LinkedHashMap::new,
                Collectors.mapping(ReleasedChange::change, Collectors.toList())))
                .forEach((release, rows) -> entries
                        .addAll(entries(context, releases.find(release).orElseThrow(), rows)));
        Instant updated = entries.isEmpty() ? releases.find(1).map(Release::publishedAt).orElse(Instant.EPOCH)
                : entries.get(0).updated();
        return new AtomFeed(base, context.tag(), FeedPages.id(base, address.whole()), title(context),
                ReleaseEntries.site(context), updated,
                address.links(context.link("/releases"),
                        part.next() == null ? null : part.next().release() + "-" + part.next().cursor()),
                !address.newest(), entries);
    }

    private static ChangeFeed.Position position(PageContext context, FeedAddress address) {
        if (address.newest()) {
            return new ChangeFeed.Position(context.at().release(), 0);
        }
        Matcher position = POSITION.matcher(address.from());
        if (!position.matches() || Integer.parseInt(position.group(1)) > context.at().release()) {
            throw new BadParameter(FeedAddress.FROM, address.from(), List.of());
        }
        return new ChangeFeed.Position(Integer.parseInt(position.group(1)), Long.parseLong(position.group(2)));
    }

    private List<AtomEntry> entries(PageContext context, Release release, List<Change> rows) {
        // Both pinned: the entry stays as it is whatever is published later.
        return reader
                .lines(context.asOf(context.at().ofRelease(release.number() - 1)),
                        context.asOf(context.at().ofRelease(release.number())), rows)
                .stream()
                .map(each -> entry(context, release, each)).toList();
    }

    private AtomEntry entry(PageContext context, Release release, ChangeLine line) {
        Change change = line.change();
        Fact fact = change.fact();
        String address = fact != null ? context.link("figures", citable(context, fact).code())
                : line.address() != null ? line.address() : line.is().link("releases", release.number());
        return new AtomEntry(FeedPages.id("change", release.sha256(), release.number(), change.cursor()),
                title(context, line), release.publishedAt(), release.publisher(),
                address, context.show(new ChangedRow(line, release)).render());
    }

    /** What happened, to what, and of a figure what it was and is. */
    private String title(PageContext context, ChangeLine line) {
        Change change = line.change();
        if (change.fact() == null) {
            return context.upper(labels(context).changeKind(change.kind())) + ": "
                    + FormatNames.tableName(context, change.table()) + ", " + line.name();
        }
        Citable last = citable(context, change.fact());
        String what = References.title(last, context.language());
        String before = change.before() == null || change.after() == null ? null
                : References.value(citable(context, change.before()), context.language());
        return context
                .upper(MessageBundles.get(ChangeWording.class, Localized.Literal.of(context.tag()))
                        .ofFigure(change.kind()))
                + ": "
                + (before == null || before.equals(References.value(last, context.language())) ? what
                        : words(context).turned(what, before));
    }

    private Citable citable(PageContext context, Fact fact) {
        return citables.find(context.at(), fact).orElseThrow();
    }

    /** With what it is narrowed to. */
    private String title(PageContext context) {
        QueryParameters query = context.query();
        ReferencedRecords named = references.at(context);
        String names = Stream
                .of(names(query, "place", code -> name(named.place(code), code, each -> each.name(context.language()))),
                        names(query, "agency",
                                code -> name(named.agency(code), code, each -> each.name(context.language()))),
                        names(query, "programme",
                                code -> name(named.programme(code), code, each -> each.name(context.language()))),
                        names(query, "project",
                                code -> name(named.project(code), code, each -> each.name(context.language()))),
                        names(query, "indicator",
                                code -> name(context.at().get(Indicator.class, code), code,
                                        each -> each.name(context.language()))),
                        names(query, "source",
                                code -> name(named.source(code), code, each -> each.title(context.language()))),
                        names(query, "publisher", code -> code))
                .flatMap(each -> each).collect(Collectors.joining(", "));
        return names.isEmpty() ? words(context).changes() : words(context).changesOf(names);
    }

    private static Stream<String> names(QueryParameters query, String parameter, UnaryOperator<String> name) {
        List<String> codes = query.codes(parameter);
        return codes == null ? Stream.empty() : codes.stream().map(name);
    }

    /** The code of what was withdrawn. */
    private static <T> String name(T found, String code, Function<T, String> name) {
        return found == null ? code : name.apply(found);
    }

    private static FeedWording words(PageContext context) {
        return MessageBundles.get(FeedWording.class, Localized.Literal.of(context.tag()));
    }

    private static Labels labels(PageContext context) {
        return MessageBundles.get(Labels.class, Localized.Literal.of(context.tag()));
    }
}
