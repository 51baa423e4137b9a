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

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import vn.minhbach.publishing.MiniDataset;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Denials;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.PublisherSettings;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** Publishing over HTTP, as another system of a publisher does it. */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class PublishingApiTest extends PublishingApiSpecification {

    @Inject
    PublisherSettings settings;

    private String reporter(String holder, String publisher, String agency) {
        return tokens.create(holder, new Grant(publisher, Role.REPORT, agency), Duration.ofDays(1)).secret();
    }

    /** Publishes a draft as who has just looked at it. */
    private static ValidatableResponse confirm(String token, String address) {
        Integer seen = as(token).get(address).then().extract().path("seen");
        return as(token).queryParam("seen", seen == null ? 0 : seen).post(address + "/release").then();
    }

    @Test
    void aDatasetIsPublishedOnceAndUnchangedAfterwards() {
        MiniDataset mini = new MiniDataset(folder, "test-api");
        String token = token("Lan", "test-api");
        post(as(token).queryParam("dryRun", true), mini).statusCode(200).body("outcome", is("COMPARED"))
                .body("added", is((int) mini.rows())).body("needsReason", is(false))
                .body("rows.kind", hasItem("ADDED"));
        ValidatableResponse published = post(as(token), mini).statusCode(201).body("outcome", is("PUBLISHED"))
                .body("added", is((int) mini.rows()));
        int release = published.extract().path("release");
        published.header("Location", endsWith("/releases/" + release));
        post(as(token), mini).statusCode(200).body("outcome", is("UNCHANGED")).body("release", is(release));
    }

    @Test
    void whatIsReadOtherwiseThanItIsWrittenIsToldBeforeAndWhenItIsPublished() {
        MiniDataset mini = new MiniDataset(folder, "test-api-read")
                .change("progress.csv", 2, "2023-Q4", "quý IV năm 2023")
                .change("sources.csv", 2, "2023-01-05", "25/01/2023");
        String token = token("Lan", mini.publisher);
        for (ValidatableResponse answer : new ValidatableResponse[]{
                post(as(token).queryParam("dryRun", true), mini).statusCode(200), post(as(token), mini).statusCode(201),
                post(as(token), mini).statusCode(200)}) {
            answer.body("read.total", is(2)).body("read.readings[1]", is(Map.of("file", "progress.csv", "line", 2,
                    "column", "as_of", "written", "quý IV năm 2023", "read", "2023-Q4", "times", 1)));
        }
        post(as(token), mini.change("funding.csv", 2, "67000000000", "1.700")).statusCode(422).body("total", is(1))
                .body("read.total", is(2));
    }

    @Test
    void aChangedFigureNeedsAReasonAndTheDryRunShowsOldAndNew() {
        MiniDataset mini = new MiniDataset(folder, "test-api-change");
        String token = token("Lan", mini.publisher);
        post(as(token), mini).statusCode(201);
        mini.change("funding.csv", 2, "67000000000", "68000000000");
        post(as(token).queryParam("dryRun", true), mini).statusCode(200).body("needsReason", is(true))
                .body("changed", is(1))
                .body("rows", hasSize(1)).body("rows[0].kind", is("CHANGED")).body("rows[0].file", is("funding.csv"))
                .body("rows[0].line", is(2)).body("rows[0].cells[0].column", is("amount"))
                .body("rows[0].cells[0].before", is("67000000000")).body("rows[0].cells[0].after", is("68000000000"));
        post(as(token), mini).statusCode(422).body("problems[0].message", startsWith("needs a reason"));
        post(as(token).queryParam("reason", "Đính chính"), mini).statusCode(201).body("changed", is(1));
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
                releases.add(pool.submit(() -> as(token).header("Idempotency-Key", '"' + key + '"')
                        .contentType("application/zip").body(body)
                        .post("/api/publishers/test-api-key/releases").then().statusCode(201).extract()
                        .path("release")));
            }
            int first = releases.get(0).get();
            for (Future<Integer> release : releases) {
                assertThat(release.get()).isEqualTo(first);
            }
        } finally {
            pool.shutdownNow();
        }
        post(as(token).header("Idempotency-Key", key), mini.change("projects.csv", 2, "Tóm tắt", "Khác"))
                .statusCode(422)
                .body("title", is("Idempotency-Key used before"));
        post(as(token).header("Idempotency-Key", "k".repeat(300)), mini).statusCode(400);
    }

    @Test
    void whatOneDraftsAnotherConfirms() {
        MiniDataset mini = new MiniDataset(folder, "test-api-two");
        settings.requireTwoPersons(mini.publisher, true, Actor.operator());
        String lan = token("Lan", mini.publisher);
        String hoa = token("Hoa", mini.publisher);
        String draft = post(as(lan), mini).statusCode(202).body("outcome", is("DRAFTED"))
                .header("Location", containsString("/drafts/"))
                .extract().path("draft");
        assertThat(post(as(lan), mini).statusCode(202).extract().<String>path("draft")).as("the same upload again")
                .isEqualTo(draft);
        String address = "/api/publishers/test-api-two/drafts/" + draft;
        as(token("Lạ", "test-api-stranger")).get(address).then().statusCode(404);
        confirm(lan, address).statusCode(403).body("detail", containsString("another person"));
        confirm(token("  lan", mini.publisher), address).statusCode(403);
        as(hoa).get("/api/publishers/test-api-two/drafts").then().statusCode(200).body("id", hasItem(draft))
                .body("author", hasItem("Lan"));
        as(hoa).get(address).then().statusCode(200).body("difference.added", is((int) mini.rows()));
        confirm(hoa, address).statusCode(201).body("added", is((int) mini.rows()));
        confirm(hoa, address).statusCode(409);
        as(hoa).get("/api/publishers/test-api-two/drafts").then().body("id", not(hasItem(draft)));
        as(hoa).get(address).then().statusCode(200).body("draft.end.release", greaterThan(0)).body("draft.end.by",
                is("Hoa"));
        assertThat(audit.latest(mini.publisher, null, 20))
                .extracting(Audit.Entry::actor, Audit.Entry::action, Audit.Entry::result)
                .contains(tuple("Hoa", "CONFIRM", "PUBLISHED"));
        assertThat(denials.latest(mini.publisher, null, 20)).extracting(Denials.Entry::name, Denials.Entry::action)
                .contains(tuple("Lan", "CONFIRM"));
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
                .remove("progress.csv", 3).change("progress.csv", 2, "53.7", "60")
                .change("progress.csv", 2, "X-s2", "X-s3")
                .remove("sources.csv", 3).remove("sources.csv", 2)
                .add("sources.csv", "X-s3,REPORT,,Báo cáo của sở,2024-01-10,,,");
        String draft = post(as(reporter), report).statusCode(202).extract().path("draft");
        String address = "/api/publishers/test-api-report/drafts/" + draft;
        confirm(reporter, address).statusCode(403);
        as(reporter("Sở Khác", mini.publisher, "test-api-report-a2")).get(address).then().statusCode(404);
        as(publisher).get(address).then().statusCode(200).body("draft.agency", is("test-api-report-a1"))
                .body("difference.added", is(2))
                .body("difference.withdrawn", is(0));
        int after = confirm(publisher, address).statusCode(201).body("added", is(2)).body("changed", is(0))
                .body("withdrawn", is(0)).extract().path("release");
        assertThat(after).isGreaterThan(before);
        given().contentType(ContentType.JSON).body("""
                {"query": "{ project(code: \\"test-api-report-p1\\", release: %d) { progress { percent { value } } funding { figure { words } } } }"}
                """.formatted(after)).post("/graphql").then()
                .body("data.project.progress.percent.value", hasItems(53.7f, 60))
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
        String second = drafts + post(as(lan), mini.change("projects.csv", 2, "Tóm tắt", "Khác")).statusCode(202)
                .extract().path("draft");
        int seen = as(hoa).get(second).then().extract().path("seen");
        as(hoa).post(second + "/release").then().statusCode(400);
        confirm(hoa, first).statusCode(201);
        as(hoa).queryParam("seen", seen).post(second + "/release").then().statusCode(409).body("detail",
                containsString("published since"));
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
        as(lan).get(address).then().body("draft.end.release", equalTo(null)).body("draft.end.by", is("Lan"))
                .body("draft.id", notNullValue());
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
            answers.add(senders.submit(() -> as(token).contentType("application/zip").body(zip)
                    .post("/api/publishers/test-api-quota/releases").statusCode()));
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> each : answers) {
            statuses.add(each.get());
        }
        senders.shutdown();
        assertThat(statuses).filteredOn(status -> status == 202).hasSize(20);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(2);
        String last = as(token).get("/api/publishers/test-api-quota/drafts").path("[0].id");
        as(token).contentType("application/zip").body(mini.add("places.csv", "X-last,PROVINCE,Tỉnh,,,,,,").zip())
                .post("/api/publishers/test-api-quota/releases").then()
                .statusCode(409).contentType("application/problem+json")
                .body("detail", containsString("confirm or discard"));
        SignedIn.sending(token).multiPart("file", "a.zip", mini.zip()).post("/publish/test-api-quota/drafts").then()
                .statusCode(409).body(containsString("bản nháp đang chờ"));
        SignedIn.sending(token).multiPart("file", "a.zip", mini.zip()).post("/publish/test-api-quota/drafts?lang=en")
                .then().statusCode(409);
        as(token).delete("/api/publishers/test-api-quota/drafts/" + last).then().statusCode(204);
        as(token).contentType("application/zip").body(mini.zip()).post("/api/publishers/test-api-quota/releases").then()
                .statusCode(202);
    }
}
