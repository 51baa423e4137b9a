package vn.minhbach.portal.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** What a reader who comes back is told, of the bundled data at release 2. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class SincePagesTest {

    private static String page(String query) {
        return given().urlEncodingEnabled(false).accept("text/html").get("/changes?lang=vi&release=2" + query).then()
                .statusCode(200).extract().asString();
    }

    private static String text(String html) {
        return html.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void whatChangedSinceAReleaseOrADayIsTold() {
        assertThat(text(page("&since=1"))).contains("Từ sau lần công bố 1", "Lần công bố 2", "Dự toán ngân sách")
                .doesNotContain("Lần công bố 1 ·");
        assertThat(text(page("&since=2000-01-01"))).contains("Từ ngày 01/01/2000", "Lần công bố 1 ·");
        assertThat(text(page("&since=2"))).contains("Không có gì được công bố từ đó đến nay.");
        assertThat(text(page(""))).contains("Trong lần công bố mới nhất");
    }

    @Test
    void itIsNarrowedToAPlaceAndStaysSo() {
        String page = page("&since=0&place=bac-kan");
        assertThat(text(page)).contains("Có gì mới: Bắc Kạn", "Chỉ những gì liên quan đến Bắc Kạn.", "hơn 67 tỷ đồng")
                .doesNotContain("1.700 tỷ đồng");
        assertThat(page)
                .containsPattern(
                        "href=\"/changes\\?[^\"]*kind=ADDED[^\"]*place=bac-kan[^\"]*since=0[^\"]*table=FUNDING")
                .contains("/changes.csv?");
        String file = given().urlEncodingEnabled(false).get("/changes.csv?release=2&since=1").then().statusCode(200)
                .extract().asString();
        assertThat(file).doesNotContain("bac-kan-2023,");
    }

    @Test
    void whatIsNeitherADayNorAReleaseIsRefused() {
        for (String since : new String[]{"yesterday", "999999", "2026-13-01"}) {
            given().accept("text/html").queryParam("since", since).get("/changes").then().statusCode(400);
        }
    }
}
