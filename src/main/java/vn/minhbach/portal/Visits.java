package vn.minhbach.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.Releases;

/** Reads from a request who looks at what: the language and the release. */
@Singleton
class Visits {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private final Releases releases;
    private final UriInfo uri;
    private final HttpHeaders headers;

    /** @param uri of the request being served, as are the headers */
    Visits(Releases releases, UriInfo uri, HttpHeaders headers) {
        this.releases = releases;
        this.uri = uri;
        this.headers = headers;
    }

    /**
     * Of the request being served.
     *
     * @throws UnknownRelease where there is no release of that number
     * @throws BadParameter   where {@code lang} is neither language
     */
    Visit current() {
        Asked asked = new Asked(uri, headers);
        String lang = parameter(asked, "lang");
        if (lang != null && language(lang) == null) {
            throw new BadParameter("lang", lang, List.of("vi", "en"));
        }
        String release = parameter(asked, "release");
        Integer number = release == null ? null : number(release);
        Snapshot at = releases.snapshot(number).orElseThrow(() -> new UnknownRelease(release));
        return visit(asked, number, at);
    }

    /** For a page that says what was wrong: what can be understood of the request, of what stands now. */
    Visit despite(Asked asked) {
        return visit(asked, null, releases.latest());
    }

    private static Visit visit(Asked asked, Integer release, Snapshot at) {
        String lang = parameter(asked, "lang");
        Language chosen = lang == null ? null : language(lang);
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        asked.uri().getQueryParameters().forEach((name, values) -> {
            List<String> given = values.stream().filter(value -> !value.isBlank()).toList();
            if (!name.equals("lang") && !name.equals("release") && !given.isEmpty()) {
                parameters.put(name, new ArrayList<>(given));
            }
        });
        String base = asked.uri().getBaseUri().toString().replaceAll("/+$", "");
        return new Visit(chosen == null ? accepted(asked) : chosen, chosen != null, release, at, base,
                asked.uri().getRequestUri().getRawPath(), parameters);
    }

    private static int number(String release) {
        if (!NUMBER.matcher(release).matches()) {
            throw new UnknownRelease(release);
        }
        return Integer.parseInt(release);
    }

    private static String parameter(Asked asked, String name) {
        String value = asked.uri().getQueryParameters().getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Null for a language that the portal does not speak. */
    private static Language language(String tag) {
        return switch (tag.toLowerCase(Locale.ROOT)) {
            case "vi" -> Language.VI;
            case "en" -> Language.EN;
            default -> null;
        };
    }

    private static Language accepted(Asked asked) {
        try {
            for (Locale each : asked.headers().getAcceptableLanguages()) {
                Language language = language(each.getLanguage());
                if (language != null) {
                    return language;
                }
            }
        } catch (IllegalArgumentException malformed) {
            // A browser that cannot say its language reads Vietnamese, as one that says none does.
        }
        return Language.VI;
    }
}
