package vn.minhbach.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** The portal on an earlier day, of the bundled data at release 2: what sources had said by then, and nothing else. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class PastTest {

    private static Response get(String path) {
        return given().urlEncodingEnabled(false).accept("text/html").get(path);
    }

    private static String text(String html) {
        return html.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @MethodSource("vn.minhbach.portal.PortalTest#pages")
    void everyPageSaysThatItShowsThePastAndKeepsTheDayInEveryLink(String path) {
        Response response = get(path + (path.contains("?") ? "&" : "?") + "release=2&publishedBy=2023-06-08");
        if (response.statusCode() == 404) {
            assertThat(path).as("of an undated source, or after that day")
                    .containsPattern("bac-kan-2023|1288|vietnamdata|quang-nam-2024");
            return;
        }
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        String html = response.asString();
        assertThat(text(html)).contains("Bạn đang xem cổng như tại lần công bố 2")
                .contains("đã công bố tính đến hết ngày 08/6/2023; nguồn không ghi ngày thì không hiện");
        Matcher link = Pattern.compile("href=\"(/[^\"#]*)[\"#]")
                .matcher(html.substring(html.indexOf("<main"), html.indexOf("</main>")));
        while (link.find()) {
            assertThat(link.group(1))
                    .as("in %s: keeps the day, or names a release alone, or is no page of the catalogue", path)
                    .matches(
                            ".*publishedBy=2023-06-08.*|.*[?;]release=\\d+|/(graphiql|graphql|data|publish|feed\\.atom)([/?].*)?");
        }
        assertThat(html).contains("<input type=\"hidden\" name=\"publishedBy\" value=\"2023-06-08\">");
        String present = path.replace("&", "&amp;").replaceAll("[?](?=$)", "");
        assertThat(html).contains(">Xem dữ liệu hiện nay</a>").doesNotContain("href=\"" + present + "?publishedBy");
    }

    @Test
    void listsFacetsTotalsAndSearchAreOfThatDay() {
        String before = text(get("/projects?release=2&publishedBy=2023-06-07").asString());
        String after = text(get("/projects?release=2&publishedBy=2023-06-08").asString());
        assertThat(before).contains("3 mục").doesNotContain("Sổ tay đảng viên").contains("Quảng Ninh (3)")
                .doesNotContain("Bến Tre (");
        assertThat(after).contains("7 mục").contains("Sổ tay đảng viên").contains("Bến Tre (4)");
        assertThat(text(get("/sources?release=2&publishedBy=2023-06-08").asString())).contains("8 mục")
                .doesNotContain("không ghi ngày (");
        assertThat(text(get("/search?q=ben+tre&kind=PROGRAMME&release=2&publishedBy=2023-06-07").asString()))
                .doesNotContain("Các nhiệm vụ chuyển đổi số năm 2023 của tỉnh Bến Tre");
        assertThat(text(get("/search?q=ben+tre&kind=PROGRAMME&release=2&publishedBy=2023-06-08").asString()))
                .contains("1 mục").contains("Các nhiệm vụ chuyển đổi số năm 2023 của tỉnh Bến Tre");
        Response hidden = get("/programmes/ben-tre-2023?release=2&publishedBy=2023-06-07");
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.asString()).contains("href=\"/programmes/ben-tre-2023\">Mở địa chỉ này ở hiện tại");
        assertThat(text(hidden.asString())).as("it is there, and nobody had spoken of it")
                .contains("tính đến hết ngày 07/6/2023 chưa có nguồn nào nhắc đến mục này")
                .doesNotContain("Có thể mã gõ nhầm");
        assertThat(text(get("/programmes/ben-tre-2033?release=2&publishedBy=2023-06-07").asString()))
                .contains("Có thể mã gõ nhầm");
        assertThat(text(get("/releases/2?publishedBy=2023-06-07").asString()))
                .contains("không phụ thuộc ngày nguồn công bố");
        assertThat(text(get("/?release=2&publishedBy=2023-06-08&lang=en").asString()))
                .contains("what sources had published by the end of 8 June 2023").doesNotContain("67 billion");
        assertThat(text(get("/programmes/ben-tre-2023?publishedBy=2999-01-01").asString()))
                .as("a day to come is as good as today").contains("11");
    }

    @Test
    void aReaderChoosesAnotherTimeWithoutAScript() {
        String html = get("/projects?field=DATA&lang=en&publishedBy=2023-06-08&release=2&after=1").asString();
        String form = html.substring(html.indexOf("<details class=\"times\">"));
        assertThat(form).contains("action=\"/projects\"").contains("type=\"date\" name=\"publishedBy\"")
                .contains("value=\"2023-06-08\"")
                .contains("<input type=\"hidden\" name=\"field\" value=\"DATA\">")
                .contains("<input type=\"hidden\" name=\"lang\" value=\"en\">")
                .contains("type=\"number\" name=\"release\" min=\"1\" value=\"2\"").doesNotContain("name=\"after\"")
                .contains("Sources without a date are not shown");
        assertThat(html).contains("href=\"/projects?after=1&amp;field=DATA&amp;lang=en\">View current data")
                .contains("release=2&amp;publishedBy=2023-06-08\">Permanent link for citation");
        assertThat(get("/projects?publishedBy=&release=").asString()).as("an empty form is the present")
                .doesNotContain("class=\"banner\"");
        assertThat(get("/projects?publishedBy=2023-06-08").asString())
                .contains("href=\"/places?publishedBy=2023-06-08\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-30", "2023-6-8", "8/6/2023", "20230608", "2023-06-08T00:00", "0000-01-01",
            "-0001-01-01", "%2B12023-01-01",
            "99999-01-01", "now", "%00", "2023-06-08'--", "%3Cscript%3E", "%D9%A2%D9%A0%D9%A2%D9%A3-06-08"})
    void whatIsNoDayIsSaidToBeNone(String day) {
        Response response = get("/projects?publishedBy=" + day);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(PortalTest.withoutOwnScript(response.asString())).contains("publishedBy")
                .contains("<code>2023-12-14</code>").doesNotContain("<script");
    }

    @ParameterizedTest
    @CsvSource({"/funding, measure", "/projects, order", "/directives, state", "/checks, rule", "/places, kind",
            "/sources, kind", "/agencies, order", "/programmes, fund", "/indicators, topic",
            "/silence, state", "/funding/unfunded, cause", "/projects/unevaluated, on", "/scorecards, q",
            "/indicators/dti-rank, period", "/releases/2, table"})
    void aFormThatNarrowsAPageKeepsWhatElseItIsNarrowedBy(String path, String field) {
        // A page that begins after a row that there is not is not found.
        String page = path.equals("/indicators/dti-rank") ? "" : "&after=1&afterSums=1";
        String html = get(path + "?owner=ubnd-bac-kan&periodFrom=2022" + page + "&release=3&" + field + "=").asString();
        String form = html.substring(html.indexOf("<form class=\"filter\""));
        // What would leave nothing is not offered.
        form = form.substring(0, form.indexOf("</form>", Math.max(0, form.indexOf("name=\"" + field + "\""))));
        form = form.substring(form.lastIndexOf("<form"));
        assertThat(form).contains("name=\"owner\" value=\"ubnd-bac-kan\"")
                .containsPattern("name=\"release\"[^>]* value=\"3\"").doesNotContain("name=\"after");
        assertThat(form.split("name=\"periodFrom\"", -1)).as("once").hasSize(2);
        assertThat(form).containsPattern("name=\"periodFrom\"[^>]* value=\"2022\"");
    }

    @ParameterizedTest
    @CsvSource({"vi-VN, vi", "VI, vi", "en-GB, en", "en, en"})
    void aLanguageIsSpokenWhateverTheRegion(String asked, String spoken) {
        assertThat(get("/projects?lang=" + asked).then().statusCode(200).extract().asString())
                .contains("<html lang=\"" + spoken + "\"");
    }

    @Test
    void aLanguageThatIsNotSpokenIsSaid() {
        get("/projects?lang=fr").then().statusCode(400);
        get("/projects?lang=vi_VN").then().statusCode(400);
    }
}
