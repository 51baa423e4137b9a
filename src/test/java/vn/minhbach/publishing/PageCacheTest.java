package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** Pages are given again as they were made, until something is published. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class PageCacheTest extends PublishingSpecification {

    private static Response page(String path, String... headers) {
        var asked = given().urlEncodingEnabled(false).accept("text/html");
        for (int i = 0; i < headers.length; i += 2) {
            asked = asked.header(headers[i], headers[i + 1]);
        }
        return asked.get(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects", "/funding", "/programmes/bac-kan-2023", "/places/bac-kan?release=1",
            "/directives", "/directives/quang-nam-2024-03-a4", "/figures/funding-1", "/releases/1...2"})
    void aPageIsTheSameTheSecondTime(String path) {
        Response made = page(path);
        Response kept = page(path);
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(kept.asByteArray()).isEqualTo(made.asByteArray());
        for (String header : List.of("ETag", "Cache-Control", "Content-Type", "Content-Security-Policy",
                "X-Content-Type-Options", "Referrer-Policy", "Minh-Bach-Release")) {
            assertThat(kept.header(header)).as(header).isNotNull().isEqualTo(made.header(header));
        }
        assertThat(kept.header("Cache-Control")).isEqualTo(
                path.contains("release=") ? "public, no-cache" : "public, max-age=5, stale-while-revalidate=30");
        Response known = page(path, "If-None-Match", made.header("ETag"));
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.asByteArray()).isEmpty();
        assertThat(known.header("ETag")).isEqualTo(made.header("ETag"));
    }

    @Test
    void eachLanguageAndFormIsKeptByItself() {
        for (int i = 0; i < 2; i++) {
            assertThat(page("/projects", "Accept-Language", "en-GB, vi;q=0.5").asString())
                    .contains("<html lang=\"en\"");
            assertThat(page("/projects", "Accept-Language", "fr, vi").asString()).contains("<html lang=\"vi\"");
            assertThat(page("/projects?lang=en").asString()).contains("<html lang=\"en\"");
            assertThat(page("/projects").asString()).contains("<html lang=\"vi\"");
            assertThat(given().accept("application/x-bibtex").get("/figures/funding-1").asString()).startsWith("@misc");
            assertThat(page("/figures/funding-1").asString()).startsWith("<!doctype html>");
        }
    }

    @Test
    void theHeadOfAPageIsThatOfThePage() {
        for (int i = 0; i < 2; i++) {
            Response head = given().accept("text/html").head("/sources");
            Response whole = page("/sources");
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.asByteArray()).isEmpty();
            assertThat(head.header("ETag")).isEqualTo(whole.header("ETag"));
        }
    }

    @Test
    void whatIsPublishedIsOnTheNextPage() {
        MiniDataset mini = new MiniDataset(folder, "test-kept-pages");
        Response before = page("/programmes/test-kept-pages-2023");
        assertThat(before.statusCode()).isEqualTo(404);
        int first = published(mini, null).release();
        Response made = page("/programmes/test-kept-pages-2023");
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.header("Minh-Bach-Release")).isEqualTo(String.valueOf(first));
        assertThat(page("/programmes/test-kept-pages-2023").asString()).contains("67 tỷ");
        int second = published(mini.change("funding.csv", 2, "67000000000", "68000000000"), "Nhập nhầm").release();
        Response corrected = page("/programmes/test-kept-pages-2023", "If-None-Match", made.header("ETag"));
        assertThat(corrected.statusCode()).isEqualTo(200);
        assertThat(corrected.asString()).contains("68 tỷ");
        assertThat(corrected.header("Minh-Bach-Release")).isEqualTo(String.valueOf(second));
    }

    @ParameterizedTest
    @CsvSource({"/,200", "/directives.ics,200", "/data/minh-bach.zip?release=1,200", "/checks.csv,200",
            "/figures/funding-1.bib,200",
            "/cite.json?query=%7B__typename%7D,200", "/graphql?query=%7B__typename%7D,200",
            "/graphql?query=%7B__typename%7D&release=1,200",
            "/graphql?query=%7B__typename%7D&release=99999,404", "/graphql,400", "/projects/no-such-project,404",
            "/projects?release=99999,404",
            "/no-such-page,404", "/projects?lang=fr,400", "/data/nobody.zip,404"})
    void everyAnswerNamesTheLastReleaseThatItKnowsOf(String path, int status) {
        int last = published(new MiniDataset(folder, "test-named-" + Integer.toHexString(path.hashCode())), null)
                .release();
        Response answer = given().urlEncodingEnabled(false).get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.header("Minh-Bach-Release")).isEqualTo(String.valueOf(last));
        if (answer.header("ETag") != null) {
            Response known = given().urlEncodingEnabled(false).header("If-None-Match", answer.header("ETag")).get(path);
            assertThat(known.statusCode()).isEqualTo(304);
            assertThat(known.header("Minh-Bach-Release")).isEqualTo(String.valueOf(last));
        }
    }

    @Test
    void publishersPagesAreNeverKept() {
        Response signIn = page("/publish");
        assertThat(signIn.header("Cache-Control")).isEqualTo("no-store");
        assertThat(signIn.header("ETag")).isNull();
        assertThat(signIn.header("Minh-Bach-Release")).isNull();
        Response otherwise = page("/%70ublish");
        assertThat(otherwise.header("ETag")).isNull();
        assertThat(String.valueOf(otherwise.header("Cache-Control"))).doesNotContain("public");
    }
}
