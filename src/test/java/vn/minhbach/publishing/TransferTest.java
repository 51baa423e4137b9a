package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.minhbach.desk.SignedIn;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.PublisherSettings;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.access.Tokens;
import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * Things move from one publisher to another when both say so. Made data: who compiled press reports hands a programme
 * to the province.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class TransferTest extends PublishingSpecification {

    @Inject
    Tokens tokens;

    @Inject
    Audit audit;

    @Inject
    PublisherSettings settings;

    private MiniDataset compiled(String press) {
        MiniDataset dataset = new MiniDataset(folder, press);
        publisher.publish(dataset.dataset(), null);
        return dataset;
    }

    /** A dataset of its own things, and of the programme of another. */
    private MiniDataset claiming(String province, String press) {
        return new MiniDataset(folder, province)
                .add("programmes.csv", press + "-2023,Kế hoạch của tỉnh,X-old,X-a1,2023,MIXED,X-s1,")
                .add("funding.csv", "," + press + "-2023,ALLOCATED,MIXED,2023,70000000000,,,X-s2,,,,2023-12");
    }

    private RequestSpecification as(String who, String publisherOfIt, Role role) {
        String token = tokens.create(who,
                new Grant(publisherOfIt, role, role == Role.REPORT ? publisherOfIt + "-a1" : null), Duration.ofDays(1))
                .secret();
        return given().header("Authorization", "Bearer " + token);
    }

    private ValidatableResponse offer(RequestSpecification as, String from, String table, String code, String to) {
        return as.contentType(ContentType.JSON).body(Map.of("table", table, "code", code, "to", to))
                .post("/api/publishers/" + from + "/transfers").then();
    }

    @Test
    void aProgrammeIsTheOthersFromTheFirstOfItsReleasesThatHasIt() {
        MiniDataset press = compiled("test-press");
        int before = (int) number("select max(number) from releases");
        MiniDataset province = claiming("test-taking", "test-press");
        assertThat(report(province).toString()).contains("programmes.csv", "test-press-2023",
                "is published by test-press");
        assertThat(command("transfer", "offer", "--from", "test-press", "--to", "test-taking",
                "programmes/test-press-2023"))
                .startsWith("0 ").contains("from its next release on", "There is no release of test-taking yet");

        assertThat(publisher.dryRun(province.dataset())).isInstanceOfSatisfying(Difference.class, difference -> {
            assertThat(difference.changed()).isEqualTo(1);
            assertThat(difference.rows().get(0).cells())
                    .contains(new Difference.InCell("publisher", "test-press", "test-taking", null, null));
        });
        Outcome.Published taken = published(province, null);
        assertThat(taken.changed()).isEqualTo(1);
        assertThat(taken.withdrawn()).isZero();
        assertThat(command("transfer", "list", "test-taking")).isEqualTo("0 ");

        String asked = "{programme(code: \"test-press-2023\") {name ladder {allocated {text publisher}} saidByOthers {publishers}}}";
        JsonPath now = data(asked);
        assertThat(now.getString("programme.name")).isEqualTo("Kế hoạch của tỉnh");
        assertThat(now.getList("programme.ladder.allocated.publisher")).containsExactly("test-taking");
        assertThat(now.getList("programme.saidByOthers.publishers"))
                .as("what was said of it stays the word of who said it").containsExactly("test-press");
        JsonPath then = data(asked.replace("2023\"", "2023\", release: " + before));
        assertThat(then.getList("programme.ladder.allocated.publisher")).containsExactly("test-press");
        assertThat(data(
                "{release(number: %d) {changes(filter: {table: [PROGRAMMES], kind: [CHANGED]}) {nodes {key columns {name before after}}}}}"
                        .formatted(taken.release()))
                .getString("release")).contains("name:publisher", "before:test-press", "after:test-taking");
        assertThat(data("{comparison(from: %d, to: %d) {changes(filter: {table: [PROGRAMMES]}) {nodes {kind key}}}}"
                .formatted(before, taken.release()))
                .getString("comparison.changes.nodes.findAll {it.key == 'test-press-2023'}")).contains("CHANGED");
        assertThat(shown("/releases/" + taken.release())).contains("test-press", "test-taking");

        assertThat(report(press.change("counts.csv", 2, "42", "43")).toString())
                .contains("is published by test-taking");
        press.remove("programmes.csv", 3);
        assertThat(published(press, "Đếm lại").withdrawn()).isZero();
        assertThat(audit.latest("test-press", null, 20)).anySatisfy(each -> {
            assertThat(each.action()).isEqualTo("OFFER");
            assertThat(each.subject()).isEqualTo("programmes/test-press-2023 to test-taking");
            assertThat(each.result()).isEqualTo("DONE");
        });
        assertThat(offer(as("Lan", "test-taking", Role.PUBLISH), "test-taking", "programmes", "test-press-2023",
                "test-press").extract().statusCode())
                .as("and back again").isEqualTo(201);
    }

    @Test
    void nobodyGivesAwayWhatIsAnothersAndNobodyTakesWhatIsNotOffered() {
        compiled("test-keeping");
        RequestSpecification officer = as("Minh", "test-keeping", Role.PUBLISH);
        offer(as("Kẻ lạ", "test-stealing", Role.PUBLISH), "test-keeping", "programmes", "test-keeping-2023",
                "test-stealing").statusCode(403);
        offer(as("Người báo cáo", "test-keeping", Role.REPORT), "test-keeping", "programmes", "test-keeping-2023",
                "test-stealing").statusCode(403);
        offer(given(), "test-keeping", "programmes", "test-keeping-2023", "test-stealing").statusCode(401);
        offer(as("Kẻ lạ", "test-stealing", Role.PUBLISH), "test-stealing", "programmes", "test-keeping-2023",
                "test-other").statusCode(409);
        offer(officer, "test-keeping", "programmes", "test-keeping-1999", "test-stealing").statusCode(404);
        offer(officer, "test-keeping", "funding", "1", "test-stealing").statusCode(404);
        offer(officer, "test-keeping", "releases; drop table releases", "1", "test-stealing").statusCode(404);
        offer(officer, "test-keeping", "programmes", "test-keeping-2023", "test-keeping").statusCode(400);
        offer(officer, "test-keeping", "programmes", "test-keeping-2023", "Sở Tài chính").statusCode(400);
        officer.contentType(ContentType.JSON).body("{}").post("/api/publishers/test-keeping/transfers").then()
                .statusCode(400);

        offer(officer, "test-keeping", "programmes", "x\u0000y", "test-taker").statusCode(404);
        settings.requireTwoPersons("test-keeping", true, Actor.operator());
        offer(officer, "test-keeping", "programmes", "test-keeping-2023", "test-stealing").statusCode(403);
        settings.requireTwoPersons("test-keeping", false, Actor.operator());

        long id = offer(officer, "test-keeping", "programmes", "test-keeping-2023", "test-taker").statusCode(201)
                .extract().jsonPath().getLong("id");
        offer(officer, "test-keeping", "programmes", "test-keeping-2023", "test-stealing").statusCode(409);
        assertThat(report(claiming("test-stealing", "test-keeping")).toString()).as("offered to another")
                .contains("is published by test-keeping");
        assertThat(officer.get("/api/publishers/test-keeping/transfers").then().statusCode(200).extract().jsonPath()
                .getList("code")).containsExactly("test-keeping-2023");
        as("Kẻ lạ", "test-taker", Role.PUBLISH).delete("/api/publishers/test-taker/transfers/" + id).then()
                .statusCode(404);
        officer.delete("/api/publishers/test-keeping/transfers/" + id).then().statusCode(204);
        officer.delete("/api/publishers/test-keeping/transfers/" + id).then().statusCode(404);
        assertThat(report(claiming("test-taker", "test-keeping")).toString()).as("taken back")
                .contains("is published by test-keeping");
        Stream.of("update transfers set to_publisher = 'x'", "delete from transfers",
                "update transfers set taken_back_at = null")
                .forEach(sql -> assertThatThrownBy(() -> execute(sql)).hasMessageContaining("never updated"));
    }

    @Test
    void anOfficerHandsOverOnThePageAndTheOtherSeesIt() {
        MiniDataset mine = compiled("test-handing");
        String token = tokens.create("Hà", new Grant("test-handing", Role.PUBLISH, null), Duration.ofDays(1)).secret();
        String other = tokens.create("Tú", new Grant("test-receiving", Role.PUBLISH, null), Duration.ofDays(1))
                .secret();
        for (List<String> sent : List.of(List.of("projects", mine.publisher + "-p9", "not_theirs"),
                List.of("projects", mine.publisher + "-p1", "offered"),
                List.of("projects", mine.publisher + "-p1", "offered_already"))) {
            String location = SignedIn.sending(token).formParam("table", sent.get(0)).formParam("code", sent.get(1))
                    .formParam("to", "test-receiving")
                    .post("/publish/test-handing/transfers").then().statusCode(303).extract().header("Location");
            assertThat(location).endsWith("notice=" + sent.get(2));
        }
        SignedIn.sending(other).formParam("table", "projects").formParam("code", mine.publisher + "-p2")
                .formParam("to", "test-receiving")
                .post("/publish/test-handing/transfers").then().statusCode(403);
        String page = SignedIn.sending(other).get("/publish/test-receiving").then().statusCode(200).extract()
                .asString();
        assertThat(page).contains("test-handing chuyển giao", mine.publisher + "-p1", "hãy đưa dòng mang mã này")
                .doesNotContain("/take-back");
        String own = SignedIn.sending(token).get("/publish/test-handing?notice=offered").then().extract().asString();
        assertThat(own).contains("Đã ghi nhận việc chuyển giao", "chờ test-receiving tiếp nhận");
        String back = own.replaceAll("(?s).*action=\"([^\"]*/take-back)\".*", "$1");
        assertThat(SignedIn.sending(token).post(back).then().statusCode(303).extract().header("Location"))
                .endsWith("notice=taken_back");
        assertThat(SignedIn.sending(other).get("/publish/test-receiving").then().extract().asString())
                .doesNotContain(mine.publisher + "-p1");
    }
}
