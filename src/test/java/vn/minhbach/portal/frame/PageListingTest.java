package vn.minhbach.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;

/** Which page search engines take an address for. */
class PageListingTest {

    private static final String BASE = "https://minhbach.example.vn";

    private static PageContext page(Language language, Integer release, String path,
            Map<String, List<String>> parameters) {
        return new PageContext(language, true, release, new Snapshot(null, null, null), null, BASE, path, parameters);
    }

    private static PageContext page(String path, Map<String, List<String>> parameters) {
        return page(Language.VI, null, path, parameters);
    }

    @Test
    void anotherOrderOrTheNameOfTheLanguageIsNoOtherPage() {
        Map<String, List<String>> sorted = Map.of("order", List.of("NAME_DESC"));
        assertThat(page("/projects", sorted).canonical()).isEqualTo(BASE + "/projects");
        assertThat(PageListing.listed(page("/projects", sorted))).isTrue();
        assertThat(page(Language.EN, null, "/projects", sorted).canonical()).isEqualTo(BASE + "/projects?lang=en");
        assertThat(
                page("/indicators/x", Map.of("sort", List.of("VALUE_DESC"), "place", List.of("bac-kan"))).canonical())
                .isEqualTo(BASE + "/indicators/x?place=bac-kan");
    }

    @Test
    void eachLanguageNamesTheOther() {
        PageContext page = page("/places/bac-kan", Map.of());
        assertThat(PageListing.listedIn(page, "vi")).isEqualTo(BASE + "/places/bac-kan").isEqualTo(page.canonical());
        assertThat(PageListing.listedIn(page, "en")).isEqualTo(BASE + "/places/bac-kan?lang=en");
    }

    @Test
    void whatIsNarrowedOrOfAnotherTimeIsNotListed() {
        assertThat(PageListing.listed(page("/projects", Map.of("place", List.of("bac-kan"))))).isFalse();
        assertThat(PageListing.listed(page("/projects", Map.of("after", List.of("20"))))).isFalse();
        assertThat(PageListing.listed(page(Language.VI, 2, "/projects", Map.of()))).isFalse();
        assertThat(List.of("/figures/funding-1", "/search", "/releases/1...2", "/share", "/embed/indicators/x",
                "/publish")).noneMatch(each -> PageListing.listed(page(each, Map.of())));
        assertThat(PageListing.PAGES).allMatch(each -> PageListing.listed(page(each, Map.of())));
    }
}
