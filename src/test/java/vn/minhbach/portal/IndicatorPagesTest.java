package vn.minhbach.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * An indicator's page answers first, and two places are compared. Release 2 is pinned: other tests publish releases of
 * their own.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class IndicatorPagesTest {

    private static final String EXPENDITURE = "/indicators/budget-expenditure";

    private static String page(String path, String language) {
        return given().accept("text/html").get(path + (path.contains("?") ? "&" : "?") + "release=2&lang=" + language)
                .then().statusCode(200).extract().asString();
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private static String rows(String html) {
        String table = html.substring(html.indexOf("<section id=\"places\""));
        return text(table.substring(table.indexOf("<tbody"), table.indexOf("</table>"))
                .replaceAll("(?s)<div class=\"evidence\">.*?</div>", ""));
    }

    @Test
    void itOpensWithHowItWentAndTheRank() {
        String html = page(EXPENDITURE + "?place=bac-kan&places=thai-nguyen", "vi");
        assertThat(text(html)).contains("Dự toán chi ngân sách tỉnh (tỷ đồng)").containsPattern(
                "Bắc Kạn : 467 tỷ đồng \\(năm 2006\\) → 2\\.548 tỷ đồng \\(năm 2015\\), gấp 5,5 lần; đứng thứ \\d+ trong 63 địa phương, từ cao xuống thấp ?\\. cổng tính")
                .contains("So các địa phương, năm 2015");
        assertThat(html)
                .contains("href=\"/places/compare?places=bac-kan&amp;places=thai-nguyen&amp;lang=vi&amp;release=2\"");
        assertThat(text(page(EXPENDITURE + "?place=bac-kan", "en"))).contains("VND 467 billion (2006)",
                "5.5 times as much");
    }

    @Test
    void placesStandByRankWithTheChosenOneOnTop() {
        String html = page(EXPENDITURE + "?place=bac-kan", "vi");
        String rows = rows(html);
        assertThat(rows.strip()).startsWith("6").contains("Bắc Kạn đang chọn", "1 Hà Nội", "địa phương ở giữa")
                .doesNotContain("Hà Tây");
        assertThat(html).contains("aria-sort=\"descending\"", "Giá trị (tỷ đồng, dự toán)", "tbody class=\"pinned\"");
        assertThat(text(html.substring(html.indexOf("class=\"plain apart\"")))).as("ended in 2008")
                .contains("Hà Tây (đến");
        String all = page(EXPENDITURE + "?all=true&sort=PLACE&period=2008", "vi");
        assertThat(all).contains("aria-sort=\"ascending\"");
        assertThat(rows(all)).contains("Hà Tây", "Bắc Kạn").doesNotContain("ở giữa");
        assertThat(text(page(EXPENDITURE, "vi"))).as("of no place").contains("Năm 2015: cao nhất là Hà Nội",
                "trung vị");
    }

    @Test
    void twoPlacesStandSideBySide() {
        String html = page("/places/compare?places=bac-kan&places=ha-noi", "vi");
        assertThat(text(html)).contains("Bắc Kạn và Hà Nội", "Chênh lệch (số sau trừ số trước)", "hơn 67",
                "2.548 tỷ đồng", "56.293 tỷ đồng", "53.744 tỷ đồng", "hạng 1/63");
        assertThat(html).contains("places=ha-noi&amp;places=bac-kan", "/observations.csv?")
                .contains("/indicators/budget-expenditure?place=bac-kan&amp;places=ha-noi");
        assertThat(text(page("/places/compare?places=bac-kan", "en"))).contains("Compare two places");
        given().accept("text/html").get("/places/compare?places=bac-kan&places=nowhere").then().statusCode(404);
    }
}
