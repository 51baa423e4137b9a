package vn.minhbach.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Headers;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** What browsers are told of every kind of answer. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class SecurityHeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/projects", "/projects?kind=nonsense", "/no-such-page", "/checks.csv", "/checks.xlsx",
            "/checks.json", "/directives.ics", "/figures/funding-1.bib",
            "/figures/funding-1.json", "/data/template.xlsx", "/data/datapackage.json", "/datapackage.json",
            "/graphql?query=%7B__typename%7D", "/graphql?query=nonsense", "/graphql", "/graphql/schema.graphql",
            "/graphiql", "/graphiql/", "/publish", "/publish/test-headers", "/api/publishers/test-headers/drafts",
            "/api/nothing", "/q/health/live", "/q/health/ready",
            "/favicon.ico", "/screenshot.png", "/cite?query=%7B__typename%7D", "/search?q=x", "//", "/%00"})
    void everyAnswerSaysHowItIsToBeTaken(String path) {
        Headers headers = given().urlEncodingEnabled(false).redirects().follow(false).get(path).headers();
        assertThat(headers.getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.getValues("Referrer-Policy")).hasSize(1);
        assertThat(headers.getValue("Permissions-Policy")).contains("geolocation=()");
        assertThat(headers.getValues("Content-Security-Policy")).hasSize(1);
        String policy = headers.getValue("Content-Security-Policy");
        assertThat(policy).contains("frame-ancestors", "default-src").doesNotContain("unsafe-eval", "*");
        assertThat(policy).as("nothing that stands in the page itself runs or styles").doesNotContain("unsafe-inline");
        assertThat(policy).startsWith("default-src 'none'").contains("frame-ancestors 'none'");
        boolean publishers = path.startsWith("/publish") || path.startsWith("/api");
        if (publishers) {
            assertThat(policy).as("no script where people sign in").doesNotContain("script-src 'self'");
        }
        assertThat(headers.getValue("X-Frame-Options")).isEqualTo("DENY");
        assertThat(headers.getValue("Cross-Origin-Resource-Policy"))
                .isEqualTo(publishers || path.startsWith("/q/") ? "same-origin" : "cross-origin");
        if (String.valueOf(headers.getValue("Content-Type")).startsWith("text/html") && !path.startsWith("/graphiql")) {
            assertThat(headers.getValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        }
        assertThat(headers.hasHeaderWithName("Strict-Transport-Security")).as("over TLS alone").isFalse();
        assertThat(headers.toString()).doesNotContainIgnoringCase("quarkus", "vert.x", "x-powered-by", "server=");
    }

    /** A file that is called by what is in it never changes. */
    @Test
    void stylesAreKeptForAYearAndFoundByPagesByWhatIsInThem() {
        Matcher style = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\"")
                .matcher(given().get("/").asString());
        assertThat(style.find()).isTrue();
        assertThat(given().get(style.group(1)).then().statusCode(200).extract().header("Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
        assertThat(style.find()).as("nothing else is waited for").isFalse();
        assertThat(String.valueOf(given().get("/static/bundle/app-NONESUCH.css").header("Cache-Control")))
                .doesNotContain("immutable");
    }

    @Test
    void aRequestWithTwoMeaningsIsRefused() throws IOException {
        Map<String, Integer> status = Map.of("Host: a.example\r\nHost: b.example\r\n", 400,
                "Host: localhost\r\nHost: localhost\r\n", 400, "Host: localhost\r\n", 200);
        for (Map.Entry<String, Integer> each : status.entrySet()) {
            assertThat(raw("GET /q/health/live HTTP/1.1\r\n" + each.getKey() + "Connection: close\r\n\r\n"))
                    .as(each.getKey()).startsWith("HTTP/1.1 " + each.getValue() + " ");
        }
    }

    /** Nobody said that a proxy is before it. */
    @Test
    void whatAStrangerSaysOfHostAndSchemeCountsForNothing() {
        String page = given().header("X-Forwarded-Host", "evil.example").header("X-Forwarded-Proto", "javascript")
                .header("Forwarded", "host=evil.example;proto=https")
                .queryParam("query", "{__typename}").get("/cite").then().statusCode(200).extract().asString();
        assertThat(page).doesNotContain("evil.example", "javascript:");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
