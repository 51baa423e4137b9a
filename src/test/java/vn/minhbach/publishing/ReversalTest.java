package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import vn.minhbach.desk.SignedIn;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.PublisherSettings;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.access.Tokens;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** A release is taken back by a new one, and nothing goes. */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class ReversalTest extends PublishingSpecification {

    @Inject
    Tokens tokens;

    @Inject
    PublisherSettings settings;

    private String token(String who, String of, Role role) {
        return tokens.create(who, new Grant(of, role, role == Role.REPORT ? of + "-a1" : null), Duration.ofDays(1))
                .secret();
    }

    private static ValidatableResponse revert(String token, String of, int release, String... parameters) {
        var request = given().header("Authorization", "Bearer " + token);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.post("/api/publishers/" + of + "/releases/" + release + "/revert").then();
    }

    /** The rows of a publisher that stand, without what tells versions apart. */
    private String standing(String of) {
        String content = "(to_jsonb(t) - 'id' - 'added_in' - 'withdrawn_in' - 'supersedes')::text";
        return Stream.of("funding", "projects", "sources", "portfolio")
                .map(table -> text("select string_agg(" + content + ", '|' order by " + content + ") from " + table
                        + " t where publisher = ? and withdrawn_in is null", of))
                .toList().toString();
    }

    @Test
    void whatItBroughtGoesWhatItWithdrewIsThereAgainAndWhatCameLaterStays() {
        MiniDataset mini = new MiniDataset(folder, "test-revert");
        published(mini, null);
        String first = standing("test-revert");
        mini.change("funding.csv", 2, "67000000000", "68000000000").remove("funding.csv", 4).add("sources.csv",
                "X-s3,NEWS,,Tin thử,,,,");
        int wrong = published(mini, "Sở báo").release();
        String token = token("Lan", "test-revert", Role.PUBLISH);
        revert(token, "test-revert", wrong, "dryRun", "true").statusCode(200).body("outcome", is("COMPARED"))
                .body("needsReason", is(true))
                .body("added", is(1)).body("changed", is(1)).body("withdrawn", is(1));
        int later = published(mini.change("projects.csv", 2, "Dự án một", "Dự án số một"), null).release();

        revert(token, "test-revert", wrong).statusCode(422).body("problems.code", hasItem("reversal-without-reason"));
        int back = revert(token, "test-revert", wrong, "reason", "Nhầm biểu").statusCode(201)
                .header("Location", containsString("/releases/")).extract().path("release");

        assertThat(standing("test-revert")).isEqualTo(first.replace("Dự án một", "Dự án số một"));
        JsonPath told = data("{ release(number: " + back
                + ") { reason reverts { number revertedBy { number } } revertedBy { number } } }");
        assertThat(told.getInt("release.reverts.number")).isEqualTo(wrong);
        assertThat(told.getInt("release.reverts.revertedBy.number")).isEqualTo(back);
        assertThat(told.getString("release.reason")).isEqualTo("Nhầm biểu");
        assertThat(told.<Object>get("release.revertedBy")).isNull();
        given().get("/releases/" + wrong + "?lang=en").then().statusCode(200).body(containsString("Reverted by"))
                .body(containsString("Nhầm biểu"));
        given().get("/releases/" + back + "?lang=vi").then().body(containsString("Thu hồi"));
        // As it stood before, nobody had taken it back.
        given().get("/releases/" + wrong + "?lang=en&release=" + later).then().statusCode(200)
                .body(not(containsString("Reverted by")));

        // A second time it is refused; taking the taking back back brings it again.
        revert(token, "test-revert", wrong, "reason", "Lại").statusCode(422)
                .body("problems.code", is(List.of("reverted-already")))
                .body("problems[0].arguments.release", is(back));
        int again = revert(token, "test-revert", back, "reason", "Thật ra đúng").statusCode(201).extract()
                .path("release");
        assertThat(standing("test-revert")).contains("68000000000", "Tin thử", "Dự án số một");
        assertThat(
                data("{ release(number: " + wrong + ") { revertedBy { number } } }").<Object>get("release.revertedBy"))
                .isNull();
        revert(token, "test-revert", wrong, "reason", "Lại sai").statusCode(422).body("problems.code",
                hasItem("changed-since"));
        revert(token, "test-revert", again, "reason", "Lại sai").statusCode(201);
        assertThat(data("{ release(number: " + wrong + ") { revertedBy { number } } }")
                .getInt("release.revertedBy.number")).isEqualTo(back);
        assertThat(standing("test-revert")).isEqualTo(first.replace("Dự án một", "Dự án số một"));
    }

    @Test
    void whatALaterReleaseChangedAgainIsNamedAndNothingIsPublished() {
        MiniDataset mini = new MiniDataset(folder, "test-revert-later");
        published(mini, null);
        int wrong = published(mini.change("funding.csv", 2, "67000000000", "68000000000").remove("funding.csv", 3)
                .add("sources.csv", "X-s3,NEWS,,Tin thử,,,,").add("sources.csv", "X-s4,NEWS,,Tin nữa,,,,"), "Sở báo")
                .release();
        int later = published(
                mini.change("funding.csv", 2, "68000000000", "69000000000")
                        .change("sources.csv", 4, "Tin thử", "Tin mới").remove("sources.csv", 5)
                        .add("funding.csv", ",X-2023,DISBURSEMENT_RATE,,2023,,54,,X-s2,khoảng 54%,FORECAST,ABOUT,2023"),
                "Sở báo lại").release();
        String token = token("Lan", "test-revert-later", Role.PUBLISH);
        int before = (int) number("select max(number) from releases");
        // What it brought and a later one withdrew is no hindrance: nothing is left of it.
        revert(token, "test-revert-later", wrong, "reason", "Nhầm").statusCode(422)
                .body("problems.code", is(Collections.nCopies(3, "changed-since")))
                .body("problems.file", is(List.of("sources.csv", "funding.csv", "funding.csv")))
                .body("problems[0].arguments.release", is(later));
        assertThat(number("select max(number) from releases")).isEqualTo(before);
        assertThat(command("revert", Integer.toString(wrong), "--reason", "Nhầm")).startsWith("1 ")
                .contains("sources.csv: found \"test-revert-later-s3\"; was changed by release " + later);
    }

    @Test
    void ofTheFirstReleaseTheDatasetStays() {
        MiniDataset mini = new MiniDataset(folder, "test-revert-first");
        int first = published(mini, null).release();
        assertThat(command("revert", Integer.toString(first), "--dry-run")).startsWith("0 ")
                .contains("Publishing needs a reason");
        assertThat(command("revert", Integer.toString(first), "--reason", "Nhầm tỉnh")).startsWith("0 ")
                .contains("Published as release");
        assertThat(
                number("select count(*) from projects where publisher = 'test-revert-first' and withdrawn_in is null"))
                .isZero();
        given().get("/data/test-revert-first.zip").then().statusCode(200);
        assertThat(command("revert", "999999", "--reason", "x")).startsWith("2 ");
    }

    @Test
    void whatOthersReferToDoesNotGo() {
        MiniDataset own = new MiniDataset(folder, "test-revert-ref");
        published(own, null);
        int brought = published(own.add("places.csv", "X-more,PROVINCE,Tỉnh Thêm,More,,,,,"), null).release();
        published(new MiniDataset(folder, "test-revert-ref-other").change("agencies.csv", 2, "Sở Thử,X-old",
                "Sở Thử,test-revert-ref-more"), null);
        revert(token("Lan", "test-revert-ref", Role.PUBLISH), "test-revert-ref", brought, "reason", "Nhầm")
                .statusCode(422).body("problems.code", hasItem("still-referred-to"));
    }

    @Test
    void onlyWhoPublishesAndWithTheRuleOfTwoAnotherPersonToo() {
        MiniDataset mini = new MiniDataset(folder, "test-revert-two");
        published(mini, null);
        int wrong = published(mini.change("funding.csv", 2, "67000000000", "68000000000"), "Sở báo").release();
        revert(token("Sở", "test-revert-two", Role.REPORT), "test-revert-two", wrong, "reason", "x").statusCode(403);
        revert(token("Người ngoài", "test-revert-else", Role.PUBLISH), "test-revert-two", wrong, "reason", "x")
                .statusCode(403);
        String lan = token("Lan", "test-revert-two", Role.PUBLISH);
        revert(lan, "test-revert-two", 1, "reason", "x").statusCode(404);
        settings.requireTwoPersons("test-revert-two", true, Actor.operator());
        String draft = revert(lan, "test-revert-two", wrong, "reason", "Nhầm").statusCode(202)
                .body("outcome", is("DRAFTED")).extract().path("draft");
        String minh = token("Minh", "test-revert-two", Role.PUBLISH);
        int seen = given().header("Authorization", "Bearer " + minh)
                .get("/api/publishers/test-revert-two/drafts/" + draft).then()
                .body("draft.reverts", is(wrong)).body("difference.needsReason", is(true)).extract().path("seen");
        int back = given().header("Authorization", "Bearer " + minh).queryParam("seen", seen)
                .post("/api/publishers/test-revert-two/drafts/" + draft + "/release").then()
                .statusCode(201).extract().path("release");
        assertThat(data("{ release(number: " + back + ") { reverts { number } } }").getInt("release.reverts.number"))
                .isEqualTo(wrong);
    }

    @Test
    void whatWaitsWhileSomethingElseIsPublishedIsMadeAnew() {
        MiniDataset mini = new MiniDataset(folder, "test-revert-waits");
        published(mini, null);
        int wrong = published(mini.change("funding.csv", 2, "67000000000", "68000000000"), "Sở báo").release();
        settings.requireTwoPersons("test-revert-waits", true, Actor.operator());
        String draft = revert(token("Lan", "test-revert-waits", Role.PUBLISH), "test-revert-waits", wrong, "reason",
                "Nhầm").statusCode(202).extract().path("draft");
        int later = published(mini.add("sources.csv", "X-s3,NEWS,,Tin thử,,,,"), null).release();
        String address = "/api/publishers/test-revert-waits/drafts/" + draft;
        String minh = token("Minh", "test-revert-waits", Role.PUBLISH);
        given().header("Authorization", "Bearer " + minh).get(address).then().statusCode(422).body("problems.code",
                is(List.of("reversal-outdated")));
        given().header("Authorization", "Bearer " + minh).queryParam("seen", later).post(address + "/release").then()
                .statusCode(422).body("problems.code", hasItem("reversal-outdated"));
        assertThat(standing("test-revert-waits")).contains("Tin thử", "68000000000");
    }

    @Test
    void onThePageTheDifferenceIsSeenFirst() {
        MiniDataset mini = new MiniDataset(folder, "test-revert-page");
        published(mini, null);
        int wrong = published(mini.change("funding.csv", 2, "67000000000", "68000000000"), "Sở báo").release();
        String token = token("Lan", "test-revert-page", Role.PUBLISH);
        SignedIn.with(token).get("/publish/test-revert-page").then().statusCode(200)
                .body(containsString("/publish/test-revert-page/releases"));
        SignedIn.with(token).get("/publish/test-revert-page/releases").then().statusCode(200)
                .body(containsString("/releases/" + wrong + "/revert"));
        String draft = SignedIn.sending(token).contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("reason", "Nhầm biểu").post("/publish/test-revert-page/releases/" + wrong + "/revert").then()
                .statusCode(303)
                .extract().header("Location");
        Response shown = SignedIn.with(token).get(draft);
        shown.then().statusCode(200).body(containsString("68 tỷ đồng")).body(containsString("Nhầm biểu"));
        String seen = shown.htmlPath().getString("**.find { it.@name == 'seen' }.@value");
        SignedIn.sending(token).contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("reason", "Nhầm biểu").formParam("seen", seen).post(draft + "/release").then()
                .statusCode(303);
        SignedIn.with(token).get("/publish/test-revert-page/releases").then()
                .body(containsString("Đã bị thu hồi bằng"));
        SignedIn.sending(token).post("/publish/test-revert-page/releases/" + wrong + "/revert").then().statusCode(422)
                .body(containsString("đã được thu hồi"));
        SignedIn.with(token("Sở", "test-revert-page", Role.REPORT)).get("/publish/test-revert-page/releases").then()
                .statusCode(403);
    }

    @Test
    void ofTwoAtOnceOneIsPublished() throws Exception {
        MiniDataset mini = new MiniDataset(folder, "test-revert-race");
        published(mini, null);
        int wrong = published(mini.change("funding.csv", 2, "67000000000", "68000000000"), "Sở báo").release();
        String token = token("Lan", "test-revert-race", Role.PUBLISH);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> once = () -> revert(token, "test-revert-race", wrong, "reason", "Nhầm").extract()
                    .statusCode();
            Future<Integer> one = both.submit(once);
            Future<Integer> other = both.submit(once);
            assertThat(Stream.of(one.get(), other.get()).filter(status -> status == 201)).hasSize(1);
        } finally {
            both.shutdown();
        }
        assertThat(number("select count(*) from releases where reverts = " + wrong)).isEqualTo(1);
    }
}
