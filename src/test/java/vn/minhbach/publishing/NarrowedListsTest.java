package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * Lists are narrowed step by step: each choice says what it would leave, and what is chosen can be taken away again.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class NarrowedListsTest extends PublishingSpecification {

    private MiniDataset mini;

    @BeforeEach
    void publishMadeData() {
        mini = new MiniDataset(folder, "test-narrowed");
        for (int i = 10; i < 55; i++) {
            mini.add("projects.csv",
                    "X-q" + i + ",Dự án q" + i + ",PROJECT," + (i < 20 ? "HEALTH" : "DATA") + ",X-old,X-a1,,,,X-s1");
            if (i < 15) {
                mini.add("progress.csv", "X-q" + i + ",,IN_PROGRESS,,X-s2,2023");
            }
        }
        Outcome outcome = publisher.publish(mini.dataset(), null);
        assertThat(outcome).as("%s", outcome).isNotInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aChoiceCountsWithinWhatElseIsChosenAndOffersNothingThatLeavesNothing() {
        String page = get("/projects?place=X-old&field=HEALTH");
        assertThat(page).contains("<option value=\"IN_PROGRESS\">đang thực hiện (5)</option>",
                "<option value=\"NONE\">chưa rõ (5)</option>",
                "<option value=\"HEALTH\" selected>").doesNotContain("value=\"CANCELLED\"");
        assertThat(page).as("its number, where it is folded").contains("<summary>Lọc (2)</summary>");
    }

    @Test
    void whatNoSourceTellsCanBeChosenOnPagesInFilesAndByPrograms() {
        assertThat(get("/projects?place=X-old&field=HEALTH&status=NONE")).contains("5 mục", "Tình trạng: chưa rõ");
        assertThat(given().get(mini.named("/projects.csv?place=X-old&field=HEALTH&status=NONE")).then().statusCode(200)
                .extract().asString().lines()).hasSize(6);
        assertThat(given().get(mini.named("/projects.csv?place=X-old&field=HEALTH&status=NONE&status=IN_PROGRESS"))
                .asString().lines()).hasSize(11);
        String query = mini
                .named("{projects(filter: {place: [\"X-old\"], field: [HEALTH], unknown: [STATUS]}) {totalCount}}");
        given().contentType("application/json").body(java.util.Map.of("query", query)).post("/graphql").then()
                .statusCode(200)
                .body("data.projects.totalCount", org.hamcrest.Matchers.equalTo(5));
    }

    @Test
    void whatIsChosenIsTakenAwayByOneLink() {
        assertThat(get("/projects?place=X-old&field=HEALTH")).contains(
                "href=\"" + mini.named("/projects?field=HEALTH\""), "href=\"" + mini.named("/projects?place=X-old\""));
    }

    @Test
    void anEmptyListSaysWhatToLoosen() {
        assertThat(get("/projects?place=X-old&field=CULTURE_TOURISM&status=IN_PROGRESS"))
                .contains(mini.named("/projects?place=X-old&amp;status=IN_PROGRESS") + "\">bỏ “Lĩnh vực:");
    }

    @Test
    void aPartOfAListSaysWhichAndLeadsBothWays() {
        String first = get("/projects?place=X-old&field=DATA");
        assertThat(first).contains("1–20 trong 36 mục").doesNotContain("Trang trước");
        String second = follow(first, "next");
        assertThat(second).contains("21–36 trong 36 mục");
        assertThat(follow(second, "prev")).contains("1–20 trong 36 mục");
    }

    private String follow(String page, String rel) {
        var link = java.util.regex.Pattern.compile("<a rel=\"" + rel + "\" href=\"([^\"]*)\"").matcher(page);
        assertThat(link.find()).as(rel).isTrue();
        return given().urlEncodingEnabled(false).accept("text/html").get(link.group(1).replace("&amp;", "&")).then()
                .statusCode(200).extract().asString();
    }

    private String get(String path) {
        return given().urlEncodingEnabled(false).accept("text/html").get(mini.named(path)).then().statusCode(200)
                .extract().asString();
    }
}
