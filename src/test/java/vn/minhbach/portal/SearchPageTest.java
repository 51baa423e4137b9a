package vn.minhbach.portal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.minhbach.running.EmbeddedDatabaseResource;

@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class SearchPageTest {

    private static ValidatableResponse search(String text, String language) {
        return given().queryParam("q", text).queryParam("lang", language).queryParam("release", 2).get("/search").then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"67 tỷ; vi; hơn <mark>67 tỷ đồng</mark>",
            "67 tỷ; en; more than <mark>VND 67 billion</mark>",
            "chuyen doi so; vi; <mark>chuyển đổi số</mark>", "53%; vi; <mark>53%</mark>"})
    void whatWasFoundIsMarked(String text, String language, String expected) {
        search(text, language).body(containsString(expected));
    }

    @Test
    void aFigureLeadsToItsOwnAddress() {
        search("67 tỷ", "vi").body(containsString("href=\"/figures/funding-"));
    }

    @Test
    void whatWasNearlyTypedIsSuggested() {
        search("chuyen doi xo", "vi").body(containsString("Có phải bạn muốn tìm"),
                containsString(">chuyển đổi số</a>"));
        search("chuyen doi so", "en").body(not(containsString("Did you mean")));
    }
}
