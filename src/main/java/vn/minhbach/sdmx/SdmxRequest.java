package vn.minhbach.sdmx;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.http.ReaderLanguage;

/** What a client asks for: the parts of the path, and the parameters. */
final class SdmxRequest {

    /** What is behind {@code /sdmx/}, decoded; what is left empty at the end is left out. */
    private final List<String> path;
    private final MultiMap parameters;
    private final String accept;
    private final Language language;

    private SdmxRequest(List<String> path, MultiMap parameters, String accept, Language language) {
        this.path = path;
        this.parameters = parameters;
        this.accept = accept;
        this.language = language;
    }

    /** @param base what the path begins with, of which nothing is told here */
    static SdmxRequest of(HttpServerRequest request, String base) {
        String path = request.path().substring(Math.min(base.length() + 1, request.path().length()));
        // By hand, as a + is a + in a path; what is no encoding stays as it is.
        List<String> parts = new ArrayList<>(Arrays.stream(path.split("/", -1)).map(SdmxRequest::decoded).toList());
        while (!parts.isEmpty() && parts.get(parts.size() - 1).isEmpty()) {
            parts.remove(parts.size() - 1);
        }
        return new SdmxRequest(parts, request.params(), request.getHeader(HttpHeaders.ACCEPT), language(request));
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException malformed) {
            return part;
        }
    }

    private static Language language(HttpServerRequest request) {
        String wanted = request.getParam("lang");
        Language named = wanted == null ? null : ReaderLanguage.of(wanted);
        return named != null ? named
                : ReaderLanguage.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), Language.VI);
    }

    Language language() {
        return language;
    }

    /** A part of the path, the first of which is 0; what a client leaves out is {@code otherwise}. */
    String part(int number, String otherwise) {
        return number < path.size() && !path.get(number).isEmpty() ? path.get(number) : otherwise;
    }

    /** The same without what is behind so many parts. */
    SdmxRequest upTo(int most) {
        return new SdmxRequest(path.subList(0, Math.min(most, path.size())), parameters, accept, language);
    }

    /** The same without the first parts. */
    SdmxRequest from(int first) {
        return new SdmxRequest(path.subList(Math.min(first, path.size()), path.size()), parameters, accept, language);
    }

    int parts() {
        return path.size();
    }

    /** Null where it is not there, or empty. */
    String parameter(String name) {
        String value = parameters.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    MultiMap parameters() {
        return parameters;
    }

    Negotiation form(List<MediaForm> offered) throws SdmxFault {
        return Negotiation.of(parameter("format"), accept, offered);
    }

    /** Whether who asks reads JSON rather than XML, and so errors in it. */
    boolean prefersJson() {
        return accept != null && accept.contains("json") && !accept.contains("xml");
    }

    boolean prefersXml() {
        return accept != null && accept.contains("xml") && !accept.contains("json");
    }

    /** Several of a part, {@code +} or a comma between them; null for all. */
    static Set<String> several(String part) {
        Set<String> values = new LinkedHashSet<>(
                Arrays.stream(part.split("[+,]")).map(String::strip).filter(each -> !each.isEmpty()).toList());
        return values.isEmpty() || values.contains("all") || values.contains("*") ? null : values;
    }

    /** One of some words; null where the parameter is not there. */
    <E extends Enum<E>> E oneOf(String name, Class<E> words, E otherwise) throws SdmxFault {
        String value = parameter(name);
        return value == null ? otherwise : oneOf(name, value, words);
    }

    static <E extends Enum<E>> E oneOf(String name, String value, Class<E> words) throws SdmxFault {
        for (E each : words.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(value)) {
                return each;
            }
        }
        throw SdmxFault.syntax("word", name, Arrays.stream(words.getEnumConstants())
                .map(each -> each.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")));
    }

    /** Null where it is not there. */
    Integer positive(String name) throws SdmxFault {
        String value = parameter(name);
        if (value != null && !value.matches("[1-9]\\d{0,8}")) {
            throw SdmxFault.syntax("positive", name, value);
        }
        return value == null ? null : Integer.valueOf(value);
    }

    boolean isTrue(String name) throws SdmxFault {
        String value = parameter(name);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw SdmxFault.syntax("word", name, "true, false");
        }
        return "true".equals(value);
    }

    /** A point in time, of the portal's zone where none is said; a day is its end. Null where it is not there. */
    Instant instant(String name) throws SdmxFault {
        String value = parameter(name);
        return value == null ? null : instant(name, value);
    }

    private static Instant instant(String name, String value) throws SdmxFault {
        try {
            if (value.length() == 10) {
                return LocalDate.parse(value).plusDays(1).atStartOfDay(Catalogue.ZONE).toInstant().minusMillis(1);
            }
            // A + that nobody encoded has become a space.
            String written = value.replace(' ', '+');
            return written.matches(".*(Z|[+-]\\d\\d:?\\d\\d)") ? OffsetDateTime.parse(written).toInstant()
                    : LocalDateTime.parse(written).atZone(Catalogue.ZONE).toInstant();
        } catch (DateTimeException none) {
            throw SdmxFault.syntax("instant", name, value);
        }
    }

    /**
     * What stood when the client asks for: {@code asOf}, a point in time or the number of a release, or as all
     * addresses have it, {@code release} and {@code publishedBy}.
     */
    Snapshot at(Snapshot latest) throws SdmxFault {
        Snapshot at = release(latest, "release");
        String asOf = parameter("asOf");
        at = asOf != null && asOf.matches("\\d{1,9}") ? release(at, "asOf")
                : asOf != null ? published(at, instant("asOf")) : at;
        String publishedBy = parameter("publishedBy");
        try {
            return publishedBy == null ? at : at.saidBy(LocalDate.parse(publishedBy));
        } catch (DateTimeException none) {
            throw SdmxFault.syntax("instant", "publishedBy", publishedBy);
        }
    }

    private Snapshot release(Snapshot latest, String name) throws SdmxFault {
        Integer wanted = positive(name);
        return latest.at(wanted).orElseThrow(() -> SdmxFault.noResults("release", String.valueOf(wanted)));
    }

    private static Snapshot published(Snapshot latest, Instant by) throws SdmxFault {
        int number = lastBy(latest, by);
        return latest.at(number == 0 ? Integer.valueOf(-1) : Integer.valueOf(number)).orElseThrow(SdmxFault::noResults);
    }

    /** The last release that a snapshot knows which was published by then; 0 for none. */
    static int lastBy(Snapshot at, Instant by) {
        return (int) at.catalogue().history().releases().stream()
                .filter(each -> each.number() <= at.release() && !each.publishedAt().isAfter(by)).count();
    }

    /** Whether it is asked for as of some time, so that the answer stays the same. */
    boolean isOfThePast() {
        return List.of("asOf", "release", "publishedBy").stream().anyMatch(each -> parameter(each) != null);
    }
}
