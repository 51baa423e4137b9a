package vn.minhbach.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

import vn.minhbach.publishing.MiniDataset;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Denials;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.running.EmbeddedDatabaseResource;

@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class PublishingApiRefusalsTest extends PublishingApiSpecification {

    @Test
    void aRefusedDatasetIsAProblemThatNamesEveryCell() {
        MiniDataset mini = new MiniDataset(folder, "test-api-refused").change("funding.csv", 2, "67000000000", "1.700")
                .change("projects.csv", 2, "RECURRENT", "RECURENT");
        post(as(token("Lan", mini.publisher)), mini).statusCode(422).contentType("application/problem+json")
                .body("title", is("Dataset refused")).body("status", is(422))
                .body("type", containsString("/data#problem-refused"))
                .body("total", is(2)).body("problems.file", hasItems("funding.csv", "projects.csv"))
                .body("problems.find { it.file == 'funding.csv' }.line", is(2))
                .body("problems.find { it.file == 'funding.csv' }.column", is("amount"))
                .body("problems.find { it.file == 'funding.csv' }.found", is("1.700"))
                .body("problems.find { it.file == 'projects.csv' }.allowed", containsString("RECURRENT"));
    }

    @Test
    void aProblemIsACodeWithArgumentsAndATextInTheClientsLanguage() {
        MiniDataset mini = new MiniDataset(folder, "test-api-codes").change("funding.csv", 2, "67000000000", "1.700")
                .change("projects.csv", 2, "RECURRENT", "RECURENT")
                .change("funding.csv", 4, "X-p1", "X-pp1");
        String token = token("Lan", mini.publisher);
        post(as(token).header("Accept-Language", "vi-VN, en;q=0.5"), mini).statusCode(422)
                .body("problems.code", contains("not-in-code-list", "whole-number-ambiguous", "unknown-code"))
                .body("problems[0].allowedArguments.values", contains("PUBLIC_INVESTMENT", "RECURRENT"))
                .body("problems[2].arguments", is(Map.of("table", "projects.csv", "nearest", "test-api-codes-p1")))
                .body("problems[1].message", is(
                        "không rõ là số nào: có thể là 1700, cũng có thể là 1.7: hãy viết số nguyên, không có dấu ngăn cách"))
                .body("problems[1].allowed", is("số đồng nguyên vẹn, chỉ viết chữ số"))
                .body("problems[2].text", startsWith(
                        "funding.csv:4: cột project: thấy “test-api-codes-pp1”; không có trong projects.csv; gần giống nhất là test-api-codes-p1; được phép: "));
        post(as(token).header("Accept-Language", "fr"), mini).statusCode(422)
                .body("problems.code", contains("not-in-code-list", "whole-number-ambiguous", "unknown-code"))
                .body("problems[1].text", is(
                        "funding.csv:2: column amount: found \"1.700\"; is ambiguous, 1700 or 1.7: write the whole number without separators; allowed: whole đồng, digits only"));
    }

    @Test
    void nobodyPublishesWithoutAGoodTokenOfThatPublisher() {
        MiniDataset mini = new MiniDataset(folder, "test-api-leave");
        post(given(), mini).statusCode(401).header("WWW-Authenticate", is("Bearer"))
                .contentType("application/problem+json");
        post(as("mb_aaaaaaaaaaaaaaaa_" + "x".repeat(43)), mini).statusCode(401);
        String token = token("Lan", mini.publisher);
        post(as(token.substring(0, token.length() - 1) + (token.endsWith("A") ? "B" : "A")), mini).statusCode(401);
        post(as(token("Hoa", "test-api-other")), mini).statusCode(403).body("detail", containsString("test-api-leave"));
        assertThat(tokens.revoke(token.split("_")[1])).isTrue();
        post(as(token), mini).statusCode(401);
        String expired = tokens.create("Lan", new Grant(mini.publisher, Role.PUBLISH, null), Duration.ofNanos(1_000))
                .secret();
        post(as(expired), mini).statusCode(401);
        assertThat(denials.latest(mini.publisher, null, 10)).extracting(Denials.Entry::name, Denials.Entry::source)
                .contains(tuple("Hoa", "127.0.0.1"), tuple("Lan", "127.0.0.1"));
        assertThat(audit.latest(mini.publisher, null, 10)).extracting(Audit.Entry::result).doesNotContain("DENIED");
    }

    @Test
    void aTokenOfOnePublisherCannotPublishTheDatasetOfAnother() {
        MiniDataset mini = new MiniDataset(folder, "test-api-mine");
        as(token("Lan", "test-api-yours")).contentType("application/zip").body(mini.zip())
                .post("/api/publishers/test-api-yours/releases")
                .then().statusCode(422).body("problems[0].file", is("dataset.csv"))
                .body("problems[0].column", is("publisher"))
                .body("problems[0].found", is("test-api-mine")).body("problems[0].allowed", is("test-api-yours"));
    }

    @Test
    void whatIsNoDatasetIsAReportAndNotAFailure() {
        String token = token("Lan", "test-api-nonsense");
        for (byte[] body : List.of(new byte[0], "PK nothing".getBytes(StandardCharsets.UTF_8), new byte[100_000])) {
            as(token).contentType("application/zip").body(body).post("/api/publishers/test-api-nonsense/releases")
                    .then().statusCode(422)
                    .contentType("application/problem+json").body("total", greaterThan(0));
        }
        as(token).contentType("text/plain").body("x").post("/api/publishers/test-api-nonsense/releases").then()
                .statusCode(415);
    }

    @Test
    void whateverIsRefusedSaysWhyAsAProblem() {
        RequestSpecification lan = as(token("Lan", "test-problems")).contentType("text/plain").body("x");
        lan.post("/api/publishers/test-problems/releases").then().statusCode(415)
                .contentType("application/problem+json").body("status", is(415));
        given().get("/api/nothing").then().statusCode(404).contentType("application/problem+json").body("type",
                containsString("/data#problem-missing"));
        given().get("/api/publishers/test-problems/releases").then().statusCode(405)
                .contentType("application/problem+json");
        given().accept("text/csv").get("/api/publishers/test-problems/drafts").then().statusCode(406)
                .contentType("application/problem+json");
        given().contentType("text/plain").body(new byte[2 << 20]).post("/api/publishers/test-problems/drafts/x/release")
                .then()
                .statusCode(413).contentType("application/problem+json").body("detail", containsString("1 MiB"));
    }

    @Test
    void onlyPublishersMaySendMuch() {
        given().contentType(ContentType.JSON)
                .body("{\"query\": \"" + " ".repeat(2_000_000) + "{ releases { totalCount } }\"}")
                .post("/graphql").then().statusCode(413);
    }

    @Test
    void aBodyMayComeOnLeaveOverHttp2AndInChunksAndIsCountedThen() throws Exception {
        String token = token("Lan", "test-api-chunks");
        MiniDataset mini = new MiniDataset(folder, "test-api-chunks");
        HttpRequest.BodyPublisher chunks = HttpRequest.BodyPublishers
                .ofInputStream(() -> new ByteArrayInputStream(mini.zip()));
        HttpRequest.Builder upload = to("/api/publishers/test-api-chunks/releases", token)
                .header("Content-Type", "application/zip").POST(chunks);
        HttpRequest.Builder large = to("/api/publishers/test-api-chunks/transfers", token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers
                        .ofInputStream(() -> new ByteArrayInputStream(new byte[(1 << 20) + 1])));
        for (HttpClient.Version version : HttpClient.Version.values()) {
            HttpClient client = HttpClient.newBuilder().version(version).build();
            // Java's own client does not change over to HTTP/2 and wait for leave at once.
            HttpResponse<String> answer = client.send(
                    upload.expectContinue(version == HttpClient.Version.HTTP_1_1).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(version + answer.body()).isBetween(200, 201);
            HttpResponse<String> refused = client.send(large.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(refused.statusCode()).as(version.name()).isEqualTo(413);
            assertThat(refused.body()).contains("1 MiB");
        }
    }

    private static HttpRequest.Builder to(String path, String token) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path)).header("Authorization",
                "Bearer " + token);
    }
}
