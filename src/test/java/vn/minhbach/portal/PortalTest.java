package vn.minhbach.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.minhbach.history.LockedTables;
import vn.minhbach.running.EmbeddedDatabaseResource;
import vn.minhbach.running.SchemaOwner;

/** What the portal shows its readers. Release 2 is pinned: other tests publish releases of their own. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class PortalTest extends PortalSpecification {

    @Inject
    SchemaOwner owner;

    static Stream<String> pages() {
        return Stream.of("/", "/projects", "/projects/ben-tre-khu-cntt", "/programmes", "/programmes/bac-kan-2023",
                "/programmes/quang-ninh-it-2020", "/funding", "/funding?by=AGENCY", "/funding?by=FUND",
                "/funding?by=FIELD",
                "/funding?by=PLACE", "/funding?by=FISCAL_YEAR", "/indicators",
                "/indicators/budget-net-transfer?place=an-giang",
                "/indicators/budget-revenue?sort=VALUE_DESC&period=2012", "/directives", "/directives?dated=YES",
                "/directives?on=2024-03-24",
                "/directives/quang-ninh-2020-09-a1", "/directives/ben-tre-2023-06-a1",
                "/directives/quang-nam-2024-03-a4?on=2024-03-24", "/places",
                "/places/viet-nam", "/places/bac-kan", "/places/thai-nguyen-2025", "/agencies",
                "/agencies/so-tttt-quang-nam",
                "/sources", "/sources/bac-kan-2023-12", "/sources/qd-1288-2023-ttg",
                "/sources/vietnamdata-provincial-budgets",
                "/speakers",
                "/speakers?name=Theo+b%C3%A1o+c%C3%A1o+c%E1%BB%A7a+S%E1%BB%9F+Th%C3%B4ng+tin+v%C3%A0+Truy%E1%BB%81n+th%C3%B4ng",
                "/changes", "/changes?place=bac-kan&since=0", "/releases", "/releases/1", "/releases/2?after=50",
                "/releases/1...2", "/releases/2?kind=ADDED&table=SOURCES", "/data", "/search", "/search?q=bac+kan",
                "/search?q=zzzz");
    }

    /** Nothing but the one script of the portal's own files may run. */
    static String withoutOwnScript(String html) {
        return html.replaceFirst("<script [^>]*\\bsrc=\"/static/bundle/app-\\w+\\.js\"[^>]*></script>", "");
    }

    /** The part of a page from one text to another. */
    private static String between(String html, String from, String to) {
        int start = html.indexOf(from);
        assertThat(start).as("where \"%s\" stands", from).isNotNegative();
        return html.substring(start, html.indexOf(to, start + from.length()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsThereInBothLanguages(String path) {
        for (String language : List.of("vi", "en")) {
            // What describes the page to search engines is data, and runs nowhere.
            String html = withoutOwnScript(page(path, language)).replace("<script type=\"application/ld+json\">", "");
            assertThat(html).contains("<html lang=\"" + language + "\">").contains("property=\"og:url\"")
                    .containsOnlyOnce("<h1>")
                    .containsOnlyOnce("<main").doesNotContain("<script").doesNotContain("NOT_FOUND");
            assertThat(html).containsPattern("<title>[^<]{3,}</title>")
                    .containsPattern("name=\"description\" content=\"[^\"]{20,}\"");
            assertThat(Pattern.compile("\\{\\w+:\\w+").matcher(html.replaceAll("(?s)<pre.*?</pre>", "")).find())
                    .as("an untranslated key in %s", path).isFalse();
        }
    }

    @Test
    void theLanguageIsTheReadersOwnUnlessChosen() {
        assertThat(given().header("Accept-Language", "en-GB,en;q=0.9").accept("text/html").get("/").asString())
                .contains("<html lang=\"en\">");
        assertThat(given().header("Accept-Language", "fr").accept("text/html").get("/").asString())
                .contains("<html lang=\"vi\">");
        assertThat(given().header("Accept-Language", "en").accept("text/html").get("/?lang=vi").asString())
                .contains("<html lang=\"vi\">")
                .contains("href=\"/projects?lang=vi\"");
        assertThat(get("/").asString()).contains("href=\"/projects\"");
        assertThat(get("/projects?field=DATA&release=2").asString())
                .contains("href=\"/projects?field=DATA&amp;lang=en&amp;release=2\"");
        assertThat(get("/").header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'",
                "style-src 'self'");
        assertThat(get("/").header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void theLadderKeepsWhatIsReportedAndWhatIsComputedApart() {
        String ladder = between(page("/programmes/bac-kan-2023", "vi"), "<h2>Kinh phí theo giai đoạn</h2>",
                "</section>");
        String reported = text(between(ladder, "Tỷ lệ giải ngân nguồn nêu", "</summary>"));
        String computed = text(between(ladder, "Tỷ lệ giải ngân cổng tính", "class=\"why\""));
        assertThat(text(ladder)).contains("hơn 67 tỷ đồng").contains("khoảng 36 tỷ đồng dự kiến")
                .contains("Nguồn không nêu: tổng mức đầu tư, dự toán, quyết toán.");
        assertThat(reported).contains("khoảng 53% dự kiến").doesNotContain("53,7%");
        assertThat(computed).contains("khoảng 53,7% cổng tính dự kiến").contains("khoảng 36 tỷ đồng ÷ hơn 67 tỷ đồng");
        assertThat(text(between(page("/programmes/bac-kan-2023", "en"), "<h2>Funding by stage</h2>", "</section>")))
                .contains("more than VND 67 billion").contains("about 53.7% computed by the portal forecast");
    }

    @Test
    void everyFigureCarriesItsQuoteItsSourceItsTimeAndItsRelease() {
        String figure = between(page("/programmes/bac-kan-2023", "en"), "more than VND 67 billion", "</details>");
        assertThat(figure).contains("<blockquote lang=\"vi\">tỉnh Bắc Kạn đã triển khai 42 nhiệm vụ")
                .contains("/sources/bac-kan-2023-12?").contains("14 December 2023").contains("/releases/1?");
    }

    @Test
    void silenceIsSaidAloud() {
        assertThat(text(page("/programmes/bac-kan-2023", "vi"))).contains("Không có dự án nào được nêu tên.")
                .contains("Nguồn không nêu cơ quan chủ trì.")
                .contains("Số giải ngân mới là dự kiến; chưa có nguồn nào nêu kết quả.");
        assertThat(text(page("/programmes/quang-ninh-it-2020", "vi"))).contains("chưa xác định nguồn vốn")
                .contains("trên 1.700 tỷ đồng");
        assertThat(text(page("/projects/ben-tre-khu-cntt", "vi")))
                .contains("Nguồn không nêu số liệu kinh phí của dự án này.");
        assertThat(text(page("/programmes/ben-tre-950-2023", "vi"))).contains("đạt thấp");
    }

    @Test
    void aProjectWhoseStepIsKnownIsNotSaidToStandNobodyKnowsHow() {
        String page = text(page("/projects/ben-tre-truc-lien-thong-dvc", "vi"));
        assertThat(page).contains("Bước: Trình phê duyệt (tháng 11/2023)").doesNotContain("Chưa có thông tin tiến độ");
        assertThat(text(page("/projects?stage=SUBMITTED", "vi"))).contains("2 mục");
        assertThat(text(page("/projects/quang-ninh-lien-thong-dvc", "vi"))).contains("Chưa có thông tin tiến độ",
                "Còn thiếu");
        assertThat(text(page("/", "vi"))).contains(
                "Bước: Trình phê duyệt (nguồn nêu bước thực hiện, không nêu tình trạng): 2",
                "Chưa có thông tin tiến độ: 3");
    }

    @Test
    void anIndicatorsFigureLeadsToACellAndToTheTableOfItsSource() {
        String figure = between(page("/indicators/budget-expenditure?place=bac-kan", "vi"), "466.682.708.800 đồng",
                "</details>");
        assertThat(figure).contains("Bac Kan, 2006, total.exp: 466682.7088", "/sources/vietnamdata-provincial-budgets?",
                "#observations", "bảng số liệu của nguồn này");
        assertThat(text(page("/indicators/budget-expenditure", "vi"))).contains("Dự toán chi ngân sách tỉnh");
    }

    @Test
    void aMergedProvinceLeadsToItsSuccessorAndBack() {
        assertThat(page("/places/bac-kan", "vi")).contains("href=\"/places/thai-nguyen-2025?")
                .contains("đến 30/6/2025");
        assertThat(page("/places/thai-nguyen-2025", "vi")).contains("href=\"/places/bac-kan?")
                .contains("href=\"/places/thai-nguyen?");
    }

    @Test
    void theListsCanBeNarrowedAndPaged() {
        assertThat(text(page("/projects?place=quang-ninh", "vi"))).contains("3 mục").contains("Kết nối, liên thông")
                .doesNotContain("Sổ tay đảng viên");
        assertThat(text(page("/projects?status=NOT_STARTED&field=SKILLS&q=dao+tao", "vi"))).contains("1 mục")
                .contains("Đào tạo, tập huấn");
        Set<String> names = new HashSet<>();
        String path = "/projects?first=3";
        for (int part = 0; path != null && part < 9; part++) {
            String html = get(path + (part == 0 ? "&release=2" : "")).asString();
            Matcher name = Pattern.compile("class=\"title\"><a[^>]*>([^<]+)").matcher(html);
            while (name.find()) {
                assertThat(names.add(name.group(1))).as("%s comes once", name.group(1)).isTrue();
            }
            Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(html);
            path = next.find() ? next.group(1).replace("&amp;", "&") : null;
        }
        assertThat(names).hasSize(10);
        assertThat(text(page("/indicators/budget-revenue?place=an-giang", "vi"))).contains("Theo thời gian: An Giang")
                .contains("Giá trị (tỷ đồng, dự toán)", "1.616 – Dự toán thu ngân sách",
                        "Chính xác: 1.615.600.000.000 đồng");
    }

    @Test
    void aReleaseCanBePinnedAndLeftAgain() {
        String html = get("/programmes/bac-kan-2023?release=1").asString();
        assertThat(html).contains("Bạn đang xem cổng như tại lần công bố 1").contains("href=\"/projects?release=1\"")
                .contains("href=\"/programmes/bac-kan-2023\">Xem dữ liệu hiện nay");
        assertThat(get("/indicators/budget-revenue?release=1").statusCode()).isEqualTo(404);
        assertThat(get("/indicators/budget-revenue?release=2").statusCode()).isEqualTo(200);
        assertThat(get("/programmes/bac-kan-2023").asString()).doesNotContain("Bạn đang xem cổng như tại");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing/here", "/projects/no-such-project", "/programmes/bac-kan-2099", "/places/ha-long",
            "/directives/no-such-order", "/directives/%00",
            "/?release=999999", "/?release=zero", "/releases/999999", "/releases/x", "/projects/%00"})
    void whatIsNotThereIsAHelpfulPage(String path) {
        Response response = get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.contentType()).startsWith("text/html");
        assertThat(response.asString()).contains("<h1>Không tìm thấy trang</h1>").contains("name=\"q\"");
    }

    @Test
    void aMistypedCodeLeadsToWhatIsLikeIt() {
        assertThat(get("/programmes/bac-kan-2099?lang=en").asString()).contains("bac-kan-2099")
                .contains("/programmes/bac-kan-2023?lang=en");
        assertThat(get("/?release=999999").asString()).contains("Không có lần công bố “999999”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/projects?status=HALF | COMPLETED", "/projects?first=0 | 1–500",
            "/projects?first=501 | 1–500",
            "/projects?after=abc | 0 …", "/projects?after=99999999999999999999 | 0 …", "/projects?order=x | NAME_DESC",
            "/?lang=fr | vi",
            "/funding?by=MOON | FISCAL_YEAR", "/programmes?year=12 | 1900–2199", "/directives?on=soon | 2023-12-14",
            "/directives/quang-nam-2024-03-a4?on=2024-02-30 | 2023-12-14",
            "/indicators/budget-revenue?period=soon | 2023-Q4",
            "/projects?place=B%C3%A1c | bac-kan", "/projects?place=%00 | bac-kan", "/search?q=a&kind=x | PLACE",
            "/sources?kind=x | DECISION", "/places?kind=x | PROVINCE"})
    void whatMeansNothingIsSaidWithWhatIsAllowed(String path, String allowed) {
        Response response = get(path);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.asString()).contains("<h1>Địa chỉ có phần cổng không hiểu</h1>").contains(allowed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"bac kan | /places/bac-kan", "Bắc Kạn | /programmes/bac-kan-2023",
            "1288 | /sources/qd-1288-2023-ttg",
            "1288/QĐ-TTg | /sources/qd-1288-2023-ttg", "ho so suc khoe | /indicators/health-records",
            "so hoa ho so ho tich | /directives/quang-nam-2024-03-a7"})
    void searchFindsWithAndWithoutAccents(String words, String found) {
        String html = given().accept("text/html").queryParam("q", words).queryParam("release", 2).get("/search")
                .asString();
        assertThat(html).contains("href=\"" + found + "?release=2\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/directives?first=30", "/directives/quang-nam-2024-03-a4", "/projects?first=10",
            "/places?first=80", "/sources?first=20", "/funding?first=7", "/", "/search?q=tinh",
            "/checks", "/silence", "/programmes/bac-kan-2023", "/places/bac-kan", "/releases/1...2", "/data"})
    void aPageIsAnsweredWhileNoTableCanBeRead(String path) {
        assertThat(LockedTables.during(owner, () -> page(path, "vi"))).isEqualTo(page(path, "vi"));
    }
}
