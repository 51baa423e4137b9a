package vn.minhbach.portal.map;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** The map of provinces on the page of places, and as a file. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class MapPagesTest {

    private static String get(String address) {
        return given().urlEncodingEnabled(false).get(address).then().statusCode(200).extract().asString();
    }

    private static long provinces(String page) {
        return page.lines().filter(each -> each.startsWith("<a href=\"/places/") && each.contains("<path")).count();
    }

    @Test
    void thirtyFourProvincesOfTodayLeadToTheirPages() {
        String page = get("/places?release=2&lang=vi");
        assertThat(provinces(page)).isEqualTo(34);
        assertThat(page).contains(
                "<title>Thái Nguyên: có kế hoạch, dự án (cả của Bắc Kạn, Thái Nguyên trước khi sắp xếp)</title>",
                "hình thành từ");
    }

    @Test
    void sixtyThreeOfBeforeTheMerger() {
        assertThat(provinces(get("/places?release=2&borders=before"))).isEqualTo(63);
    }

    @Test
    void hoangSaAndTruongSaAreNamedWithTheirProvinces() {
        assertThat(get("/places?release=2&lang=vi")).contains(">Quần đảo Hoàng Sa</text>", ">(Đà Nẵng)",
                ">Quần đảo Trường Sa</text>", ">(Khánh Hòa)");
        assertThat(get("/places?release=2&lang=en")).contains("Hoàng Sa archipelago", "Trường Sa archipelago",
                "CC BY 4.0");
    }

    @Test
    void aRateIsOfTheVeryProvinceThatASourceSpeaksOf() {
        assertThat(get("/places?release=2&lang=vi&map=disbursement")).contains("<title>Bắc Kạn: khoảng 53% (2023)",
                "<title>Bến Tre: “đạt thấp”</title>", "63 tỉnh, thành phố trước 1/7/2025");
    }

    @Test
    void aMapIsAFileWithItsTitleSourceAndMaker() {
        String picture = get("/charts/map/disbursement.svg?release=2&lang=vi");
        assertThat(picture).startsWith("<svg").contains("Nguồn nêu tỷ lệ giải ngân bằng số ở 1 trong 63 tỉnh",
                "lần công bố 2", "CC BY 4.0", "Quần đảo Hoàng Sa", "Quần đảo Trường Sa");
        assertThat(get("/charts/map/indicators/budget-expenditure.svg?release=2&lang=en&period=2015"))
                .contains("63 provinces before 1 July 2025", "VND");
    }

    @Test
    void aNarrowedListHasNoMap() {
        assertThat(get("/places?release=2&q=bac+kan")).doesNotContain("class=\"map\"");
    }
}
