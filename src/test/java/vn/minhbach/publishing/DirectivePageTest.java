package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** The page of one directive: what was ordered, of whom, by when, and what came of it. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class DirectivePageTest extends PublishingSpecification {

    private static final String QUANG_NAM = "/directives/quang-nam-2024-03-a4";

    private static Response get(String path) {
        return given().urlEncodingEnabled(false).accept("text/html").get(path);
    }

    private static String page(String path) {
        Response response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.asString();
    }

    /** What a reader sees, without markup. */
    private static String text(String html) {
        return html.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ").replaceAll("\\s+", " ")
                .replaceAll(" (?=[.,;:)])", "").replace("( ", "(");
    }

    /** The part of a page that has an id. */
    private static String section(String html, String id) {
        int start = html.indexOf("<section id=\"" + id + "\"");
        assertThat(start).as("section %s", id).isNotNegative();
        return text(html.substring(start, html.indexOf("</section>", start)));
    }

    @Test
    void anOrderIsShownInItsOwnWordsWithWhomItIsOfAndByWhen() {
        String html = page(QUANG_NAM + "?release=2&on=2026-06-01&lang=vi");
        assertThat(html).containsPattern("<h1><span class=\"order\">Chủ trì, phối hợp với Sở Tài chính xin chủ trương")
                .contains("href=\"/directives?on=2026-06-01&amp;lang=vi&amp;release=2\">Chỉ đạo</a></nav>")
                .contains("<link rel=\"alternate\" type=\"text/calendar\"",
                        "/directives.ics?code=quang-nam-2024-03-a4&amp;lang=vi&amp;release=2")
                .contains("<meta property=\"og:url\" content=\"" + QUANG_NAM + "?on=2026-06-01&amp;release=2\">")
                .contains("hreflang=\"en\"");
        assertThat(section(html, "state"))
                .contains("quá hạn khi đơn vị kết thúc quá hạn 463 ngày, chỉ tính đến 30/6/2025",
                        "Địa phương nay là Đà Nẵng")
                .contains("Tính đến ngày 01/6/2026.")
                .contains(
                        "Chủ trì Sở Thông tin và Truyền thông tỉnh Quảng Nam Phối hợp Sở Tài chính tỉnh Quảng Nam Hạn hoàn thành trước ngày 25/3/2024 (ngày cuối còn đúng hạn: 24/3/2024)")
                .contains("Địa phương Quảng Nam (đến 30/6/2025; nay là Đà Nẵng)").contains("Kế hoạch Các dự án CNTT");
        assertThat(section(html, "words")).contains("thẩm tra hồ sơ…); hoàn thành trước ngày 25/3/2024.")
                .contains("Kết luận của Phó Chủ tịch").contains("Bộ dữ liệu ")
                .contains("Công bố trên cổng Lần công bố 1");
        assertThat(section(html, "reports")).contains("chưa có thông tin kết quả");
        assertThat(section(html, "history")).contains("thêm Lần công bố 1 (");
        assertThat(html).contains(
                "<a href=\"/directives?source=quang-nam-2024-03&amp;lang=vi&amp;release=2\">Trong cùng văn bản: 8</a>");

        String english = page(QUANG_NAM + "?release=2&lang=en");
        assertThat(text(english)).contains("Lead, with the Department of Finance, in asking")
                .contains("until 30 June 2025; now Da Nang").contains("Outcome no outcome reported");
        assertThat(english).as("the original stands beside the translation")
                .contains("<p class=\"lede\" lang=\"vi\">Chủ trì, phối hợp với Sở Tài chính");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2024-03-09 | chưa đến hạn còn 15 ngày",
            "2024-03-24 | sắp đến hạn hạn cuối là chính ngày này", "2024-03-25 | quá hạn 1 ngày"})
    void theDayThatItIsHeldAgainstIsChosenByTheReader(String on, String state) {
        assertThat(text(page(QUANG_NAM + "?release=2&on=" + on))).contains(state);
        String list = page("/directives?place=quang-nam&dated=YES&release=2&on=" + on);
        assertThat(text(list)).contains(state);
        assertThat(list).as("the day goes along").contains("<a href=\"" + QUANG_NAM + "?on=" + on + "&amp;release=2\">")
                .contains("<li id=\"quang-nam-2024-03-a4\">")
                .contains("name=\"on\" min=\"1900-01-01\" max=\"9999-12-31\" value=\"" + on + "\"")
                .as("a calendar is of every day")
                .contains("href=\"/directives.ics?dated=YES&amp;place=quang-nam&amp;release=2\"");
        assertThat(
                given().urlEncodingEnabled(false).get("/directives.ics?place=quang-nam&release=2&on=" + on).asString())
                .contains("BEGIN:VEVENT");
    }

    @Test
    void whatShowsAStateCanBeCitedSoThatItStays() {
        String html = page(QUANG_NAM);
        String lasting = html.substring(0, html.indexOf("\">Địa chỉ giữ nguyên tình trạng"))
                .replaceAll("(?s).*href=\"", "").replace("&amp;", "&");
        assertThat(lasting).matches(QUANG_NAM + "\\?on=\\d{4}-\\d\\d-\\d\\d&release=\\d+");
        String state = html.substring(html.indexOf("<p class=\"standing\">"),
                html.indexOf("</p>", html.indexOf("<p class=\"standing\">")));
        assertThat(page(lasting)).contains(state);
    }

    @Test
    void everythingThatNamesADirectiveLeadsToItsPage() {
        String link = "href=\"" + QUANG_NAM + "?release=2\"";
        for (String path : new String[]{"/directives?code=quang-nam-2024-03-a4", "/agencies/so-tttt-quang-nam",
                "/programmes/quang-nam-2024", "/places/quang-nam", "/sources/quang-nam-2024-03",
                "/search?q=quang-nam-2024-03-a4"}) {
            assertThat(page(path + (path.contains("?") ? "&" : "?") + "release=2")).as(path).contains(link);
        }
        assertThat(page("/releases/1?table=DIRECTIVES&first=100&release=1"))
                .contains("href=\"" + QUANG_NAM + "?release=1\"");
        assertThat(given().head(QUANG_NAM).then().statusCode(200).extract().body().asString()).isEmpty();
        assertThat(get(QUANG_NAM + "?publishedBy=2024-12-31").statusCode()).as("its source has no date").isEqualTo(404);
        assertThat(text(page("/directives/quang-ninh-2020-09-a1?release=2&publishedBy=2021-02-03")))
                .contains("Tính đến ngày 03/02/2021.");
        assertThat(get("/directives/quang-nam-2024-03-a99").asString()).contains("<h1>Không tìm thấy trang</h1>")
                .contains("href=\"/directives/quang-nam-2024-03-a");
    }

    private MiniDataset made(String publisher) {
        MiniDataset mini = new MiniDataset(folder, publisher).only("sources.csv", "places.csv", "agencies.csv",
                "projects.csv", "directives.csv", "directive_reports.csv");
        mini.remove("directives.csv", 2).remove("directives.csv", 1).add("directives.csv",
                "code,place,action,action_en,lead,supporting,due_on,due_words,every,starts_on,projects,source,quote")
                .add("directives.csv",
                        "X-weeks,X-old,Báo cáo hai tuần một lần,,X-a1,X-a2,,02 tuần/lần,P2W,2024-04-01,X-p1;X-p2,X-s1,báo cáo 02 tuần/lần")
                .add("directives.csv",
                        "X-once,X-old,Trình đề án,Submit the scheme,X-a1,,2024-03-25,trước ngày 25/3/2024,,,,X-s1,trình trước ngày 25/3/2024");
        return mini.remove("directive_reports.csv", 2).remove("directive_reports.csv", 1)
                .add("directive_reports.csv", "directive,status,source,as_of,basis,quote")
                .add("directive_reports.csv", "X-weeks,IN_PROGRESS,X-s2,2024-04-10,,đã báo cáo kỳ đầu")
                .add("directive_reports.csv", "X-once,IN_PROGRESS,X-s2,2024-02,,đang soạn")
                .add("directive_reports.csv", "X-once,DONE,X-s2,2024-03-27,,đã trình")
                .add("directive_reports.csv", "X-once,DONE,X-s2,2024-05,FORECAST,sẽ trình");
    }

    @Test
    void aRecurringOneShowsEachOfItsPeriods() {
        int release = published(made("test-rounds"), null).release();
        String html = page("/directives/test-rounds-weeks?on=2024-06-15&release=" + release);
        assertThat(section(html, "state"))
                .contains("quá hạn 48 ngày Kỳ gần nhất đã qua, dữ liệu chưa có báo cáo nào từ đó đến nay.")
                .contains("02 tuần/lần · 2 tuần một lần")
                .contains("tính từ ngày 01/4/2024; 4 trên 6 kỳ").contains("4 kỳ liền đến nay chưa có báo cáo")
                .contains("Dự án, nhiệm vụ Dự án một Dự án hai");
        assertThat(section(html, "periods"))
                .contains("10/6/2024 đến 23/6/2024: đang trong kỳ 27/5/2024 đến 09/6/2024: chưa có báo cáo")
                .contains("01/4/2024 đến 14/4/2024: đã báo cáo");
        assertThat(html).contains("<li class=\"MISSED\">").contains("/directives.ics?code=test-rounds-weeks");
        String paged = page("/directives/test-rounds-weeks?on=2025-06-15&release=" + release);
        assertThat(paged.split("<li class=\"(MISSED|RUNNING|KEPT)\">", -1)).hasSize(27);
        assertThat(paged).containsPattern(
                "href=\"[^\"]*afterPeriods=\\d+&amp;on=2025-06-15&amp;release=" + release + "#periods\"");
        String next = paged.substring(0, paged.indexOf("#periods\">Trang sau")).replaceAll("(?s).*href=\"", "")
                .replace("&amp;", "&");
        assertThat(section(page(next), "periods")).contains("01/4/2024 đến 14/4/2024").contains("Về đầu danh sách");
        assertThat(section(page("/directives/test-rounds-weeks?on=2024-04-12&lang=en&release=" + release), "state"))
                .contains("reported 16 days left A report for the current period is in the data.");
        assertThat(page("/directives/test-rounds-weeks?on=2024-03-01&release=" + release)).as("none has begun")
                .doesNotContain("id=\"periods\"");
    }

    @Test
    void whatSourcesReportStandsInTheOrderOfItsTimeAndStaysWhenItIsCorrected() {
        MiniDataset mini = made("test-answered");
        int first = published(mini, null).release();
        assertThat(section(page("/directives/test-answered-once?release=" + first), "state"))
                .contains("đã xong nguồn báo đã xong vào thời điểm sau hạn 3 ngày Có nguồn báo việc đã xong.");
        String told = section(page("/directives/test-answered-once?release=" + first), "reports");
        assertThat(told.indexOf("tháng 5/2024")).isLessThan(told.indexOf("27/3/2024"))
                .isLessThan(told.indexOf("tháng 02/2024")).isNotNegative();
        assertThat(told).contains("đã xong dự kiến").contains("đã trình").contains("Báo cáo thử")
                .contains("Lần công bố " + first);

        mini.change("directive_reports.csv", 4, "DONE", "IN_PROGRESS").remove("directive_reports.csv", 5)
                .change("directives.csv", 3, "2024-03-25,trước ngày 25/3/2024", "2024-04-25,trước ngày 25/4/2024")
                .change("directives.csv", 3, "X-a1,,", "X-a2,X-a1,");
        int second = published(mini, "Nhập nhầm").release();
        String html = page("/directives/test-answered-once?release=" + second);
        assertThat(section(html, "reports")).contains("đang thực hiện thay cho đã xong")
                .contains("Đã rút ở Lần công bố " + second).contains("Lý do: Nhập nhầm; thay bằng đang thực hiện")
                .contains("đã xong dự kiến đã rút");
        assertThat(section(html, "history")).contains("đổi Lần công bố " + second)
                .contains("Hạn đến ngày 25/3/2024 25/4/2024").contains("Cơ quan chủ trì Sở Thử Phòng Thử")
                .contains("thêm Lần công bố " + first);
        assertThat(section(page("/directives/test-answered-once?release=" + first), "history"))
                .as("nobody knew it then").doesNotContain("đổi");

        mini.remove("directives.csv", 3).remove("directive_reports.csv", 4).remove("directive_reports.csv", 3);
        int gone = published(mini, "Không phải chỉ đạo").release();
        String last = page("/directives/test-answered-once?lang=en");
        assertThat(text(last)).contains("This item was withdrawn in Release " + gone)
                .contains("as of release " + second);
        assertThat(section(last, "history")).contains("withdrawn Release " + gone);
        assertThat(last).as("what stands no longer has no state that lasts")
                .doesNotContain("Address that keeps the state");
        assertThat(get("/directives/test-answered-once?release=" + (first - 1)).statusCode()).isEqualTo(404);
    }
}
