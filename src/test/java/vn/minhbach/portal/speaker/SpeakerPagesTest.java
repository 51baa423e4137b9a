package vn.minhbach.portal.speaker;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** All that one speaker says, of the bundled data at release 2. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class SpeakerPagesTest {

    private static final String DEPUTY = "Phó Chủ tịch UBND tỉnh Hồ Quang Bửu";

    private static String page(String name) {
        return given().accept("text/html").queryParam("name", name).queryParam("lang", "vi").queryParam("release", "2")
                .get("/speakers").then().statusCode(200).extract().asString();
    }

    private static String text(String html) {
        return html.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void everythingThatSourcesHaveFromOneStandsOnOnePageUnderItsDocument() {
        assertThat(text(page("các báo cáo kết quả thực hiện trong năm 2023"))).contains("hơn 67 tỷ đồng",
                "khoảng 36 tỷ đồng", "khoảng 53%", "Cuộc họp đánh giá tiến độ chuyển đổi số năm 2023");
        assertThat(text(page(DEPUTY))).contains("Báo cáo định kỳ 02 tuần/lần", "Thiếu nhân lực thẩm định",
                "Cổng không đoán ai là ai");
    }

    @Test
    void evidenceLeadsToWhoSaysSoAndTheListToEverybody() {
        assertThat(given().accept("text/html").get("/programmes/bac-kan-2023?lang=vi&release=2").asString())
                .containsPattern("/speakers\\?[^\"]*name=c%C3%A1c[^\"]*\" lang=\"vi\">các báo cáo");
        assertThat(text(given().accept("text/html").get("/speakers?lang=vi&release=2&q=ho+quang+buu").asString()))
                .contains(DEPUTY).doesNotContain("Huỳnh Trung Tính");
        assertThat(given().get("/speakers.csv?release=2").then().statusCode(200).extract().asString()).contains(DEPUTY);
    }

    @Test
    void whomNobodyNamesIsNotFound() {
        given().accept("text/html").queryParam("name", "Không ai cả").get("/speakers").then().statusCode(404);
    }
}
