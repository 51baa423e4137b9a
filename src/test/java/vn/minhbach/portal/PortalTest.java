package vn.minhbach.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import vn.minhbach.history.LockedTables;
import vn.minhbach.running.EmbeddedDatabaseResource;
import vn.minhbach.running.SchemaOwner;

/** What the portal shows its readers. Release 2 is pinned: other tests publish releases of their own. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class PortalTest {

    private static final List<String> BUNDLES = List.of("site", "label", "home", "answer", "speaker", "since", "figure", "money", "programme", "project",
            "indicator", "order", "place", "agency", "source", "release", "change", "history", "search", "error", "guide", "api", "console", "question", "mend");
    private static final Pattern FILE = Pattern.compile("\\.(csv|xlsx|jsonl?|parquet)(?=\\?|$)");
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"]*)\"");

    @Inject
    SchemaOwner owner;

    static Stream<String> pages() {
        return Stream.of("/", "/projects", "/projects/ben-tre-khu-cntt", "/programmes", "/programmes/bac-kan-2023",
                "/programmes/quang-ninh-it-2020", "/funding", "/funding?by=AGENCY", "/funding?by=FUND", "/funding?by=FIELD",
                "/funding?by=PLACE", "/funding?by=FISCAL_YEAR", "/indicators", "/indicators/budget-net-transfer?place=an-giang",
                "/indicators/budget-revenue?sort=VALUE_DESC&period=2012", "/directives", "/directives?dated=YES", "/directives?on=2024-03-24",
                "/directives/quang-ninh-2020-09-a1", "/directives/ben-tre-2023-06-a1", "/directives/quang-nam-2024-03-a4?on=2024-03-24", "/places",
                "/places/viet-nam", "/places/bac-kan", "/places/thai-nguyen-2025", "/agencies", "/agencies/so-tttt-quang-nam",
                "/sources", "/sources/bac-kan-2023-12", "/sources/qd-1288-2023-ttg", "/sources/vietnamdata-provincial-budgets",
                "/speakers", "/speakers?name=Theo+b%C3%A1o+c%C3%A1o+c%E1%BB%A7a+S%E1%BB%9F+Th%C3%B4ng+tin+v%C3%A0+Truy%E1%BB%81n+th%C3%B4ng", "/changes", "/changes?place=bac-kan&since=0", "/releases", "/releases/1", "/releases/2?after=50", "/releases/1...2", "/releases/2?kind=ADDED&table=SOURCES", "/data", "/search", "/search?q=bac+kan", "/search?q=zzzz");
    }

    private static Response get(String path) {
        return given().urlEncodingEnabled(false).accept("text/html").get(path);
    }

    /** A page of release 2, in a language. */
    private static String page(String path, String language) {
        Response response = get(path + (path.contains("?") ? "&" : "?") + "release=2&lang=" + language);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.asString();
    }

    /** Nothing but the one script of the portal's own files may run. */
    static String withoutOwnScript(String html) {
        return html.replaceFirst("<script [^>]*\\bsrc=\"/static/bundle/app-\\w+\\.js\"[^>]*></script>", "");
    }

    /** What a reader sees, without markup. */
    private static String text(String html) {
        return html.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ").replace("&quot;", "\"").replaceAll("\\s+", " ");
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
            assertThat(html).contains("<html lang=\"" + language + "\">").contains("property=\"og:url\"").containsOnlyOnce("<h1>")
                    .containsOnlyOnce("<main").doesNotContain("<script").doesNotContain("NOT_FOUND");
            assertThat(html).containsPattern("<title>[^<]{3,}</title>").containsPattern("name=\"description\" content=\"[^\"]{20,}\"");
            assertThat(Pattern.compile("\\{\\w+:\\w+").matcher(html.replaceAll("(?s)<pre.*?</pre>", "")).find())
                    .as("an untranslated key in %s", path).isFalse();
        }
    }

    @Test
    void theLanguageIsTheReadersOwnUnlessChosen() {
        assertThat(given().header("Accept-Language", "en-GB,en;q=0.9").accept("text/html").get("/").asString()).contains("<html lang=\"en\">");
        assertThat(given().header("Accept-Language", "fr").accept("text/html").get("/").asString()).contains("<html lang=\"vi\">");
        assertThat(given().header("Accept-Language", "en").accept("text/html").get("/?lang=vi").asString()).contains("<html lang=\"vi\">")
                .contains("href=\"/projects?lang=vi\"");
        assertThat(get("/").asString()).contains("href=\"/projects\"");
        assertThat(get("/projects?field=DATA&release=2").asString()).contains("href=\"/projects?field=DATA&amp;lang=en&amp;release=2\"");
        assertThat(get("/").header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'", "style-src 'self'");
        assertThat(get("/").header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void theLadderKeepsWhatIsReportedAndWhatIsComputedApart() {
        String ladder = between(page("/programmes/bac-kan-2023", "vi"), "<h2>Kinh phí theo giai đoạn</h2>", "</section>");
        String reported = text(between(ladder, "Tỷ lệ giải ngân nguồn nêu", "</summary>"));
        String computed = text(between(ladder, "Tỷ lệ giải ngân cổng tính", "class=\"why\""));
        assertThat(text(ladder)).contains("hơn 67 tỷ đồng").contains("khoảng 36 tỷ đồng dự kiến").contains("Nguồn không nêu: tổng mức đầu tư, dự toán, quyết toán.");
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
                .contains("Nguồn không nêu cơ quan chủ trì.").contains("Số giải ngân mới là dự kiến; chưa có nguồn nào nêu kết quả.");
        assertThat(text(page("/programmes/quang-ninh-it-2020", "vi"))).contains("chưa xác định nguồn vốn").contains("trên 1.700 tỷ đồng");
        assertThat(text(page("/projects/ben-tre-khu-cntt", "vi"))).contains("Nguồn không nêu số liệu kinh phí của dự án này.");
        assertThat(text(page("/programmes/ben-tre-950-2023", "vi"))).contains("đạt thấp");
    }

    @Test
    void aProjectWhoseStepIsKnownIsNotSaidToStandNobodyKnowsHow() {
        String page = text(page("/projects/ben-tre-truc-lien-thong-dvc", "vi"));
        assertThat(page).contains("Bước: Trình phê duyệt (tháng 11/2023)").doesNotContain("Chưa có thông tin tiến độ");
        assertThat(text(page("/projects?stage=SUBMITTED", "vi"))).contains("2 mục");
        assertThat(text(page("/projects/quang-ninh-lien-thong-dvc", "vi"))).contains("Chưa có thông tin tiến độ", "Còn thiếu");
        assertThat(text(page("/", "vi"))).contains("Bước: Trình phê duyệt (nguồn nêu bước thực hiện, không nêu tình trạng): 2", "Chưa có thông tin tiến độ: 3");
    }

    @Test
    void anIndicatorsFigureLeadsToACellAndToTheTableOfItsSource() {
        String figure = between(page("/indicators/budget-expenditure?place=bac-kan", "vi"), "466.682.708.800 đồng", "</details>");
        assertThat(figure).contains("Bac Kan, 2006, total.exp: 466682.7088", "/sources/vietnamdata-provincial-budgets?", "#observations", "bảng số liệu của nguồn này");
        assertThat(text(page("/indicators/budget-expenditure", "vi"))).contains("Dự toán chi ngân sách tỉnh");
    }

    @Test
    void aMergedProvinceLeadsToItsSuccessorAndBack() {
        assertThat(page("/places/bac-kan", "vi")).contains("href=\"/places/thai-nguyen-2025?").contains("đến 30/6/2025");
        assertThat(page("/places/thai-nguyen-2025", "vi")).contains("href=\"/places/bac-kan?").contains("href=\"/places/thai-nguyen?");
    }

    @Test
    void theListsCanBeNarrowedAndPaged() {
        assertThat(text(page("/projects?place=quang-ninh", "vi"))).contains("3 mục").contains("Kết nối, liên thông").doesNotContain("Sổ tay đảng viên");
        assertThat(text(page("/projects?status=NOT_STARTED&field=SKILLS&q=dao+tao", "vi"))).contains("1 mục").contains("Đào tạo, tập huấn");
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
        assertThat(text(page("/indicators/budget-revenue?place=an-giang", "vi"))).contains("Theo thời gian: An Giang").contains("Giá trị (tỷ đồng, dự toán)", "1.616 – Dự toán thu ngân sách", "Chính xác: 1.615.600.000.000 đồng");
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
    @ValueSource(strings = {"/nothing/here", "/projects/no-such-project", "/programmes/bac-kan-2099", "/places/ha-long", "/directives/no-such-order", "/directives/%00",
            "/?release=999999", "/?release=zero", "/releases/999999", "/releases/x", "/projects/%00"})
    void whatIsNotThereIsAHelpfulPage(String path) {
        Response response = get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.contentType()).startsWith("text/html");
        assertThat(response.asString()).contains("<h1>Không tìm thấy trang</h1>").contains("name=\"q\"");
    }

    @Test
    void aMistypedCodeLeadsToWhatIsLikeIt() {
        assertThat(get("/programmes/bac-kan-2099?lang=en").asString()).contains("bac-kan-2099").contains("/programmes/bac-kan-2023?lang=en");
        assertThat(get("/?release=999999").asString()).contains("Không có lần công bố “999999”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/projects?status=HALF | COMPLETED", "/projects?first=0 | 1–500", "/projects?first=501 | 1–500",
            "/projects?after=abc | 0 …", "/projects?after=99999999999999999999 | 0 …", "/projects?order=x | NAME_DESC", "/?lang=fr | vi",
            "/funding?by=MOON | FISCAL_YEAR", "/programmes?year=12 | 1900–2199", "/directives?on=soon | 2023-12-14", "/directives/quang-nam-2024-03-a4?on=2024-02-30 | 2023-12-14", "/indicators/budget-revenue?period=soon | 2023-Q4",
            "/projects?place=B%C3%A1c | bac-kan", "/projects?place=%00 | bac-kan", "/search?q=a&kind=x | PLACE", "/sources?kind=x | DECISION", "/places?kind=x | PROVINCE"})
    void whatMeansNothingIsSaidWithWhatIsAllowed(String path, String allowed) {
        Response response = get(path);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.asString()).contains("<h1>Địa chỉ có phần cổng không hiểu</h1>").contains(allowed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"bac kan | /places/bac-kan", "Bắc Kạn | /programmes/bac-kan-2023", "1288 | /sources/qd-1288-2023-ttg",
            "1288/QĐ-TTg | /sources/qd-1288-2023-ttg", "ho so suc khoe | /indicators/health-records", "so hoa ho so ho tich | /directives/quang-nam-2024-03-a7"})
    void searchFindsWithAndWithoutAccents(String words, String found) {
        String html = given().accept("text/html").queryParam("q", words).queryParam("release", 2).get("/search").asString();
        assertThat(html).contains("href=\"" + found + "?release=2\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/directives?first=30", "/directives/quang-nam-2024-03-a4", "/projects?first=10", "/places?first=80", "/sources?first=20", "/funding?first=7", "/", "/search?q=tinh",
            "/checks", "/silence", "/programmes/bac-kan-2023", "/places/bac-kan", "/releases/1...2", "/data"})
    void aPageIsAnsweredWhileNoTableCanBeRead(String path) {
        assertThat(LockedTables.during(owner, () -> page(path, "vi"))).isEqualTo(page(path, "vi"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyWordingIsInBothLanguages(String bundle) throws IOException {
        Properties vietnamese = wording(bundle, "vi");
        Properties english = wording(bundle, "en");
        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(vietnamese.keySet())).isNotEmpty();
        assertThat(english.values()).noneMatch(each -> each.toString().isBlank());
        for (String key : vietnamese.stringPropertyNames()) {
            assertThat(parameters(english.getProperty(key))).as("%s:%s", bundle, key).isEqualTo(parameters(vietnamese.getProperty(key)));
        }
    }

    static Stream<String> bundles() {
        return BUNDLES.stream();
    }

    private static Set<String> parameters(String message) {
        return Pattern.compile("\\{(\\w+)}").matcher(message).results().map(each -> each.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties wording(String bundle, String language) throws IOException {
        try (Reader file = new InputStreamReader(
                PortalTest.class.getResourceAsStream("/messages/" + bundle + "_" + language + ".properties"), StandardCharsets.UTF_8)) {
            Properties wording = new Properties();
            wording.load(file);
            return wording;
        }
    }

    /** Every page, and of the lists every way to narrow and to sort them once; of the figures, and of the files of what is alike, one of each kind. */
    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(crawl(address -> address.startsWith("/figures/") ? shape(address).replaceAll("-\\d+", "-#")
                : FILE.matcher(address).find() ? FILE.matcher(shape(address)).replaceFirst(".#").replaceFirst("^/(\\w+)/[^/?]+?(/|\\.#)", "/$1/#$2") : shape(address)))
                .hasSizeGreaterThan(200);
    }

    /** As well every figure and every file in each of its forms. */
    @Test
    @Tag("journeys")
    void everyLinkToEveryFigureLeadsSomewhere() {
        assertThat(crawl(PortalTest::shape)).hasSizeGreaterThan(3_000);
    }

    /** @param shape what is alike in addresses of which one stands for all, which are returned */
    private static Set<String> crawl(UnaryOperator<String> shape) {
        Set<String> seen = new HashSet<>();
        List<String> broken = new ArrayList<>();
        HttpClient client = HttpClient.newHttpClient();
        for (List<String> wave = List.of("/?release=2", "/?release=2&lang=en", "/"); !wave.isEmpty();) {
            List<String> next = new ArrayList<>();
            // Several at a time, and by a plain client, as there are thousands of them.
            for (Followed each : wave.parallelStream().map(path -> follow(client, path)).toList()) {
                if (each.status() >= 400) {
                    broken.add(each.status() + " " + each.path());
                }
                // The present is what other tests published last; its links are followed from one page only.
                each.links().stream().filter(target -> target.contains("release=2") || each.path().equals("/"))
                        .filter(target -> seen.add(shape.apply(target))).forEach(next::add);
            }
            wave = next;
        }
        assertThat(broken).isEmpty();
        return seen;
    }

    /** @param links where it is a page of the portal */
    private record Followed(String path, int status, List<String> links) {
    }

    private static Followed follow(HttpClient client, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("Accept", "text/html, */*;q=0.5").build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            boolean page = response.headers().firstValue("Content-Type").orElse("").startsWith("text/html") && !path.startsWith("/graphiql");
            return new Followed(path, response.statusCode(), page ? LINK.matcher(response.body()).results()
                    .map(link -> link.group(1).replace("&amp;", "&").replaceAll("#.*", "")).toList() : List.of());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(path, failed);
        }
    }

    /** The path with the names of its parameters, and the value of those that choose another view. */
    private static String shape(String address) {
        URI uri = URI.create(address);
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        // One indicator stands for all in how it is narrowed and sorted: that is a matter of the page.
        return (query.matches("(?:lang=..&)?release=\\d+") ? uri.getPath() : uri.getPath().replaceFirst("^/indicators/[^/.]+$", "/indicators/#")) + "?" + Arrays.stream(query.split("&"))
                .map(each -> each.startsWith("by=") || each.startsWith("sort=") || each.startsWith("lang=")
                        ? URLDecoder.decode(each, StandardCharsets.UTF_8) : each.split("=")[0])
                .sorted().collect(Collectors.joining("&"));
    }
}
