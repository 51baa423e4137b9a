package vn.minhbach.portal.place;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** What a province's leader sees first, of the bundled data at release 2. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class LeaderPageTest {

    private static String page(String path) {
        return given().accept("text/html").get(path + "?lang=vi&release=2").then().statusCode(200).extract().asString();
    }

    private static String text(String html) {
        return html.replaceAll("(?s)<head>.*?</head>|<div class=\"evidence\">.*?</details>|<[^>]*>", " ")
                .replaceAll("\\s+", " ").replaceAll(" ([,.;])", "$1");
    }

    @Test
    void cardsComeFirstAndIdentifiersLast() {
        assertThat(text(page("/places/bac-kan"))).containsSubsequence("Bắc Kạn", "nay là Thái Nguyên",
                "Dự án, nhiệm vụ 42", "21 dự kiến", "Dự kiến giải ngân khoảng 53%",
                "khoảng 36 tỷ đồng trên hơn 67 tỷ đồng", "Quá hạn", "Vướng mắc chưa tháo gỡ 2 vướng mắc",
                "Báo cáo gần nhất", "Kế hoạch năm", "Tên gọi và mã", "VN-53");
        assertThat(text(page("/places/quang-ninh"))).contains("Chưa có nguồn vốn trên 1.700 tỷ đồng");
    }

    @Test
    void todaysProvinceHasItsPredecessorsSideBySideAndAddsUpNothing() {
        String page = page("/places/thai-nguyen-2025");
        assertThat(text(page)).contains("Chưa có số liệu nào của Thái Nguyên từ khi thành lập", "Trước 01/7/2025",
                "không cộng");
        assertThat(page.substring(page.indexOf("class=\"beside\""))).contains("<h3><a href=\"/places/bac-kan?",
                "khoảng 53%", "<h3><a href=\"/places/thai-nguyen?");
    }
}
