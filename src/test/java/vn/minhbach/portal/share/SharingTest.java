package vn.minhbach.portal.share;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** How a page gets to others. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class SharingTest {

    private static String here() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }

    @Test
    void aPageLeadsToItsWholeAddressAndToWhereItCanBeSent() {
        assertThat(given().accept("text/html").get("/places/bac-kan").asString())
                .contains("href=\"/share?page=%2Fplaces%2Fbac-kan\"");
        Response page = given().accept("text/html").queryParam("page", "/projects?place=bac-kan")
                .queryParam("release", 2).queryParam("lang", "en").get("/share");
        String whole = here() + "/projects?place=bac-kan&lang=en&release=2";
        assertThat(page.header("Cache-Control")).as("the host is its reader's word").isEqualTo("private, no-store");
        assertThat(page.asString()).contains("value=\"" + whole.replace("&", "&amp;") + "\"", "<h1>Share: Projects",
                "mailto:?subject=Projects", "%0Ahttp%3A%2F%2F",
                "https://www.facebook.com/sharer/sharer.php?u=http%3A%2F%2F",
                Base64.getEncoder().encodeToString(("{\"url\":\"" + whole + "\"}").getBytes(StandardCharsets.UTF_8))
                        .replace("=", "%3D"));
    }

    /** Who sees no more of a page than a link sees its figure, hedged as its source hedges it. */
    @Test
    void aLinkSaysTheMainFigure() {
        assertThat(given().accept("text/html").get("/programmes/bac-kan-2023?release=1").asString())
                .contains(
                        "<meta property=\"og:description\" content=\"Kế hoạch vốn, bố trí: hơn 67 tỷ đồng; Giải ngân: khoảng 36 tỷ đồng (dự kiến); Tỷ lệ giải ngân: khoảng 53% (dự kiến). ");
        assertThat(given().accept("text/html").get("/places/bac-kan?release=1&lang=en").asString())
                .containsPattern("<meta name=\"description\" content=\"2023: [^\"]*more than VND 67 billion");
        assertThat(given().accept("text/html").get("/indicators/budget-expenditure?release=2").asString())
                .containsPattern("og:description\" content=\"Số liệu 2006–2015\\. ");
    }

    @Test
    void aPermanentAddressNamesTheRelease() {
        assertThat(given().accept("text/html").queryParam("page", "/places/bac-kan").get("/share").asString())
                .contains("value=\"" + here() + "/places/bac-kan\"")
                .containsPattern("id=\"permanent\"[^>]* value=\"[^\"]+/places/bac-kan\\?release=\\d+\"")
                .contains("Chia sẻ: Bắc Kạn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)",
            "/a/../../b", "", "/places/\"><script>"})
    void nothingButAPageOfThePortalIsShared(String page) {
        given().accept("text/html").queryParam("page", page).get("/share").then().statusCode(400);
    }

    @Test
    void anEditorIsToldWhatAnAddressIs() {
        given().queryParam("url", here() + "/places/bac-kan?lang=en").get("/oembed").then().statusCode(200)
                .contentType("application/json").body("version", equalTo("1.0"))
                .body("type", equalTo("link")).body("title", equalTo("Bac Kan"))
                .body("provider_url", equalTo(here() + "/")).body("thumbnail_width", equalTo(1200))
                .body("thumbnail_url", startsWith(here() + "/og/places/bac-kan.png?lang=en"));
        given().queryParam("url", here() + "/about").get("/oembed").then().statusCode(200).body("thumbnail_url",
                equalTo(here() + "/social.png"));
        given().queryParam("url", here() + "/indicators/budget-revenue?places=100%").get("/oembed").then()
                .statusCode(400);
        given().queryParam("url", here() + "/indicators/budget-revenue").queryParam("maxwidth", 400).get("/oembed")
                .then().statusCode(200).body("type", equalTo("rich"))
                .body("width", equalTo(400))
                .body("html", containsString("<iframe src=\"" + here() + "/embed/indicators/budget-revenue\""))
                .body("html", not(containsString("style=")));
        given().queryParam("url", "https://evil.example/places/bac-kan").get("/oembed").then().statusCode(404);
        given().queryParam("url", here() + "/").queryParam("format", "xml").get("/oembed").then().statusCode(501);
        assertThat(given().accept("text/html").get("/places/bac-kan").asString())
                .contains("<link rel=\"alternate\" type=\"application/json+oembed\" title=\"oEmbed\" href=\"/oembed?");
    }
}
