package vn.minhbach.portal;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import io.quarkus.qute.TemplateInstance;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.figure.PeriodText;
import vn.minhbach.catalogue.place.Place;

/**
 * A reader looking at a page: in which language, as of which release. Every link of a page is made here, so that it
 * keeps what the reader chose, and nothing else.
 *
 * @param chosen     whether the reader chose the language, rather than the browser
 * @param release    the release that the reader pinned, null for what stands now
 * @param base       scheme and host
 * @param parameters the page's own, without {@code lang} and {@code release}
 */
public record Visit(Language language, boolean chosen, Integer release, Snapshot at, String base, String path,
        Map<String, List<String>> parameters) {

    static final String AFTER = "after";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** The BCP 47 tag of the language. */
    public String tag() {
        return language.name().toLowerCase(Locale.ROOT);
    }

    public boolean vietnamese() {
        return language == Language.VI;
    }

    TemplateInstance show(TemplateInstance page) {
        return page.setLocale(Locale.forLanguageTag(tag()));
    }

    Query query() {
        return new Query(parameters);
    }

    /** A page of the portal. */
    public String link(String page) {
        return address(page, Map.of(), chosen ? tag() : null, release);
    }

    /** The page of one thing, such as {@code link('projects', code)}. */
    public String link(String folder, Object code) {
        return link("/" + folder + "/" + encode(code.toString()));
    }

    /** A list narrowed by one parameter. */
    public String link(String page, String name, Object value) {
        return address(page, Map.of(name, List.of(value.toString())), chosen ? tag() : null, release);
    }

    /** The page of one thing as it stood at a release. */
    public String linkAt(Object when, String page) {
        return address(page, Map.of(), chosen ? tag() : null, Integer.valueOf(when.toString()));
    }

    /** This page with one parameter set otherwise, from the beginning of its list. */
    public String with(String name, Object value) {
        return address(path, changed(name, value.toString()), chosen ? tag() : null, release);
    }

    /** The next part of this page's list. */
    public String after(Object cursor) {
        return with(AFTER, cursor);
    }

    /** This page from the beginning of its list. */
    public String fromBeginning() {
        return address(path, changed(AFTER, null), chosen ? tag() : null, release);
    }

    /** This very page in a language. */
    public String in(String wanted) {
        return address(path, parameters, wanted, release);
    }

    /** This very page as it stands now. */
    public String atPresent() {
        return address(path, parameters, chosen ? tag() : null, null);
    }

    /** This very page as of the release in view: an address that shows the same for ever. */
    public String pinned() {
        return address(path, parameters, chosen ? tag() : null, at.release());
    }

    /** The address that search engines are to know: Vietnamese is the language of an address without one. */
    public String canonical() {
        return base + in(vietnamese() ? null : tag());
    }

    public String day(LocalDate day) {
        return PeriodText.of(day, language);
    }

    public String period(String period) {
        return PeriodText.of(period, language);
    }

    public String time(Instant instant) {
        var there = instant.atZone(ZONE);
        return CLOCK.format(there) + ", " + day(there.toLocalDate());
    }

    public String number(Number number) {
        return FigureText.number(new BigDecimal(number.toString()), language);
    }

    /** A number that names something, such as a release; it is never grouped. */
    public String plain(Object number) {
        return number.toString();
    }

    /** A unit in words: sources' own, but for those that figures write without a space or a name. */
    public String unit(String unit) {
        return switch (unit) {
            case Figure.MONEY -> vietnamese() ? "đồng" : "VND";
            case Figure.PERCENT -> "%";
            default -> unit;
        };
    }

    /** A place's name, its code where it does not stand. */
    public String placeName(Place place, String code) {
        return place == null ? code : place.name(language);
    }

    /** A name in the middle of a sentence. */
    public String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private Map<String, List<String>> changed(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.remove(AFTER);
        changed.remove(name);
        if (value != null) {
            changed.put(name, List.of(value));
        }
        return changed;
    }

    private static String address(String path, Map<String, List<String>> parameters, String lang, Integer release) {
        Map<String, List<String>> all = new LinkedHashMap<>(parameters);
        if (lang != null) {
            all.put("lang", List.of(lang));
        }
        if (release != null) {
            all.put("release", List.of(release.toString()));
        }
        String query = all.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> encode(each.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
