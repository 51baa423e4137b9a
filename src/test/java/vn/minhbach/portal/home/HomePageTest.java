package vn.minhbach.portal.home;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** What the first page answers, of the bundled data at release 2. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class HomePageTest {

    private static String page(String address) {
        return given().accept("text/html").get(address).then().statusCode(200).extract().asString();
    }

    private static String text(String html) {
        return html.replaceAll("(?s)<head>.*?</head>|<div class=\"evidence\">.*?</details>|<[^>]*>", " ")
                .replaceAll("\\s+", " ").replaceAll(" ([,.;])", "$1");
    }

    private static String between(String html, String from, String to) {
        int begin = html.indexOf(from);
        assertThat(begin).as(from).isNotNegative();
        return html.substring(begin, html.indexOf(to, begin));
    }

    @Test
    void threeNumbersComeFirstEachWithItsHedgeAndWhoSaysSoWhen() {
        String first = between(page("/?lang=vi&release=2"), "class=\"headlines\"", "class=\"rule\"");
        assertThat(text(first)).contains("Chưa có nguồn vốn trên 1.700 tỷ đồng dự kiến",
                "Quảng Ninh · 17 dự án, nhiệm vụ", "Theo báo cáo của Sở Thông tin và Truyền thông, 23/9/2020",
                "Dự kiến giải ngân khoảng 53% dự kiến", "Bắc Kạn · 2023 · khoảng 36 tỷ đồng trên hơn 67 tỷ đồng",
                "nguồn không ghi ngày, số liệu 31/12/2023",
                "Quá hạn 1 việc", "hoàn thành trước ngày 25/3/2024", "chỉ tính đến 30/6/2025",
                "chưa có nguồn nào nói kết quả");
        assertThat(first).contains("class=\"evidence\"", "với tổng mức đầu tư dự kiến trên 1.700 tỷ đồng.</",
                "/funding/unfunded?", "/places/quang-ninh?");
        assertThat(text(page("/?lang=en&release=2"))).contains("Without funding more than VND 1,700 billion",
                "about VND 36 billion out of more than VND 67 billion");
    }

    @Test
    void provincesAreRankedWithoutMixingForecastsAndFacts() {
        String ranking = text(between(page("/?lang=vi&release=2"), "<table class=\"stack ranking\">", "</table>"));
        assertThat(ranking)
                .containsSubsequence("Dự kiến, chưa phải kết quả", "Bắc Kạn", "nay thuộc Thái Nguyên", "hơn 67 tỷ đồng",
                        "khoảng 36 tỷ đồng", "khoảng 53%",
                        "Nguồn chỉ nói bằng lời", "Bến Tre", "đạt thấp",
                        "Phó giám đốc Sở Thông tin và Truyền thông Huỳnh Trung Tính", "Chưa có nguồn vốn", "Quảng Ninh")
                .doesNotContain("Thực tế");
    }

    @Test
    void wordsThatAskForMoneyAreNoSumOfIt() {
        String ranking = text(between(page("/?lang=vi&release=2"), "<table class=\"stack ranking\">", "</table>"));
        assertThat(ranking).contains("chưa có số kế hoạch",
                "Ghi chú: nguồn chỉ viết sử dụng kinh phí chi thường xuyên ngân sách nhà nước cấp tỉnh năm 2023");
    }

    @Test
    void whatAgreesIsCalledNoContradictionAndWhatIsNotKnownIsSaid() {
        String page = page("/?lang=vi&release=2");
        assertThat(text(page)).containsPattern("Đã đối chiếu [\\d.]+ lần, không thấy mâu thuẫn · \\d+ lưu ý").contains(
                "Điều chưa biết", "5 trên 6 kế hoạch năm: không nguồn nào nêu số đã giải ngân",
                "31 trên 34 tỉnh, thành phố hiện nay: chưa có số liệu nào về tiền",
                "3 trên 10 dự án, nhiệm vụ: chưa có thông tin tiến độ");
        assertThat(page).doesNotContain("id=\"checks\"", "<p class=\"marked\">");
    }

    @Test
    void whoRunsThePortalForOneProvinceHasItsPageFirst() {
        QuarkusMock.installMockForType(new HomePlace(Optional.of("bac-kan")), HomePlace.class);
        String home = page("/?lang=vi&release=2&publishedBy=2024-06-01");
        assertThat(home).contains("<h1>Bắc Kạn</h1>", "content=\"/places/bac-kan");
        assertThat(home).contains("/places/bac-kan.json");
        QuarkusMock.installMockForType(new HomePlace(Optional.of("no-such-place")), HomePlace.class);
        assertThat(text(page("/?lang=vi&release=2&publishedBy=2024-06-02")))
                .contains("Tiền chuyển đổi số của các tỉnh đang ở đâu?");
    }
}
