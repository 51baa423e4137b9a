package vn.minhbach.portal.listing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** What search engines find, and what they are asked to leave alone. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ListingTest {

    private static final Pattern LOCATION = Pattern.compile("<loc>([^<]+)</loc>");
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"?#]*)[\"#]");
    private static final String NOT_LISTED = "<meta name=\"robots\" content=\"noindex, follow\">";

    private static String here() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }

    private static Response get(String path) {
        return given().urlEncodingEnabled(false).accept("text/html").get(path);
    }

    private static List<String> locations(String path) {
        return LOCATION.matcher(given().get(path).then().statusCode(200).extract().asString()).results()
                .map(each -> each.group(1).substring(here().length())).toList();
    }

    @Test
    void theSiteMapHasEveryPageOnceInEachLanguageAndEachNamesTheOther() {
        Set<String> linked = new HashSet<>();
        Set<String> all = new HashSet<>();
        for (String part : locations("/sitemap.xml")) {
            List<String> pages = locations(part);
            assertThat(pages).as(part).isNotEmpty().doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(50_000);
            all.addAll(pages);
            // Of things one stands for all.
            for (String page : part.startsWith("/sitemap-pages") ? pages : pages.subList(0, 2)) {
                Response answer = get(page);
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
                assertThat(answer.asString()).contains("<meta property=\"og:url\" content=\"" + page + "\">")
                        .doesNotContain(NOT_LISTED);
                linked.addAll(LINK.matcher(answer.asString()).results().map(each -> each.group(1))
                        .collect(Collectors.toSet()));
            }
        }
        assertThat(all).contains("/", "/?lang=en", "/places/bac-kan", "/indicators/budget-revenue?lang=en",
                "/releases/1");
        linked.removeIf(each -> all.contains(each)
                || each.matches(".*\\.[a-z]+|/releases/\\d+|/agencies/.*|/publish.*|/graphiql"));
        linked.removeIf(each -> get(each).asString().contains(NOT_LISTED));
        assertThat(linked).as("pages that may be listed, and are in no part").isEmpty();
    }

    @Test
    void aPartSaysWhenWhatIsOnAPageLastChanged() {
        String things = given().get("/sitemap-indicators-1.xml").asString();
        assertThat(things).containsPattern(
                "<loc>[^<]+/indicators/budget-revenue</loc><lastmod>\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ</lastmod>"
                        + "<xhtml:link rel=\"alternate\" hreflang=\"vi\" href=\"[^\"]+/indicators/budget-revenue\"/>"
                        + "<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"[^\"]+/indicators/budget-revenue\\?lang=en\"/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitemap-projects-0.xml", "/sitemap-projects-99999999999.xml", "/sitemap-projects-9.xml",
            "/sitemap-nothing-1.xml"})
    void aPartThatThereIsNotIsNotFound(String path) {
        assertThat(given().get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects?place=bac-kan", "/projects?release=2", "/?release=2",
            "/projects?first=3&after=3", "/search?q=bac", "/figures/funding-1", "/releases/1...2",
            "/places/bac-kan?publishedBy=2023-12-31", "/report-mistake?about=/places/bac-kan", "/publish"})
    void whatIsNarrowedOrOfAnotherTimeIsForWhoWasSentThere(String path) {
        assertThat(get(path).then().statusCode(200).extract().asString()).contains(NOT_LISTED);
    }

    /** Search engines take whole addresses alone, and none is configured here. */
    @Test
    void noPageNamesAnotherAsItsOwnByHalfAnAddress() {
        assertThat(get("/places/bac-kan").asString()).doesNotContain("rel=\"canonical\"", "x-default");
        assertThat(get("/projects?order=NAME_DESC").asString()).contains(NOT_LISTED);
    }

    /** Host and port are the reader's word here, as none is configured. */
    @Test
    void whoFollowsLinksIsToldWhatToLeaveAloneAndWhereTheSiteMapIs() {
        Response robots = given().get("/robots.txt");
        assertThat(robots.contentType()).startsWith("text/plain");
        assertThat(robots.asString()).contains("User-agent: *\nDisallow: /*?\nAllow: /*?lang=en$", "Disallow: /publish",
                "Sitemap: " + here() + "/sitemap.xml");
        assertThat(robots.header("Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void aPageSaysWhatItIsWhenItIsSharedAndHowThePortalIsSearched() {
        String page = get("/places/bac-kan?lang=en").asString();
        assertThat(page).contains("<meta property=\"og:title\" content=\"Bac Kan",
                "<meta property=\"og:url\" content=\"/places/bac-kan?lang=en\">",
                "<meta name=\"twitter:card\" content=\"summary_large_image\">",
                "rel=\"search\" type=\"application/opensearchdescription+xml\"");
        List<MatchResult> described = Pattern.compile("(?:name=\"|og:)description\" content=\"([^\"]{20,})\"")
                .matcher(page).results().toList();
        assertThat(described).hasSize(2);
        assertThat(described.get(0).group(1)).isEqualTo(described.get(1).group(1));
        assertThat(given().get("/opensearch.xml?lang=en").asString())
                .contains("template=\"" + here() + "/search?q={searchTerms}&amp;lang=en\"");
        for (String icon : List.of("/favicon.ico", "/favicon.svg", "/apple-touch-icon.png", "/social.png",
                "/icon-192.png", "/manifest.webmanifest")) {
            assertThat(given().get(icon).statusCode()).as(icon).isEqualTo(200);
        }
    }
}
