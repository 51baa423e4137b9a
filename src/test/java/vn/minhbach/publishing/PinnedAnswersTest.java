package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * Answers that are pinned at a release are the same bytes for ever, and can be cited. Every test has a publisher of its
 * own.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class PinnedAnswersTest extends PublishingSpecification {

    /** Of everything that a later release could show in. */
    private static final String EVERYTHING = """
            # What X says, and what became of it
            query everything($of: [String!], $release: Int!) {
              funding(filter: {programme: $of}) {totalCount nodes {measure figure {...told}}}
              programme(code: "X-2023") {name withdrawnIn counts {key figure {...told}} ladder {computedRate {code text} gaps {figure {code text}}}
                projects {nodes {code status percent {...told} progress {status withdrawnIn correctedBy {status} corrects {status} percent {...told}}}}}
              project(code: "X-p2") {name withdrawnIn progress {status withdrawnIn correctedBy {status}}}
              observations(filter: {indicator: ["X-i1"]}) {nodes {period figure {...told}}}
              directives {totalCount nodes {code state fulfilment {on daysOverdue daysLeft periodsMissed} reports {status} periods(first: 3) {nodes {outcome}}}}
              directiveStates {state count}
              checks(first: 100) {totalCount nodes {verdict text figures {...told}}}
              checkRules {code compared}
              releases(first: 3) {totalCount nodes {number reason publisher}}
              release(number: $release) {number changes(first: 50) {totalCount nodes {kind key before {...told} after {...told}}}}
              comparison(from: 1, to: $release) {added changed changes(first: 20, filter: {figures: true}) {nodes {key after {...told}}}}
              fundingSummary(by: PROGRAMME) {key sums {measure amount counted} leftOut {reason figures}}
              silences(first: 50) {totalCount nodes {__typename state}}
              unfunded(first: 50) {totalCount nodes {approvedInPrinciple funding {figure {...told}}}}
              search(text: "ke hoach X") {totalCount nodes {code title}}
              nodes(ids: ["UHJvamVjdDpYLXAy"]) {id ... on Project {name withdrawnIn}}
              earlier: funding(filter: {programme: $of}, release: $release) {nodes {figure {...told}}}
            }
            fragment told on Figure {code url text withdrawnIn withdrawnBy {number} addedBy {number reason} correctedBy {text} corrects {text withdrawnIn}
              citation evidence {quote source {code withdrawnIn}}}""";

    private static RequestSpecification asking(Map<String, ?> parameters) {
        return given().accept("application/json").queryParams(parameters);
    }

    private static Response pinned(String query, int release) {
        return asking(Map.of("query", query, "release", release)).get("/graphql");
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private String query(String publisher) {
        return EVERYTHING.replaceAll("\\bX\\b", publisher)
                .replace("UHJvamVjdDpYLXAy",
                        data("{project(code: \"%s-p2\") {id}}".formatted(publisher)).getString("project.id"));
    }

    @Test
    void aPinnedAnswerIsTheSameBytesWhateverIsPublishedLater() throws Exception {
        MiniDataset mini = new MiniDataset(folder, "test-pinned").change("progress.csv", 3, "COMPLETED", "IN_PROGRESS")
                .add("funding.csv", ",X-2023,DISBURSED,MIXED,2023,36000000000,,,X-s2,,FORECAST,ABOUT,2023");
        published(mini, null);
        int release = published(mini.change("funding.csv", 2, "67000000000", "66000000000"), "Sửa lần đầu").release();
        Map<String, Object> asked = Map.of("query", query("test-pinned"), "variables",
                "{\"of\": [\"test-pinned-2023\"], \"release\": %d}".formatted(release),
                "operationName", "everything", "release", release);
        Response before = asking(asked).get("/graphql");
        assertThat(before.statusCode()).isEqualTo(200);
        assertThat(before.jsonPath().<Object>get("errors")).as(before.asString()).isNull();
        assertThat(before.jsonPath().getList("data.funding.nodes.figure.text")).contains("hơn 66 tỷ đồng");
        assertThat(before.jsonPath().getString("data.releases.nodes[0].number")).isEqualTo(String.valueOf(release));

        int correction = published(mini.change("funding.csv", 2, "66000000000", "65000000000")
                .change("progress.csv", 3, "IN_PROGRESS", "STOPPED")
                .change("counts.csv", 2, ",42,", ",43,").change("observations.csv", 2, "90.5", "91")
                .change("projects.csv", 3, "Dự án hai", "Dự án thứ hai")
                .add("directives.csv", "X-d2,X-old,Việc mới,X-a1,,,,,,,X-s2"), "Đính chính").release();
        published(new MiniDataset(folder, "test-pinned-other"), null);
        published(new MiniDataset(folder, "test-pinned").only("sources.csv"), "Rút hết");
        Response after = asking(asked).get("/graphql");
        assertThat(after.asString()).isEqualTo(before.asString());
        assertThat(after.asByteArray()).isEqualTo(before.asByteArray());
        Map<String, Object> unpinned = Map.of("query", asked.get("query"), "variables", asked.get("variables"),
                "operationName", "everything");
        Response now = asking(unpinned).get("/graphql");
        assertThat(now.jsonPath().getList("data.earlier.nodes.figure.correctedBy.text"))
                .as("without the pin, an earlier release knows of later ones")
                .contains("hơn 65 tỷ đồng");
        assertThat(now.jsonPath().getList("data.earlier.nodes.figure.withdrawnIn")).contains(correction);

        String tag = before.header("ETag");
        assertThat(tag).isEqualTo(after.header("ETag")).isEqualTo("\"" + sha256(before.asByteArray()) + "\"");
        assertThat(before.header("Cache-Control")).contains("immutable").contains("public");
        for (String known : List.of(tag, "\"x\", " + tag, "W/" + tag, "*")) {
            Response unchanged = asking(asked).header("If-None-Match", known).get("/graphql");
            assertThat(unchanged.statusCode()).as(known).isEqualTo(304);
            assertThat(unchanged.asByteArray()).isEmpty();
        }
        assertThat(asking(asked).header("If-None-Match", "\"x\"").get("/graphql").statusCode()).isEqualTo(200);
        Response zipped = asking(asked).header("Accept-Encoding", "gzip").get("/graphql");
        assertThat(zipped.header("Content-Encoding")).as("the tag is of these bytes").isNull();
        Response posted = given().accept("application/graphql-response+json").contentType("application/json")
                .queryParam("release", release)
                .body(Map.of("query", asked.get("query"), "operationName", "everything", "variables",
                        Map.of("of", List.of("test-pinned-2023"), "release", release)))
                .post("/graphql");
        assertThat(posted.contentType()).startsWith("application/graphql-response+json");
        assertThat(posted.asString()).isEqualTo(before.asString());
    }

    @Test
    void nothingBeyondThePinIsThere() {
        int release = published(new MiniDataset(folder, "test-beyond"), null).release();
        int later = published(new MiniDataset(folder, "test-beyond").change("places.csv", 2, "Tỉnh Cũ", "Tỉnh Xưa"),
                null).release();
        for (String beyond : List.of("{places(release: %d) {totalCount}}", "{release(number: %d) {number}}",
                "{comparison(from: 1, to: %d) {added}}")) {
            Response refused = pinned(beyond.formatted(later), release);
            assertThat(refused.statusCode()).isEqualTo(200);
            assertThat(refused.jsonPath().getString("errors[0].message")).as(beyond)
                    .containsAnyOf("There is no release " + later, "No release has the code");
            assertThat(refused.header("Cache-Control")).isEqualTo("no-store");
            assertThat(refused.header("ETag")).isNull();
            assertThat(pinned(beyond.formatted(release), release).jsonPath().<Object>get("errors")).isNull();
        }
        assertThat(pinned("{place(code: \"test-beyond-old\") {name}}", release).jsonPath().getString("data.place.name"))
                .isEqualTo("Tỉnh Cũ");
        assertThat(pinned("{place(code: \"test-beyond-old\") {name}}", later).jsonPath().getString("data.place.name"))
                .isEqualTo("Tỉnh Xưa");
        assertThat(pinned("{releases {totalCount}}", release).jsonPath().getInt("data.releases.totalCount"))
                .isEqualTo(release);

        Response unknown = pinned("{places {totalCount}}", later + 1000);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.jsonPath().getString("errors[0].message"))
                .isEqualTo("There is no release " + (later + 1000) + " yet; releases are numbered from 1");
        for (String malformed : List.of("0", "-1", "x", "1.5", "01", "", "99999999999999", "1;drop")) {
            Response refused = asking(Map.of("query", "{places {totalCount}}", "release", malformed)).get("/graphql");
            assertThat(refused.statusCode()).as(malformed).isEqualTo(400);
            assertThat(refused.jsonPath().getString("errors[0].message")).startsWith("release is \"")
                    .contains("allowed");
        }
        assertThat(asking(Map.of("release", release)).get("/graphql").statusCode()).isEqualTo(400);
        String day = "{directives(filter: {place: [\"test-beyond-old\"]}) {nodes {fulfilment {on}}}}";
        assertThat(pinned(day, release).jsonPath().getString("data.directives.nodes[0].fulfilment.on"))
                .isEqualTo(text(
                        "select (published_at at time zone 'Asia/Ho_Chi_Minh')::date::text from releases where number = ?",
                        release));
    }

    @Test
    void anAnswerIsCitedByItsAddressAndItsChecksum() throws Exception {
        int release = published(new MiniDataset(folder, "test-answer"), null).release();
        String query = "# Kế hoạch\n{programme(code: \"test-answer-2023\") {name ladder {allocated {text url citation}}}}";
        Map<String, Object> asked = Map.of("query", query, "release", release);
        Response bytes = asking(asked).get("/graphql");
        String sha = sha256(bytes.asByteArray());
        Response data = given().queryParams(asked).get("/cite.json");
        assertThat(data.statusCode()).as(data.asString()).isEqualTo(200);
        assertThat(data.jsonPath().getString("sha256")).isEqualTo(sha);
        assertThat(data.jsonPath().getInt("bytes")).isEqualTo(bytes.asByteArray().length);
        String address = data.jsonPath().getString("url");
        assertThat(address).startsWith("/graphql?").endsWith("&release=" + release).matches("[!-~]+")
                .doesNotContain("'", "{", "+");
        assertThat(given().urlEncodingEnabled(false).accept("*/*").get(address).asByteArray())
                .isEqualTo(bytes.asByteArray());

        String html = given().queryParams(asked).accept("text/html").get("/cite").asString();
        assertThat(html).contains(sha).contains("curl -s \"$PORTAL\"'" + address.replace("&", "&amp;"))
                .contains("lần công bố " + release).contains("@misc{minh-bach-" + sha.substring(0, 16));
        assertThat(given().queryParams(asked).queryParam("lang", "en").accept("text/html").get("/cite").asString())
                .contains("Cite a GraphQL answer");
        String text = given().queryParams(asked).get("/cite.txt").asString();
        assertThat(text).startsWith("Câu trả lời cho truy vấn GraphQL “# Kế hoạch {programme(")
                .contains("Minh Bạch, lần công bố " + release).contains(address).contains(sha);
        assertThat(given().queryParams(asked).accept("application/x-bibtex").get("/cite").asString())
                .isEqualTo(given().queryParams(asked).get("/cite.bib").asString());
        assertThat(given().queryParams(asked).get("/cite.csl.json").jsonPath().getString("[0].URL")).endsWith(address);
        String latest = given().queryParam("query", "{releases {totalCount}}").get("/cite.json").jsonPath()
                .getString("url");
        assertThat(latest).endsWith("&release=" + number("select max(number) from releases"));

        for (String wrong : List.of("{nothing}", "{place(code: \"no-such\") {name}}", "{", "subscription {x}")) {
            Response page = given().queryParam("query", wrong).accept("text/html").get("/cite");
            assertThat(page.statusCode()).as(wrong).isEqualTo(400);
            assertThat(page.asString()).contains("Không có câu trả lời để trích dẫn").doesNotContain("@misc");
            assertThat(given().queryParam("query", wrong).get("/cite.bib").statusCode()).isEqualTo(400);
        }
        assertThat(given().queryParam("query", "{releases {totalCount}}").queryParam("variables", "[1]")
                .get("/cite.txt").asString()).contains("variables is not a JSON object");
        assertThat(given().queryParam("query", "{releases {totalCount}}").queryParam("release", 99999)
                .accept("text/html").get("/cite").statusCode()).isEqualTo(404);
        assertThat(given().accept("text/html").get("/cite").statusCode()).isEqualTo(200);
        assertThat(Stream.of("/data", "/data?lang=en").map(each -> given().accept("text/html").get(each).asString()))
                .allMatch(each -> each.contains("href=\"/cite"));
        String lengthy = "{" + "a".repeat(9_000) + ":releases{totalCount}" + "}";
        assertThat(pinned(lengthy, release).statusCode()).as("an address of nine thousand letters").isEqualTo(200);
    }
}
