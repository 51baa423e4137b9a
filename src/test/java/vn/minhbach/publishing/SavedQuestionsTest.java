package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.portal.question.SavedQuery;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** Questions of the guide to which the bundled texts have no answer. Every test has a publisher of its own. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class SavedQuestionsTest extends PublishingSpecification {

    private static JsonPath asked(String query, int release, String day) {
        JsonPath answer = given().queryParam("query", query).queryParam("release", release).queryParam("on", day)
                .queryParam("lang", "vi").get("/graphql").then().statusCode(200).extract().jsonPath();
        assertThat(answer.<Object>get("errors")).isNull();
        return answer;
    }

    private static String query(String code) {
        return SavedQuery.find(code).orElseThrow().query();
    }

    @Test
    void lateProjectsAreUnderTheirOwnerWithWhatWasPlanned() {
        MiniDataset mini = new MiniDataset(folder, "test-asked-late").change("agencies.csv", 2, "Sở Thử", "Sở Hỏi Trễ")
                .add("milestones.csv", "project,step,date,source,quote,basis,qualifier,as_of")
                .add("milestones.csv", "X-p1,END,2023-12-31,X-s1,hoàn thành trong năm 2023,PLANNED,,2023-01");
        int release = published(mini, null).release();
        JsonPath owner = asked(query("late-projects"), release, "2024-01-10")
                .setRootPath("data.projects.groups.nodes.find {it.keys.text[0] == 'Sở Hỏi Trễ'}");
        assertThat(owner.getInt("count")).isEqualTo(1);
        assertThat(owner.getString("members.nodes[0].name")).isEqualTo("Dự án một");
        String end = "members.nodes[0].dates.find {it.step == 'END'}.";
        assertThat(owner.getString(end + "state") + " " + owner.getInt(end + "days")).isEqualTo("LATE 10");
        assertThat(owner.getString(end + "planned[0].evidence.quote")).isEqualTo("hoàn thành trong năm 2023");
        assertThat(asked(query("late-projects"), release, "2023-12-31")
                .getList("data.projects.groups.nodes.keys.text.flatten()")).doesNotContain("Sở Hỏi Trễ");
    }

    @Test
    void theHistoryOfAFigureIsEveryVersionAndWhy() {
        MiniDataset mini = new MiniDataset(folder, "test-asked-history");
        int first = published(mini, null).release();
        int second = published(mini.change("funding.csv", 2, "67000000000", "68000000000"), "Nhập nhầm").release();
        String code = given().queryParam("query",
                "{funding(filter: {programme: [\"test-asked-history-2023\"], measure: [ALLOCATED]}, release: %d) {nodes {figure {code}}}}"
                        .formatted(second))
                .get("/graphql").jsonPath().getString("data.funding.nodes[0].figure.code");
        JsonPath figure = asked(query("figure-history").replace("funding-3", code), second, "2024-01-10")
                .setRootPath("data.figure");
        assertThat(figure.getList("history.text")).containsExactly("hơn 68 tỷ đồng", "hơn 67 tỷ đồng");
        assertThat(figure.getList("history.addedBy.number")).containsExactly(second, first);
        assertThat(figure.getString("history[1].withdrawnBy.reason")).isEqualTo("Nhập nhầm");
    }
}
