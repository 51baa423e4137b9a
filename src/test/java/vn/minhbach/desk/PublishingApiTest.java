package vn.minhbach.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.minhbach.publishing.MiniDataset;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Denials;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.PublisherSettings;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.access.Tokens;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** Publishing over HTTP, as another system of a publisher does it. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class PublishingApiTest {

    @TempDir
    Path folder;

    @Inject
    Tokens tokens;

    @Inject
    PublisherSettings settings;

    @Inject
    Audit audit;

    @Inject
    Denials denials;

    private String token(String holder, String publisher) {
        return tokens.create(holder, new Grant(publisher, Role.PUBLISH, null), Duration.ofDays(1)).secret();
    }

    private String reporter(String holder, String publisher, String agency) {
        return tokens.create(holder, new Grant(publisher, Role.REPORT, agency), Duration.ofDays(1)).secret();
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    /** Publishes a draft as who has just looked at it. */
    private static ValidatableResponse confirm(String token, String address) {
        Integer seen = as(token).get(address).then().extract().path("seen");
        return as(token).queryParam("seen", seen == null ? 0 : seen).post(address + "/release").then();
    }

    private static ValidatableResponse post(RequestSpecification request, MiniDataset mini) {
        return request.contentType("application/zip").body(mini.zip()).post("/api/publishers/" + mini.publisher + "/releases").then();
    }

    @Test
    void aDatasetIsPublishedOnceAndUnchangedAfterwards() {
        MiniDataset mini = new MiniDataset(folder, "test-api");
        String token = token("Lan", "test-api");
        post(as(token).queryParam("dryRun", true), mini).statusCode(200).body("outcome", is("COMPARED"))
                .body("added", is((int) mini.rows())).body("needsReason", is(false)).body("rows.kind", hasItem("ADDED"));
        ValidatableResponse published = post(as(token), mini).statusCode(201).body("outcome", is("PUBLISHED")).body("added", is((int) mini.rows()));
        int release = published.extract().path("release");
        published.header("Location", endsWith("/releases/" + release));
        post(as(token), mini).statusCode(200).body("outcome", is("UNCHANGED")).body("release", is(release));
    }

    @Test
    void whatIsReadOtherwiseThanItIsWrittenIsToldBeforeAndWhenItIsPublished() {
        MiniDataset mini = new MiniDataset(folder, "test-api-read").change("progress.csv", 2, "2023-Q4", "quý IV năm 2023").change("sources.csv", 2, "2023-01-05", "25/01/2023");
        String token = token("Lan", mini.publisher);
        for (ValidatableResponse answer : new ValidatableResponse[] {post(as(token).queryParam("dryRun", true), mini).statusCode(200), post(as(token), mini).statusCode(201),
                post(as(token), mini).statusCode(200)}) {
            answer.body("read.total", is(2)).body("read.readings[1]", is(Map.of("file", "progress.csv", "line", 2, "column", "as_of", "written", "quý IV năm 2023", "read", "2023-Q4", "times", 1)));
        }
        post(as(token), mini.change("funding.csv", 2, "67000000000", "1.700")).statusCode(422).body("total", is(1)).body("read.total", is(2));
    }

    @Test
    void aRefusedDatasetIsAProblemThatNamesEveryCell() {
        MiniDataset mini = new MiniDataset(folder, "test-api-refused").change("funding.csv", 2, "67000000000", "1.700")
                .change("projects.csv", 2, "RECURRENT", "RECURENT");
        post(as(token("Lan", mini.publisher)), mini).statusCode(422).contentType("application/problem+json")
                .body("title", is("Dataset refused")).body("status", is(422)).body("type", containsString("/data#problem-refused"))
                .body("total", is(2)).body("problems.file", hasItems("funding.csv", "projects.csv"))
                .body("problems.find { it.file == 'funding.csv' }.line", is(2))
                .body("problems.find { it.file == 'funding.csv' }.column", is("amount"))
                .body("problems.find { it.file == 'funding.csv' }.found", is("1.700"))
                .body("problems.find { it.file == 'projects.csv' }.allowed", containsString("RECURRENT"));
    }

    @Test
    void aProblemIsACodeWithArgumentsAndATextInTheClientsLanguage() {
        MiniDataset mini = new MiniDataset(folder, "test-api-codes").change("funding.csv", 2, "67000000000", "1.700").change("projects.csv", 2, "RECURRENT", "RECURENT")
                .change("funding.csv", 4, "X-p1", "X-pp1");
        String token = token("Lan", mini.publisher);
        post(as(token).header("Accept-Language", "vi-VN, en;q=0.5"), mini).statusCode(422).body("problems.code", contains("not-in-code-list", "whole-number-ambiguous", "unknown-code"))
                .body("problems[0].allowedArguments.values", contains("PUBLIC_INVESTMENT", "RECURRENT"))
                .body("problems[2].arguments", is(Map.of("table", "projects.csv", "nearest", "test-api-codes-p1")))
                .body("problems[1].message", is("không rõ là số nào: có thể là 1700, cũng có thể là 1.7: hãy viết số nguyên, không có dấu ngăn cách")).body("problems[1].allowed", is("số đồng nguyên vẹn, chỉ viết chữ số"))
                .body("problems[2].text", startsWith("funding.csv:4: cột project: thấy “test-api-codes-pp1”; không có trong projects.csv; gần giống nhất là test-api-codes-p1; được phép: "));
        post(as(token).header("Accept-Language", "fr"), mini).statusCode(422).body("problems.code", contains("not-in-code-list", "whole-number-ambiguous", "unknown-code"))
                .body("problems[1].text", is("funding.csv:2: column amount: found \"1.700\"; is ambiguous, 1700 or 1.7: write the whole number without separators; allowed: whole đồng, digits only"));
    }

    @Test
    void aChangedFigureNeedsAReasonAndTheDryRunShowsOldAndNew() {
        MiniDataset mini = new MiniDataset(folder, "test-api-change");
        String token = token("Lan", mini.publisher);
        post(as(token), mini).statusCode(201);
        mini.change("funding.csv", 2, "67000000000", "68000000000");
        post(as(token).queryParam("dryRun", true), mini).statusCode(200).body("needsReason", is(true)).body("changed", is(1))
                .body("rows", hasSize(1)).body("rows[0].kind", is("CHANGED")).body("rows[0].file", is("funding.csv"))
                .body("rows[0].line", is(2)).body("rows[0].cells[0].column", is("amount"))
                .body("rows[0].cells[0].before", is("67000000000")).body("rows[0].cells[0].after", is("68000000000"));
        post(as(token), mini).statusCode(422).body("problems[0].message", startsWith("needs a reason"));
        post(as(token).queryParam("reason", "Đính chính"), mini).statusCode(201).body("changed", is(1));
    }

    @Test
    void nobodyPublishesWithoutAGoodTokenOfThatPublisher() {
        MiniDataset mini = new MiniDataset(folder, "test-api-leave");
        post(given(), mini).statusCode(401).header("WWW-Authenticate", is("Bearer")).contentType("application/problem+json");
        post(as("mb_aaaaaaaaaaaaaaaa_" + "x".repeat(43)), mini).statusCode(401);
        String token = token("Lan", mini.publisher);
        post(as(token.substring(0, token.length() - 1) + (token.endsWith("A") ? "B" : "A")), mini).statusCode(401);
        post(as(token("Hoa", "test-api-other")), mini).statusCode(403).body("detail", containsString("test-api-leave"));
        assertThat(tokens.revoke(token.split("_")[1])).isTrue();
        post(as(token), mini).statusCode(401);
        String expired = tokens.create("Lan", new Grant(mini.publisher, Role.PUBLISH, null), Duration.ofNanos(1_000)).secret();
        post(as(expired), mini).statusCode(401);
        assertThat(denials.latest(mini.publisher, null, 10)).extracting(Denials.Entry::name, Denials.Entry::source).contains(tuple("Hoa", "127.0.0.1"), tuple("Lan", "127.0.0.1"));
        assertThat(audit.latest(mini.publisher, null, 10)).extracting(Audit.Entry::result).doesNotContain("DENIED");
    }

    @Test
    void aTokenOfOnePublisherCannotPublishTheDatasetOfAnother() {
        MiniDataset mini = new MiniDataset(folder, "test-api-mine");
        as(token("Lan", "test-api-yours")).contentType("application/zip").body(mini.zip()).post("/api/publishers/test-api-yours/releases")
                .then().statusCode(422).body("problems[0].file", is("dataset.csv")).body("problems[0].column", is("publisher"))
                .body("problems[0].found", is("test-api-mine")).body("problems[0].allowed", is("test-api-yours"));
    }

    @Test
    void aRepeatedUploadUnderTheSameKeyIsAnsweredAsTheFirst() throws Exception {
        MiniDataset mini = new MiniDataset(folder, "test-api-key");
        String token = token("Lan", mini.publisher);
        String key = UUID.randomUUID().toString();
        byte[] body = mini.zip();
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            List<Future<Integer>> releases = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                releases.add(pool.submit(() -> as(token).header("Idempotency-Key", '"' + key + '"').contentType("application/zip").body(body)
                        .post("/api/publishers/test-api-key/releases").then().statusCode(201).extract().path("release")));
            }
            int first = releases.get(0).get();
            for (Future<Integer> release : releases) {
                assertThat(release.get()).isEqualTo(first);
            }
        } finally {
            pool.shutdownNow();
        }
        post(as(token).header("Idempotency-Key", key), mini.change("projects.csv", 2, "Tóm tắt", "Khác")).statusCode(422)
                .body("title", is("Idempotency-Key used before"));
        post(as(token).header("Idempotency-Key", "k".repeat(300)), mini).statusCode(400);
    }

    @Test
    void whatOneDraftsAnotherConfirms() {
        MiniDataset mini = new MiniDataset(folder, "test-api-two");
        settings.requireTwoPersons(mini.publisher, true, Actor.operator());
        String lan = token("Lan", mini.publisher);
        String hoa = token("Hoa", mini.publisher);
        String draft = post(as(lan), mini).statusCode(202).body("outcome", is("DRAFTED")).header("Location", containsString("/drafts/"))
                .extract().path("draft");
        assertThat(post(as(lan), mini).statusCode(202).extract().<String>path("draft")).as("the same upload again").isEqualTo(draft);
        String address = "/api/publishers/test-api-two/drafts/" + draft;
        as(token("Lạ", "test-api-stranger")).get(address).then().statusCode(404);
        confirm(lan, address).statusCode(403).body("detail", containsString("another person"));
        confirm(token("  lan", mini.publisher), address).statusCode(403);
        as(hoa).get("/api/publishers/test-api-two/drafts").then().statusCode(200).body("id", hasItem(draft)).body("author", hasItem("Lan"));
        as(hoa).get(address).then().statusCode(200).body("difference.added", is((int) mini.rows()));
        confirm(hoa, address).statusCode(201).body("added", is((int) mini.rows()));
        confirm(hoa, address).statusCode(409);
        as(hoa).get("/api/publishers/test-api-two/drafts").then().body("id", not(hasItem(draft)));
        as(hoa).get(address).then().statusCode(200).body("draft.end.release", greaterThan(0)).body("draft.end.by", is("Hoa"));
        assertThat(audit.latest(mini.publisher, null, 20)).extracting(Audit.Entry::actor, Audit.Entry::action, Audit.Entry::result)
                .contains(tuple("Hoa", "CONFIRM", "PUBLISHED"));
        assertThat(denials.latest(mini.publisher, null, 20)).extracting(Denials.Entry::name, Denials.Entry::action).contains(tuple("Lan", "CONFIRM"));
    }

    @Test
    void anAgencyReportsItsOwnProjectsAndThePublisherConfirms() {
        MiniDataset mini = new MiniDataset(folder, "test-api-report");
        String publisher = token("Lan", mini.publisher);
        int before = post(as(publisher), mini).statusCode(201).extract().path("release");
        String reporter = reporter("Sở Thử", mini.publisher, "test-api-report-a1");

        post(as(reporter), mini).statusCode(200).body("outcome", is("UNCHANGED"));
        MiniDataset foreign = new MiniDataset(folder, mini.publisher).change("projects.csv", 2, "Tóm tắt", "Khác")
                .change("progress.csv", 3, "COMPLETED", "STOPPED").change("funding.csv", 2, "67000000000", "1");
        post(as(reporter), foreign).statusCode(422)
                .body("problems.file", hasItems("projects.csv", "progress.csv", "funding.csv"))
                .body("problems.find { it.file == 'progress.csv' }.found", is("test-api-report-p2"))
                .body("problems.find { it.file == 'progress.csv' }.message", is("names no owner"))
                .body("problems.find { it.file == 'funding.csv' }.column", is("programme"));

        MiniDataset report = new MiniDataset(folder, mini.publisher).only("progress.csv", "sources.csv")
                .remove("progress.csv", 3).change("progress.csv", 2, "53.7", "60").change("progress.csv", 2, "X-s2", "X-s3")
                .remove("sources.csv", 3).remove("sources.csv", 2).add("sources.csv", "X-s3,REPORT,,Báo cáo của sở,2024-01-10,,,");
        String draft = post(as(reporter), report).statusCode(202).extract().path("draft");
        String address = "/api/publishers/test-api-report/drafts/" + draft;
        confirm(reporter, address).statusCode(403);
        as(reporter("Sở Khác", mini.publisher, "test-api-report-a2")).get(address).then().statusCode(404);
        as(publisher).get(address).then().statusCode(200).body("draft.agency", is("test-api-report-a1")).body("difference.added", is(2))
                .body("difference.withdrawn", is(0));
        int after = confirm(publisher, address).statusCode(201).body("added", is(2)).body("changed", is(0))
                .body("withdrawn", is(0)).extract().path("release");
        assertThat(after).isGreaterThan(before);
        given().contentType(ContentType.JSON).body("""
                {"query": "{ project(code: \\"test-api-report-p1\\", release: %d) { progress { percent { value } } funding { figure { words } } } }"}
                """.formatted(after)).post("/graphql").then().body("data.project.progress.percent.value", hasItems(53.7f, 60))
                .body("data.project.funding", hasSize(1));
    }

    @Test
    void nobodyConfirmsAnotherDifferenceThanTheOneTheySaw() {
        MiniDataset mini = new MiniDataset(folder, "test-api-seen");
        settings.requireTwoPersons(mini.publisher, true, Actor.operator());
        String lan = token("Lan", mini.publisher);
        String hoa = token("Hoa", mini.publisher);
        String drafts = "/api/publishers/test-api-seen/drafts/";
        String first = drafts + post(as(lan), mini).statusCode(202).extract().path("draft");
        String second = drafts + post(as(lan), mini.change("projects.csv", 2, "Tóm tắt", "Khác")).statusCode(202).extract().path("draft");
        int seen = as(hoa).get(second).then().extract().path("seen");
        as(hoa).post(second + "/release").then().statusCode(400);
        confirm(hoa, first).statusCode(201);
        as(hoa).queryParam("seen", seen).post(second + "/release").then().statusCode(409).body("detail", containsString("published since"));
        confirm(hoa, second).statusCode(201).body("changed", is(1)).body("added", is(0));
        post(as(lan).queryParam("dryRun", "yes"), mini).statusCode(400);
    }

    @Test
    void aDraftIsGivenUpByItsAuthorOrItsPublisher() {
        MiniDataset mini = new MiniDataset(folder, "test-api-discard");
        settings.requireTwoPersons(mini.publisher, true, Actor.operator());
        String lan = token("Lan", mini.publisher);
        String draft = post(as(lan), mini).statusCode(202).extract().path("draft");
        String address = "/api/publishers/test-api-discard/drafts/" + draft;
        as(lan).delete(address).then().statusCode(204);
        confirm(token("Hoa", mini.publisher), address).statusCode(409);
        as(lan).get(address).then().body("draft.end.release", equalTo(null)).body("draft.end.by", is("Lan")).body("draft.id", notNullValue());
    }

    @Test
    void whatIsNoDatasetIsAReportAndNotAFailure() {
        String token = token("Lan", "test-api-nonsense");
        for (byte[] body : List.of(new byte[0], "PK nothing".getBytes(), new byte[100_000])) {
            as(token).contentType("application/zip").body(body).post("/api/publishers/test-api-nonsense/releases").then().statusCode(422)
                    .contentType("application/problem+json").body("total", greaterThan(0));
        }
        as(token).contentType("text/plain").body("x").post("/api/publishers/test-api-nonsense/releases").then().statusCode(415);
    }

    @Test
    void whateverIsRefusedSaysWhyAsAProblem() {
        RequestSpecification lan = as(token("Lan", "test-problems")).contentType("text/plain").body("x");
        lan.post("/api/publishers/test-problems/releases").then().statusCode(415).contentType("application/problem+json").body("status", is(415));
        given().get("/api/nothing").then().statusCode(404).contentType("application/problem+json").body("type", containsString("/data#problem-missing"));
        given().get("/api/publishers/test-problems/releases").then().statusCode(405).contentType("application/problem+json");
        given().accept("text/csv").get("/api/publishers/test-problems/drafts").then().statusCode(406).contentType("application/problem+json");
        given().contentType("text/plain").body(new byte[2 << 20]).post("/api/publishers/test-problems/drafts/x/release").then()
                .statusCode(413).contentType("application/problem+json").body("detail", containsString("1 MiB"));
    }

    @Test
    void onlyPublishersMaySendMuch() {
        given().contentType(ContentType.JSON).body("{\"query\": \"" + " ".repeat(2_000_000) + "{ releases { totalCount } }\"}")
                .post("/graphql").then().statusCode(413);
    }

    @Test
    void aBodyMayComeOnLeaveOverHttp2AndInChunksAndIsCountedThen() throws Exception {
        String token = token("Lan", "test-api-chunks");
        MiniDataset mini = new MiniDataset(folder, "test-api-chunks");
        HttpRequest.BodyPublisher chunks = HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(mini.zip()));
        HttpRequest.Builder upload = to("/api/publishers/test-api-chunks/releases", token).header("Content-Type", "application/zip").POST(chunks);
        HttpRequest.Builder large = to("/api/publishers/test-api-chunks/transfers", token).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[(1 << 20) + 1])));
        for (HttpClient.Version version : HttpClient.Version.values()) {
            HttpClient client = HttpClient.newBuilder().version(version).build();
            // Java's own client does not change over to HTTP/2 and wait for leave at once.
            HttpResponse<String> answer = client.send(upload.expectContinue(version == HttpClient.Version.HTTP_1_1).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(version + answer.body()).isBetween(200, 201);
            HttpResponse<String> refused = client.send(large.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(refused.statusCode()).as(version.name()).isEqualTo(413);
            assertThat(refused.body()).contains("1 MiB");
        }
    }

    @Test
    void ofOnePublisherTwentyDraftsWaitAndNoMoreThanThatTogether() throws Exception {
        String token = token("Lan", "test-api-quota");
        settings.requireTwoPersons("test-api-quota", true, Actor.operator());
        MiniDataset mini = new MiniDataset(folder, "test-api-quota");
        List<byte[]> zips = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            zips.add(mini.add("places.csv", "X-more" + i + ",PROVINCE,Tỉnh " + i + ",,,,,,").zip());
        }
        ExecutorService senders = Executors.newFixedThreadPool(4);
        List<Future<Integer>> answers = new ArrayList<>();
        for (byte[] zip : zips) {
            answers.add(senders.submit(() -> as(token).contentType("application/zip").body(zip).post("/api/publishers/test-api-quota/releases").statusCode()));
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> each : answers) {
            statuses.add(each.get());
        }
        senders.shutdown();
        assertThat(statuses).filteredOn(status -> status == 202).hasSize(20);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(2);
        String last = as(token).get("/api/publishers/test-api-quota/drafts").path("[0].id");
        as(token).contentType("application/zip").body(mini.add("places.csv", "X-last,PROVINCE,Tỉnh,,,,,,").zip()).post("/api/publishers/test-api-quota/releases").then()
                .statusCode(409).contentType("application/problem+json").body("detail", containsString("confirm or discard"));
        SignedIn.sending(token).multiPart("file", "a.zip", mini.zip()).post("/publish/test-api-quota/drafts").then().statusCode(409).body(containsString("bản nháp đang chờ"));
        SignedIn.sending(token).multiPart("file", "a.zip", mini.zip()).post("/publish/test-api-quota/drafts?lang=en").then().statusCode(409);
        as(token).delete("/api/publishers/test-api-quota/drafts/" + last).then().statusCode(204);
        as(token).contentType("application/zip").body(mini.zip()).post("/api/publishers/test-api-quota/releases").then().statusCode(202);
    }

    private static HttpRequest.Builder to(String path, String token) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path)).header("Authorization", "Bearer " + token);
    }
}
