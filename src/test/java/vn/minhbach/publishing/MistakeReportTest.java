package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** Whoever finds something wrong is led to who published it. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class MistakeReportTest extends PublishingSpecification {

    private static final Pattern LINK = Pattern.compile("href=\"(/report-mistake\\?[^\"]+)\"");
    private static final Pattern LETTER = Pattern.compile("href=\"(mailto:[^\"]+)\"");

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(each -> each.group(1).replace("&amp;", "&")).toList();
    }

    private static String page(String address) {
        return given().accept("text/html").urlEncodingEnabled(false).get(address).then().statusCode(200).extract()
                .asString();
    }

    @Test
    void everyEvidenceLeadsToALetterWithItsAddress() {
        int release = published(
                new MiniDataset(folder, "test-mistake").change("dataset.csv", 2, "Nhóm thử", "Bà Lan: lan@test.vn"),
                null).release();
        String programme = page("/programmes/test-mistake-2023?lang=vi");
        List<String> links = found(LINK, programme);
        assertThat(links).isNotEmpty().allMatch(each -> each.contains("in=" + release));
        String report = page(links.stream().filter(each -> each.contains("figures")).findFirst().orElseThrow());
        Matcher letter = LETTER.matcher(report);
        assertThat(letter.find()).isTrue();
        assertThat(URLDecoder.decode(letter.group(1).replace("&amp;", "&"), StandardCharsets.UTF_8))
                .startsWith("mailto:lan@test.vn?subject=Báo sai sót: ")
                .contains("Kính gửi Bà Lan: lan@test.vn,", "/figures/", "“Dữ liệu thử”, lần công bố " + release,
                        "Đúng là:");
        assertThat(report).contains("Bà Lan: lan@test.vn");
        String directive = page("/directives/test-mistake-d1");
        assertThat(found(LINK, directive)).anyMatch(each -> each.contains("about=%2Fdirectives%2Ftest-mistake-d1"));
    }

    @Test
    void aDatasetThatNamesPeopleOnlySaysSo() {
        String report = page("/report-mistake?about=/indicators&in=1&lang=en");
        assertThat(report).contains("Nhóm Minh Bạch", "gives no e-mail address").doesNotContain("mailto:");
    }

    @Test
    void thePortalWritesOfItsOwnPagesAlone() {
        for (String about : List.of("https://evil.vn", "//evil.vn", "/a?b=c", "", "/x/../y y")) {
            given().accept("text/html").queryParam("about", about).get("/report-mistake").then().statusCode(400)
                    .body(not(containsString("evil.vn</a>")));
        }
        given().accept("text/html").queryParam("about", "/projects").queryParam("in", "99999").get("/report-mistake")
                .then().statusCode(400);
    }
}
