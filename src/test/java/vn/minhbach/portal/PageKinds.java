package vn.minhbach.portal;

import java.util.List;
import java.util.stream.Stream;

/** One page of each kind, as the bundled datasets have it at release {@value #RELEASE}. */
public final class PageKinds {

    /** Other tests publish releases of their own. */
    public static final int RELEASE = 3;

    /** Those that search engines may list. */
    public static final List<String> LISTED = List.of("/", "/places", "/places/bac-kan", "/places/thai-nguyen-2025",
            "/places/viet-nam", "/programmes", "/programmes/bac-kan-2023",
            "/programmes/quang-ninh-it-2020", "/projects", "/projects/ben-tre-an-ninh-mang-tap-trung",
            "/projects/unevaluated", "/funding", "/funding/unfunded", "/indicators",
            "/indicators/budget-expenditure", "/indicators/health-records", "/scorecards", "/directives",
            "/directives/quang-nam-2024-03-a4", "/checks", "/silence", "/agencies",
            "/agencies/so-tttt-quang-nam", "/speakers", "/sources", "/sources/bac-kan-2023-12", "/releases",
            "/releases/2", "/redactions", "/data", "/data/api", "/glossary");
    /** Those for who was sent there. */
    public static final List<String> OTHERS = List.of("/search?q=bac+kan", "/search?q=zzzz",
            "/projects?place=quang-ninh", "/projects?status=COMPLETED", "/funding?by=AGENCY",
            "/indicators/budget-expenditure?place=bac-kan",
            "/places/compare", "/changes", "/figures/funding-1", "/figures/funding-2/percent-of/funding-1",
            "/releases/1...2", "/report-mistake?about=/places/bac-kan&in=1", "/cite?query=%7B__typename%7D",
            "/no-such-page",
            "/projects?status=HALF");

    private PageKinds() {
    }

    /** All of them, pinned, in both languages. */
    public static Stream<String> all() {
        return Stream.concat(LISTED.stream(), OTHERS.stream())
                .flatMap(page -> Stream.of("vi", "en").map(language -> in(page, language)));
    }

    /** A page as it stood at the release, in a language. */
    public static String in(String page, String language) {
        return page + (page.contains("?") ? "&" : "?") + "lang=" + language + "&release=" + RELEASE;
    }
}
