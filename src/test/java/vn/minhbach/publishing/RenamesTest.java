package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.minhbach.desk.SignedIn;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.access.Tokens;
import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * The same name under another code is asked about, and keeps its history where it is the same; codes and names that
 * nobody can have are refused.
 */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class RenamesTest extends PublishingSpecification {

    @Inject
    Tokens tokens;

    private String token(String publisher) {
        return tokens.create("Lan", new Grant(publisher, Role.PUBLISH, null), Duration.ofDays(1)).secret();
    }

    private RequestSpecification as(String publisher) {
        return given().header("Authorization", "Bearer " + token(publisher)).queryParam("reason", "Đổi mã");
    }

    private static ValidatableResponse post(RequestSpecification request, MiniDataset mini) {
        return request.contentType("application/zip").body(mini.zip())
                .post("/api/publishers/" + mini.publisher + "/releases").then();
    }

    /** The programme of 2023, and all that speaks of it, under another code. */
    private MiniDataset renamed(String publisher) {
        MiniDataset mini = new MiniDataset(folder, publisher);
        mini.change("programmes.csv", 3, "X-2023,", "X-plan,").change("portfolio.csv", 2, "X-2023,", "X-plan,")
                .change("counts.csv", 2, "X-2023,", "X-plan,")
                .change("counts.csv", 3, "X-2023,", "X-plan,").change("funding.csv", 2, "X-2023,", "X-plan,")
                .change("funding.csv", 3, "X-2023,", "X-plan,")
                .change("directives.csv", 2, "X-2023,", "X-plan,");
        return mini;
    }

    @Test
    void whatIsRenamedKeepsItsHistoryAndItsAddress() {
        MiniDataset before = new MiniDataset(folder, "renamed-plan");
        post(as(before.publisher), before).statusCode(201);
        MiniDataset mini = renamed(before.publisher);
        String pair = "programmes/renamed-plan-2023/renamed-plan-plan";
        post(as(mini.publisher).header("Accept-Language", "vi"), mini).statusCode(422)
                .body("warnings.kind", contains("RENAMED")).body("warnings[0].rows[0].rename.pair", is(pair))
                .body("warnings[0].rows[0].text",
                        is("“Kế hoạch 2023”: mã renamed-plan-2023 không còn, mã renamed-plan-plan có cùng tên"))
                .body("confirm", nullValue()).body("detail", containsString("renamed="));
        String digest = post(as(mini.publisher), mini).statusCode(422).extract().path("warnings[0].confirm");
        post(as(mini.publisher).queryParam("confirm", digest), mini).statusCode(422);
        post(as(mini.publisher).queryParam("dryRun", true).queryParam("renamed", pair), mini).statusCode(200)
                .body("added", is(0)).body("withdrawn", is(0)).body("changed", is(7));
        int release = post(as(mini.publisher).queryParam("renamed", pair), mini).statusCode(201).body("changed", is(7))
                .body("withdrawn", is(0)).extract().path("release");
        given().redirects().follow(false).accept("text/html").get("/programmes/renamed-plan-2023?lang=vi").then()
                .statusCode(302)
                .header("Location", is("/programmes/renamed-plan-plan?lang=vi"));
        given().redirects().follow(false).accept("text/html")
                .get("/programmes/renamed-plan-2023?release=" + (release - 1)).then().statusCode(200);
        assertThat(number(
                "select count(*) from funding f join funding b on b.id = f.supersedes where b.programme = 'renamed-plan-2023' and f.programme = 'renamed-plan-plan'"))
                .isEqualTo(2);
        assertThat(shown("/releases/" + release + "?lang=vi")).contains("Kế hoạch 2023");

        // Taken back, it has its old code again, and the new one leads there.
        given().header("Authorization", "Bearer " + token(mini.publisher)).queryParam("reason", "Nhầm")
                .post("/api/publishers/renamed-plan/releases/" + release + "/revert").then()
                .statusCode(201).body("changed", is(7)).body("withdrawn", is(0));
        given().redirects().follow(false).accept("text/html").get("/programmes/renamed-plan-plan").then()
                .statusCode(302).header("Location", is("/programmes/renamed-plan-2023"));
    }

    @Test
    void whatIsAnotherThingIsWithdrawnAndAdded() {
        MiniDataset before = new MiniDataset(folder, "renamed-other");
        post(as(before.publisher), before).statusCode(201);
        MiniDataset mini = renamed(before.publisher);
        String token = token(mini.publisher);
        String draft = SignedIn.sending(token).multiPart("file", "plan.zip", mini.zip())
                .post("/publish/renamed-other/drafts").then().statusCode(303).extract().header("Location");
        String page = SignedIn.with(token).get(draft + "?lang=vi").then().statusCode(200)
                .body(containsString("programmes/renamed-other-2023/renamed-other-plan:other")).extract().asString();
        assertThat(page).contains("Cùng tên, mã khác: có phải chỉ đổi mã?", "Vẫn là một, chỉ đổi mã");
        int release = post(
                as(mini.publisher).queryParam("renamed", "programmes/renamed-other-2023/renamed-other-plan:other"),
                mini).statusCode(201).extract().path("release");
        assertThat(number("select withdrawn from releases where number = ?", release)).isPositive();
        given().redirects().follow(false).accept("text/html").get("/programmes/renamed-other-2023").then()
                .statusCode(200);
    }

    @Test
    void ofThousandsOfOneNameNobodyIsAskedAndNoneIsPairedWithEach() {
        MiniDataset before = new MiniDataset(folder, "renamed-many");
        MiniDataset after = new MiniDataset(folder, "renamed-many").add("sources.csv",
                "X-once-more,REPORT,,Chỉ một,,,,");
        before.add("sources.csv", "X-once,REPORT,,Chỉ một,,,,");
        for (int i = 0; i < 5_000; i++) {
            before.add("sources.csv", "X-old-" + i + ",REPORT,,x,,,,");
            after.add("sources.csv", "X-new-" + i + ",REPORT,,x,,,,");
        }
        post(as(before.publisher), before).statusCode(201);
        post(as(after.publisher), after).statusCode(422).body("warnings.kind", contains("RENAMED")).body(
                "warnings.rows.rename.pair.flatten()", contains("sources/renamed-many-once/renamed-many-once-more"));
        post(as(after.publisher).queryParam("renamed", "sources/renamed-many-once/renamed-many-once-more"), after)
                .statusCode(201).body("changed", is(1)).body("added", is(5_000)).body("withdrawn", is(5_000));
    }

    @Test
    void ofManyOneAnswerIsGivenForAllThatAreNotAnsweredOneByOne() {
        MiniDataset before = new MiniDataset(folder, "renamed-all");
        MiniDataset after = new MiniDataset(folder, "renamed-all");
        for (int i = 0; i < 120; i++) {
            before.add("sources.csv", "X-old-" + i + ",REPORT,,Báo cáo " + i + ",,,,");
            after.add("sources.csv", "X-new-" + i + ",REPORT,,Báo cáo " + i + ",,,,");
        }
        post(as(before.publisher), before).statusCode(201);
        String all = post(as(after.publisher), after).statusCode(422).body("warnings.kind", contains("RENAMED"))
                .body("warnings[0].total", is(120)).body("warnings[0].rows.size()", is(Warnings.MOST)).extract()
                .path("warnings[0].confirm");
        String other = "sources/renamed-all-old-7/renamed-all-new-7";

        String token = token(after.publisher);
        String draft = SignedIn.sending(token).multiPart("file", "plan.zip", after.zip())
                .post("/publish/renamed-all/drafts").then().statusCode(303).extract().header("Location");
        SignedIn.with(token).get(draft + "?lang=vi").then().statusCode(200).body(containsString("Cả 120 mục"))
                .body(containsString("… và 20 mục nữa")).body(containsString("value=\"" + all + "\""));
        SignedIn.sending(token).formParam("reason", "Đổi mã")
                .formParam("seen", number("select max(number) from releases where publisher = 'renamed-all'"))
                .formParam("renamed", "").formParam("renamed", other).post(draft + "/release?lang=vi").then()
                .statusCode(422);

        post(as(after.publisher).queryParam("renamed", other), after).statusCode(422).body("warnings[0].total", is(119))
                .body("warnings[0].confirm", is(all));
        post(as(after.publisher).queryParam("dryRun", true).queryParam("renamed", all + ":other"), after)
                .statusCode(200).body("changed", is(0)).body("added", is(120));
        SignedIn.sending(token).formParam("reason", "Đổi mã")
                .formParam("seen", number("select max(number) from releases where publisher = 'renamed-all'"))
                .formParam("renamed", all).formParam("renamed", other + ":other").post(draft + "/release?lang=vi")
                .then()
                .statusCode(303);
        assertThat(number("select changed from releases order by number desc limit 1")).isEqualTo(119);
        assertThat(number("select added from releases order by number desc limit 1")).isEqualTo(1);
    }

    @Test
    void codesOfThePortalAndTokensForNobodyAreRefused() {
        assertThat(report(new MiniDataset(folder, "template")).problems()).extracting(each -> each.fault().key())
                .containsExactly("reserved-code");
        assertThat(command("token", "create", "--publisher", "renamed-nobody", "--holder", "Lan")).startsWith("2 ")
                .contains("There is no release of renamed-nobody", "--new");
        assertThat(command("token", "create", "--publisher", "template", "--holder", "Lan", "--new")).startsWith("2 ")
                .contains("address of the portal");
        assertThat(command("token", "create", "--publisher", "renamed-nobody", "--holder", "Lan", "--new"))
                .startsWith("0 ");
        published(new MiniDataset(folder, "renamed-tokens"), null);
        assertThat(command("token", "create", "--publisher", "renamed-tokens", "--holder", "Lan", "--agency",
                "renamed-tokens-a9")).startsWith("2 ").contains("There is no agency");
        assertThat(command("token", "create", "--publisher", "renamed-tokens", "--holder", "Lan", "--agency",
                "renamed-tokens-a1")).startsWith("0 ");
    }
}
