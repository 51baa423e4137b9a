package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

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

/** Nobody undoes what they have not seen, and who comes second is told what the first changed. */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class UnseenReleasesTest extends PublishingSpecification {

    @Inject
    Tokens tokens;

    private RequestSpecification as(String holder, Grant grant) {
        return given().header("Authorization", "Bearer " + tokens.create(holder, grant, Duration.ofDays(1)).secret());
    }

    private RequestSpecification as(String holder, MiniDataset mini) {
        return as(holder, new Grant(mini.publisher, Role.PUBLISH, null));
    }

    private static ValidatableResponse post(RequestSpecification request, MiniDataset mini) {
        return request.contentType("application/zip").body(mini.zip())
                .post("/api/publishers/" + mini.publisher + "/releases").then();
    }

    @Test
    void whoKeepsTheFilesPublishesThemAgainAndAgainUntilSomebodyElseChangedTheSame() {
        MiniDataset lan = new MiniDataset(folder, "unseen-script");
        MiniDataset minh = new MiniDataset(folder, "unseen-script").change("counts.csv", 2, ",42,", ",44,");
        post(as("Lan", lan), lan).statusCode(201);
        post(as("Lan", lan).queryParam("reason", "đếm lại"), lan.change("counts.csv", 2, ",42,", ",43,"))
                .statusCode(201);
        // Minh's is made over nothing that is known, and changes what stands.
        int last = post(as("Minh", minh).queryParam("reason", "đếm lại"), minh).statusCode(409).body("met.total", is(1))
                .body("met.rows[0].of.name[0]", is("Kế hoạch 2023"))
                .body("met.rows[0].cells[0].before", is("43")).extract().path("release");
        post(as("Minh", minh).queryParam("reason", "đếm lại").queryParam("over", last - 1), minh).statusCode(409);
        post(as("Minh", minh).queryParam("reason", "đếm lại").queryParam("over", last), minh).statusCode(201);
        // Lan's script would take Minh's number back without knowing of it; what only adds is let through.
        post(as("Lan", lan).queryParam("reason", "đếm lại"), lan).statusCode(409);
        MiniDataset seen = minh.add("counts.csv", "X-2023,STAGE,PROPOSED,đề xuất,1,X-s2,2023");
        post(as("Lan", lan), seen).statusCode(201);
    }

    @Test
    void aDraftTellsWhatWasPublishedSinceAndWhichRowsMeet() {
        MiniDataset mini = new MiniDataset(folder, "unseen-draft");
        published(mini, null);
        MiniDataset mine = new MiniDataset(folder, "unseen-draft")
                .change("projects.csv", 2, "Dự án một", "Dự án số một").change("counts.csv", 2, ",42,", ",45,");
        String draft = as("Lan", new Grant(mini.publisher, Role.REPORT, "unseen-draft-a1"))
                .contentType("application/zip")
                .body(new MiniDataset(folder, "unseen-draft").only("progress.csv")
                        .change("progress.csv", 2, "53.7", "60").remove("progress.csv", 3).zip())
                .post("/api/publishers/unseen-draft/releases").then().statusCode(202).extract().path("draft");
        published(new MiniDataset(folder, "unseen-draft").change("progress.csv", 2, "53.7", "55"), "đo lại");
        int seen = as("Minh", mini).get("/api/publishers/unseen-draft/drafts/" + draft).then().statusCode(200)
                .body("difference.met.total", is(1))
                .body("difference.met.rows[0].of.name[0]", is("Dự án một")).extract().path("seen");
        String page = shownTo("Minh", mini, "/publish/unseen-draft/drafts/" + draft + "?lang=vi");
        assertThat(page).contains("Đã có công bố khác từ khi bản nháp này được nộp", "đo lại", "sẽ sửa hoặc rút 1 dòng",
                "Dự án một · ");
        int report = as("Minh", mini).queryParam("seen", seen).queryParam("reason", "Sở báo")
                .post("/api/publishers/unseen-draft/drafts/" + draft + "/release").then().statusCode(201)
                .extract().path("release");
        assertThat(shown("/releases/" + report + "?lang=vi")).contains("Báo cáo của cơ quan Sở Thử");

        // What takes an agency's confirmed report back says so, to who publishes it and to readers.
        post(as("Minh", mini).queryParam("dryRun", true), mine).statusCode(200).body("overruled[0].release", is(report))
                .body("overruled[0].name", is("Sở Thử")).body("overruled[0].rows", is(1));
        int over = post(as("Minh", mini).queryParam("reason", "Rà lại"), mine).statusCode(201).extract()
                .path("release");
        assertThat(shown("/releases/" + over + "?lang=vi")).contains("Sửa hoặc rút số trong báo cáo đã xác nhận");
        given().contentType("application/json")
                .body("{\"query\": \"{release(number: " + over + ") {overrules {number agency {code}}}}\"}")
                .post("/graphql").then()
                .body("data.release.overrules[0].number", is(report))
                .body("data.release.overrules[0].agency.code", is("unseen-draft-a1"));
    }

    private String shownTo(String holder, MiniDataset mini, String path) {
        return SignedIn
                .with(tokens.create(holder, new Grant(mini.publisher, Role.PUBLISH, null), Duration.ofDays(1)).secret())
                .get(path).then().statusCode(200)
                .extract().asString().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
