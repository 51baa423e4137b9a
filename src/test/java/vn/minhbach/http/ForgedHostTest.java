package vn.minhbach.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * Without a configured address, what a client says of the host stays in its own answer: nothing that a cache may give
 * to others holds it.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ForgedHostTest {

    private static final String EVIL = "evil.example";
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"#]*)");
    private static final String FIGURES = encoded(
            "{funding(first: 3) {nodes {figure {code url citation bib: citation(format: BIBTEX) csl: citation(format: CSL_JSON)}}}}");
    private static final List<String> SEEDS = List.of("/", "/?lang=en", "/graphql?query=" + FIGURES,
            "/graphql?release=1&query=" + FIGURES, "/graphql?query=nonsense", "/graphql",
            "/graphql/schema.graphql", "/graphiql", "/graphiql/", "/cite?query=" + FIGURES,
            "/cite.json?query=" + FIGURES, "/cite.txt?query=" + FIGURES, "/cite.bib?query=" + FIGURES,
            "/cite.csl.json?query=" + FIGURES, "/cite?query=nonsense", "/cite.pdf", "/figures/funding-1",
            "/figures/funding-1.json", "/figures/funding-1.txt", "/figures/funding-1.bib",
            "/figures/funding-1.csl.json", "/figures/funding-2/percent-of/funding-1", "/directives.ics",
            "/directives.ics?release=1&lang=en", "/checks.csv", "/checks.xlsx?release=1",
            "/checks.json", "/data/minh-bach.zip", "/data/minh-bach.zip?release=1", "/data/nobody.zip",
            "/data/template.xlsx", "/data/datapackage.json", "/datapackage.json", "/datapackage.zip",
            "/releases/compare?from=2&to=1",
            "/releases/compare?from=1&to=2", "/releases/2...1", "/releases/1...2", "/no-such-page", "/projects/no-such",
            "/projects?lang=fr", "/projects?release=99999", "/publish",
            "/publish/", "/publish/nobody", "/publish/sign-in", "/publish/oidc", "/api", "/api/nothing",
            "/api/publishers/nobody/drafts", "/q", "/q/", "/q/health", "/q/health/live",
            "/q/health/ready", "/favicon.ico", "/favicon.svg", "/screenshot.png", "/robots.txt", "/sitemap.xml",
            "/.well-known/security.txt", "//", "//" + "x.example/", "/%00");

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Test
    void isInNoAnswerThatOthersMayBeGiven() throws IOException {
        Deque<String> next = new ArrayDeque<>(SEEDS);
        Set<String> seen = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        int asked = 0;
        while (!next.isEmpty()) {
            String path = next.remove();
            if (!seen.add(path) || !kinds.add(kind(path)) && !SEEDS.contains(path)) {
                continue;
            }
            asked++;
            RawAnswer answer = RawAnswer.get(path, EVIL, "X-Forwarded-Host: " + EVIL, "Forwarded: host=" + EVIL);
            assertThat(answer.status()).as(path).isLessThan(500);
            assertSaysNothingOfIt(path, answer);
            LINK.matcher(new String(answer.body(), StandardCharsets.UTF_8)).results()
                    .map(each -> each.group(1).replace("&amp;", "&")).forEach(next::add);
            assertThat(RawAnswer.get(path, "localhost:" + RestAssured.port).said()).as("the next reader of " + path)
                    .doesNotContain(EVIL);
        }
        assertThat(asked).as("kinds of addresses").isBetween(SEEDS.size() + 30, 300);
    }

    /** A target may be a whole address, whose host then counts (RFC 9112, 3.2.2). */
    @Test
    void isInNoneEitherWhereTheTargetNamesIt() throws IOException {
        for (String path : SEEDS) {
            assertSaysNothingOfIt(path, RawAnswer.get("http://" + EVIL + path, "localhost"));
        }
    }

    @Test
    void isInNoAnswerToWhatIsPosted() throws IOException {
        String question = "{\"query\": \"{funding(first: 2) {nodes {figure {url citation}}}}\"}";
        for (String path : List.of("/graphql", "/graphql?release=1", "/api/publishers/nobody/releases",
                "/publish/sign-in", "/projects", "/no-such-page")) {
            assertSaysNothingOfIt(path, RawAnswer.post(path, EVIL, "application/json", question));
        }
        assertThat(RawAnswer.post("/graphql?release=1", EVIL, "application/json", question).said())
                .contains("\"url\":\"/figures/funding-");
    }

    /** Reference managers can do nothing with an address that has no host: such a file is its reader's alone. */
    @Test
    void aCitationToBeTakenAwayIsWholeAndItsReadersAlone() throws IOException {
        String here = "localhost:" + RestAssured.port;
        for (String path : List.of("/figures/funding-1.txt", "/figures/funding-1.bib", "/figures/funding-1.csl.json",
                "/cite.txt?query=" + FIGURES, "/cite.bib?query=" + FIGURES)) {
            RawAnswer file = RawAnswer.get(path, here);
            assertThat(file.said()).as(path).containsAnyOf("http://" + here + "/figures/funding-1",
                    "http://" + here + "/graphql?query=");
            assertThat(file.header("Cache-Control")).as(path).isEqualTo("private, no-store");
            assertThat(file.header("ETag")).as(path).isEmpty();
        }
        RawAnswer page = RawAnswer.get("/figures/funding-1", here, "Accept: text/html");
        assertThat(page.said()).contains("<link rel=\"cite-as\" href=\"/figures/funding-1\">",
                "<meta property=\"og:url\" content=\"/figures/funding-1\">").doesNotContain("http://localhost");
        assertThat(page.header("Cache-Control")).startsWith("public");
    }

    @Test
    void aCalendarLeavesOutWhatWouldNeedOne() throws IOException {
        String here = "localhost:" + RestAssured.port;
        assertThat(RawAnswer.get("/directives.ics", here).said()).contains("BEGIN:VEVENT").doesNotContain("\nURL:");
        assertThat(RawAnswer.get("/directives", here).said()).contains("href=\"/directives.ics")
                .doesNotContain("webcal:");
    }

    private static void assertSaysNothingOfIt(String path, RawAnswer answer) throws IOException {
        if (!answer.isForOneReader()) {
            assertThat(answer.said()).as(path).doesNotContainIgnoringCase(EVIL);
        }
    }

    /** Addresses that differ in nothing but the thing that they are of are of one kind. */
    private static String kind(String address) {
        String[] parts = address.split("\\?", 2);
        // One door answers lists in all their forms.
        if (parts[0].matches(".*\\.(csv|json|jsonl|xlsx|parquet)") && !parts[0].startsWith("/figures/")) {
            return parts[0].replaceFirst(".*\\.", ".") + parts.length;
        }
        String[] segments = parts[0].split("/", -1);
        String folder = segments.length < 2 ? "" : segments[1];
        // Not each set of filters of each list: there are as many as one likes.
        String parameters = parts.length < 2 ? "" : parts[1].startsWith("after") ? "?after" : "?";
        return folder + "/" + segments.length + parts[0].replaceFirst(".*?(\\.[a-z.]+)?$", "$1") + parameters;
    }
}
