package vn.minhbach.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * What programs get at addresses that end in the suffix of a form: the same whoever asks, and errors that they can
 * read.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class FileAddressTest {

    private static Response get(String path, String... headers) {
        var asking = given().urlEncodingEnabled(false).accept("*/*");
        for (int i = 0; i < headers.length; i += 2) {
            asking.header(headers[i], headers[i + 1]);
        }
        return asking.get(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/directives.ics", "/figures/funding-1.csl.json", "/cite.bib", "/checks.jsonl",
            "/a/b.c/d.txt"})
    void aSuffixIsThatOfAFile(String path) {
        assertThat(FileAddress.is(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/projects", "/releases/1...2", "/a.txt/b", "/figures/funding-1/minus/funding-2",
            "/x.", "/x.2"})
    void aDotAloneIsNone(String path) {
        assertThat(FileAddress.is(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/figures/funding-1.txt", "/figures/funding-1.bib", "/figures/funding-1.csl.json",
            "/directives.ics?release=2&on=2024-01-01",
            "/cite.txt?query=%7B__typename%7D&release=1"})
    void theSameAddressGivesTheSameBytesWhateverABrowserLikes(String address) {
        assertThat(Stream.of("en", "vi", "fr")
                .map(each -> get(address, "Accept-Language", each).then().statusCode(200).extract().asString())
                .distinct())
                .singleElement().isEqualTo(get(address + (address.contains("?") ? "&" : "?") + "lang=vi").asString());
        assertThat(get(address + (address.contains("?") ? "&" : "?") + "lang=en").asString())
                .isNotEqualTo(get(address).asString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/figures/funding-999999999.bib       | 404 | Không có nội dung nào ở mã hoặc địa chỉ funding-999999999",
            "/figures/funding-1.csv               | 404 | Không có nội dung nào ở mã hoặc địa chỉ funding-1.csv",
            "/figures/x.json?lang=en              | 404 | We have nothing at the code or address x",
            "/nothing.json                        | 404 | Không có nội dung nào ở mã hoặc địa chỉ /nothing.json",
            "/figures/funding-1.txt?release=999   | 404 | Không có lần công bố “999”. Các lần công bố được đánh số từ 1.",
            "/figures/funding-1.txt?lang=xx       | 400 | Giá trị không hợp lệ: lang=xx. Giá trị được phép: vi, en",
            "/directives.ics?state=NONE           | 400 | Giá trị không hợp lệ: state=NONE.",
            "/directives.ics?place=nowhere        | 404 | Không có nội dung nào ở mã hoặc địa chỉ nowhere",
            "/directives.ics?lang=en&agency=x&release=2 | 404 | We have nothing at the code or address x",
            "/directives.ics?agency=So-TTTT       | 400 | Giá trị không hợp lệ: agency=So-TTTT.",
            "/cite.bib?query=%7Bnothing%7D        | 400 | nothing"})
    void whatIsWrongIsToldAsAProblem(String address, int status, String detail) {
        Response answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(answer.jsonPath().getString("title")).isNotBlank();
        assertThat(answer.jsonPath().getString("detail")).contains(detail);
    }

    @Test
    void whoTakesNoPageIsToldSoToo() {
        Response answer = get("/nothing", "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(given().accept("text/html").get("/nothing").contentType()).startsWith("text/html");
    }
}
