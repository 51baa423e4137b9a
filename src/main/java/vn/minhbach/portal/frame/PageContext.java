package vn.minhbach.portal.frame;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.quarkus.qute.TemplateInstance;

import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.check.Finding;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.figure.PeriodText;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.history.Release;
import vn.minhbach.history.Version;
import vn.minhbach.http.FileAddress;

/**
 * A reader looking at a page: in which language, as of which release and day. Every link of a page is made here, so
 * that it keeps what the reader chose, and nothing else.
 *
 * @param chosen whether the reader chose the language, rather than the browser
 * @param release the release that the reader pinned, null for what stands now
 * @param at what the page is read from: of what was withdrawn, the last snapshot that it stood in
 * @param withdrawal null unless the page is of something that was withdrawn
 * @param base scheme and host; empty where they are not configured, and addresses begin with a slash
 * @param parameters the page's own, without those that every page takes
 */
public record PageContext(Language language, boolean chosen, Integer release, Snapshot at, Withdrawal withdrawal,
        String base, String path,
        Map<String, List<String>> parameters) {

    /**
     * That the thing on the page stands no longer.
     *
     * @param by the release that withdrew it
     * @param asked the snapshot that the reader asked for
     */
    public record Withdrawal(Release by, Snapshot asked) {
    }

    /** What a form sends along so that the page stays as the reader chose it. */
    public record HiddenField(String name, String value) {
    }

    /** Begins the name of every parameter that says where in a list a page begins. */
    public static final String AFTER = "after";
    static final String BEFORE = "before";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** The BCP 47 tag of the language. */
    public String tag() {
        return language.name().toLowerCase(Locale.ROOT);
    }

    public boolean vietnamese() {
        return language == Language.VI;
    }

    /** The page in the reader's language. */
    public TemplateInstance show(TemplateInstance page) {
        return page.setLocale(Locale.forLanguageTag(tag()));
    }

    public QueryParameters query() {
        return new QueryParameters(parameters);
    }

    /** The last day on which a source may have spoken, as the reader chose it; null for no limit. */
    public LocalDate publishedBy() {
        return at.publishedBy();
    }

    /** Whether the reader chose to see anything but the present. */
    public boolean pastChosen() {
        return release != null || publishedBy() != null;
    }

    /** Whether the page shows what stands now, so that it can be held against today. */
    public boolean present() {
        return !pastChosen() && withdrawal == null;
    }

    /** The same context, of something that was withdrawn. */
    public PageContext withdrawn(Snapshot last, Release by) {
        return new PageContext(language, chosen, release, last, new Withdrawal(by, at), base, path, parameters);
    }

    /** The same reader, looking at the portal as of a release. */
    public PageContext asOf(Snapshot then) {
        return new PageContext(language, chosen, then.release(), then, null, base, path, parameters);
    }

    /** The same reader, of a page that another one shows in its place: its links are those of that one. */
    public PageContext about(String page) {
        return new PageContext(language, chosen, release, at, withdrawal, base, page, parameters);
    }

    /** A page of the portal. */
    public String link(String page) {
        return PageAddress.of(page, Map.of(), languageOf(page), release, publishedBy());
    }

    /**
     * The language in the address of a page, null for none: the reader's where it was chosen, and as nobody's browser
     * speaks for a file.
     */
    String languageOf(String page) {
        return chosen || !vietnamese() && FileAddress.is(page) ? tag() : null;
    }

    /** The page of one thing, such as {@code link('projects', code)}. */
    public String link(String folder, Object code) {
        return link("/" + folder + "/" + PageAddress.encode(code.toString()));
    }

    /**
     * The page of a figure. One of a release after the release in view is shown as it stands now, as then there was
     * none.
     */
    public String figureAddress(FigureCode figure, Version version) {
        boolean later = release != null && version.addedIn() > release;
        return PageAddress.of("/figures/" + figure, Map.of(), chosen ? tag() : null, later ? null : release,
                publishedBy());
    }

    /** A list narrowed by one parameter. */
    public String link(String page, String name, Object value) {
        return PageAddress.of(page, Map.of(name, List.of(value.toString())), languageOf(page), release, publishedBy());
    }

    /** Where it is said what a rule found, in the snapshot in which it was found. */
    public String linkToFinding(Finding finding) {
        Map<String, List<String>> narrowed = finding.figures().isEmpty() ? Map.of("source", List.of(finding.source()))
                : Map.of("figure", List.of(finding.codes().get(0).toString()));
        return PageAddress.of("/checks", narrowed, chosen ? tag() : null,
                withdrawal == null ? release : Integer.valueOf(at.release()), publishedBy())
                + "#" + finding.anchor();
    }

    /** A list narrowed by two. */
    public String linkNarrowed(String page, String name, Object value, String other, Object otherValue) {
        return PageAddress.of(page,
                new TreeMap<>(Map.of(name, List.of(value.toString()), other, List.of(otherValue.toString()))),
                languageOf(page), release, publishedBy());
    }

    /** The page of one thing as it stood at a release. */
    public String linkAt(Object when, String page) {
        return PageAddress.of(page, Map.of(), chosen ? tag() : null, Integer.valueOf(when.toString()), null);
    }

    /** The page of a release; of one after the release in view, as it stands now, as then there was no such page. */
    public String linkToRelease(Number number) {
        boolean later = release != null && number.longValue() > release;
        return PageAddress.of("/releases/" + number, Map.of(), chosen ? tag() : null, later ? null : release,
                publishedBy());
    }

    /** This very page as it stood before a release. */
    public String before(Integer number) {
        return PageAddress.of(path, parameters, chosen ? tag() : null, number - 1, publishedBy());
    }

    /** This page with one parameter set otherwise, from the beginning of its list. */
    public String with(String name, Object value) {
        return PageAddress.of(path, changed(name, value.toString()), chosen ? tag() : null, release, publishedBy());
    }

    /** A page with parameters of its own, in the reader's language and of the time in view. */
    public String address(String page, Map<String, List<String>> own) {
        return PageAddress.of(page, own, languageOf(page), release, publishedBy());
    }

    /** Another page about the same: with the parameters of this one, but for some. */
    public String same(String page, String... without) {
        Map<String, List<String>> kept = new LinkedHashMap<>(parameters);
        kept.keySet().removeAll(Set.of(without));
        return PageAddress.of(page, kept, languageOf(page), release, publishedBy());
    }

    /**
     * A page of the portal, as calendar programs take it to come back to; null where scheme and host are not
     * configured.
     */
    public String subscription(String page) {
        return base.isEmpty() ? null : base.replaceFirst("^https?:", "webcal:") + page;
    }

    /** The next part of this page's list. */
    public String after(Object cursor) {
        return with(AFTER, cursor);
    }

    /** This page from the beginning of its list. */
    public String fromBeginning() {
        return PageAddress.of(path, changed(AFTER, null), chosen ? tag() : null, release, publishedBy());
    }

    /** This very page in a language. */
    public String in(String wanted) {
        return PageAddress.of(path, parameters, wanted, release, publishedBy());
    }

    /** This very page as it stands now. */
    public String atPresent() {
        return PageAddress.of(path, parameters, chosen ? tag() : null, null, null);
    }

    /** This very page as of the release in view: an address that shows the same for ever. */
    public String pinned() {
        return PageAddress.of(path, parameters, chosen ? tag() : null,
                (withdrawal == null ? at : withdrawal.asked()).release(), publishedBy());
    }

    /** What the page is narrowed to, without where one reads in it and how far. */
    public Map<String, List<String>> narrowing() {
        Map<String, List<String>> narrowing = new TreeMap<>(parameters);
        narrowing.keySet().removeIf(each -> PartAddresses.isCursor(each) || each.equals("first"));
        return narrowing;
    }

    /** What a form that chooses another time sends along. */
    public List<HiddenField> kept() {
        Stream<HiddenField> own = changed(AFTER, null).entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> new HiddenField(each.getKey(), value)));
        return Stream.concat(own, chosen ? Stream.of(new HiddenField("lang", tag())) : Stream.empty()).toList();
    }

    /**
     * The address that search engines are to know, in whichever order: Vietnamese is the language of an address without
     * one.
     */
    public String canonical() {
        return base + PageAddress.of(path, PageListing.inAnyOrder(parameters), vietnamese() ? null : tag(), release,
                publishedBy());
    }

    public String day(LocalDate day) {
        return PeriodText.of(day, language);
    }

    public String period(String period) {
        return PeriodText.of(period, language);
    }

    public String time(Instant instant) {
        var there = instant.atZone(Catalogue.ZONE);
        return CLOCK.format(there) + ", " + day(there.toLocalDate());
    }

    /** A figure in words, where there is no room for its evidence. */
    public String figure(Figure figure) {
        return FigureText.of(figure, language);
    }

    public String number(Number number) {
        return FigureText.number(new BigDecimal(number.toString()), language);
    }

    /** A number that names something, such as a release; it is never grouped. */
    public String plain(Object number) {
        return number.toString();
    }

    /** A place's name, its code where it does not stand. */
    public String placeName(Place place, String code) {
        return place == null ? code : place.name(language);
    }

    /** A name where a sentence or a line begins. */
    public String upper(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private Map<String, List<String>> changed(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.keySet().removeIf(PartAddresses::isCursor);
        changed.remove(name);
        if (value != null) {
            changed.put(name, List.of(value));
        }
        return changed;
    }
}
