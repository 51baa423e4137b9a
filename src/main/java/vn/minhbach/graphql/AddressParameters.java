package vn.minhbach.graphql;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import io.vertx.core.MultiMap;

import vn.minhbach.catalogue.Language;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.RequestDefaults;
import vn.minhbach.graphql.execution.Snapshots;
import vn.minhbach.http.ReaderLanguage;

/**
 * What the address of a request says beside what it asks: {@code release}, at which the whole answer is pinned, and
 * what holds for every field that does not say otherwise, {@code publishedBy}, {@code on} and {@code lang}. What nobody
 * would look at is refused, so that nobody believes that it was.
 */
final class AddressParameters {

    static final String RELEASE = "release";

    private static final String PUBLISHED_BY = "publishedBy";
    private static final String ON = "on";
    private static final String LANG = "lang";
    /** What a request consists of, which POST has in its body. */
    private static final List<String> ASKING = List.of("query", "variables", "extensions");
    /** Some clients say it in the address of POST too, to be found in a log. */
    private static final String OPERATION = "operationName";
    private static final List<String> SAYING = List.of(RELEASE, PUBLISHED_BY, ON, LANG);
    private static final List<String> KNOWN = Stream.of(ASKING, List.of(OPERATION), SAYING).flatMap(List::stream)
            .toList();
    /**
     * What clients add against a cache, and what social networks, mail and Zalo add to an address that is passed on.
     */
    private static final List<String> ADDED = List.of("_", "utm_", "fbclid", "gclid", "zarsrc");

    private AddressParameters() {
    }

    /**
     * @param posted whether the request itself is in a body
     * @throws Unanswerable where a parameter is none that is looked at, or is there twice
     */
    static void check(MultiMap given, boolean posted) throws Unanswerable {
        for (String name : given.names()) {
            if (!KNOWN.contains(name)) {
                refuseUnknown(name);
            } else if (given.getAll(name).size() > 1) {
                throw new Unanswerable(
                        name + " is in the address " + given.getAll(name).size() + " times; allowed: once.");
            } else if (posted && ASKING.contains(name)) {
                throw new Unanswerable(name + " is in the address; a request that is sent by POST has it in its body.");
            }
        }
    }

    /** Whether others than who asks put it there. */
    static boolean isAdded(String name) {
        return ADDED.stream().anyMatch(name.toLowerCase(Locale.ROOT)::startsWith);
    }

    private static void refuseUnknown(String name) throws Unanswerable {
        if (!isAdded(name)) {
            throw new Unanswerable("There is no parameter " + BadArgument.shown(name) + BadArgument.meant(name, KNOWN)
                    + "; allowed in the address: " + String.join(", ", KNOWN)
                    + ", and names that begin with _, which are left to you.", "UNKNOWN_PARAMETER");
        }
    }

    /**
     * What holds for the whole request. Pinned at a release it is the same bytes for whoever asks, so the reader's
     * language is what the address says, and no header.
     *
     * @param given the values by their names, null for none
     * @param acceptLanguage the header, null for none
     */
    static RequestDefaults defaults(Function<String, String> given, String acceptLanguage) throws Unanswerable {
        String lang = given.apply(LANG);
        Language language = lang == null
                ? given.apply(RELEASE) == null ? ReaderLanguage.accepted(acceptLanguage, Language.VI) : Language.VI
                : ReaderLanguage.of(lang);
        if (language == null) {
            throw new Unanswerable("lang is \"" + BadArgument.shown(lang) + "\"; allowed: vi, en, or such as vi-VN.");
        }
        return new RequestDefaults(language, day(PUBLISHED_BY, given), day(ON, given));
    }

    /** Whether the answer is in the language that a header names. */
    static boolean isSpokenAsAccepted(MultiMap given) {
        return !given.contains(LANG) && !given.contains(RELEASE);
    }

    /** As an address carries on what holds for a request, each with an ampersand before it. */
    static String of(RequestDefaults defaults) {
        return (defaults.publishedBy() == null ? "" : "&" + PUBLISHED_BY + "=" + defaults.publishedBy())
                + (defaults.on() == null ? "" : "&" + ON + "=" + defaults.on())
                + (defaults.language() == Language.VI ? "" : "&" + LANG + "=" + defaults.language().tag());
    }

    private static LocalDate day(String name, Function<String, String> given) throws Unanswerable {
        String text = given.apply(name);
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text);
            if (day == null || Snapshots.isNear(day)) {
                return day;
            }
        } catch (DateTimeException none) {
            // Said below, as of a day that nothing is about.
        }
        throw new Unanswerable(name + " is \"" + BadArgument.shown(text) + "\"; allowed: a day such as 2023-12-31.");
    }
}
