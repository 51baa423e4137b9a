package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.graphql.GraphQLClient;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** Who says so in a source is told first, wherever evidence is shown, and what was Vietnamese alone has its English. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class SaidByTest extends PublishingSpecification {

    private MiniDataset told(String publisher) {
        return new MiniDataset(folder, publisher).column("funding.csv", "said_by", "Phó Giám đốc Sở Thử Nguyễn Văn Đạt")
                .column("funding.csv", "words_en", "", "", "low")
                .column("funding.csv", "note", "Năm là suy ra").column("funding.csv", "note_en", "The year is deduced")
                .column("directives.csv", "said_by", "Chủ tịch tỉnh Cũ")
                .column("obstacles.csv", "said_by", "Sở Thử báo cáo")
                .column("observations.csv", "said_by", "Cục Thử").column("observations.csv", "words_en", "", "", "low")
                .column("indicators.csv", "definition", "Mẫu số số thử")
                .column("indicators.csv", "definition_en", "Of all that was tried")
                .column("programmes.csv", "short_name", "KH 22", "KH 23")
                .column("programmes.csv", "short_name_en", "Plan 22").column("projects.csv", "short_name", "Một")
                .column("agencies.csv", "short_name", "ST")
                .column("sources.csv", "archived_url", "https://web.archive.org/web/2024/https://example.vn/12");
    }

    @Test
    void whoSaysSoIsTheFirstLineOfItsEvidence() {
        int release = published(told("test-sayer"), null).release();
        String programme = given().accept("text/html").header("Accept-Language", "vi")
                .get("/programmes/test-sayer-2023?release=" + release).then().statusCode(200).extract().asString();
        assertThat(programme).containsPattern(
                "<div class=\"evidence\">\\s*<p class=\"sayer\"><a href=\"/speakers[^\"]*\" lang=\"vi\">Phó Giám đốc Sở Thử Nguyễn Văn Đạt</a>, trong <a href=\"[^\"]*/sources/test-sayer-s2");
        assertThat(programme).as("a figure of which the source names nobody").contains("<p class=\"sayer\">Theo <a");
        assertThat(shown("/directives/test-sayer-d1?lang=vi&release=" + release))
                .contains("Chủ tịch tỉnh Cũ , trong Báo cáo thử");
        assertThat(shown("/projects/test-sayer-p1?lang=vi&release=" + release))
                .contains("Sở Thử báo cáo , trong Báo cáo thử");
        assertThat(shown("/projects/test-sayer-p1?lang=en&release=" + release)).contains("According to Kế hoạch thử")
                .contains("archived copy");
        assertThat(given().accept("text/html").get("/directives/test-sayer-d1?lang=vi&release=" + release).asString())
                .as("little room")
                .contains("title=\"Sở Thử\">ST</a>").contains("title=\"Kế hoạch 2023\">KH 23</a>")
                .contains("title=\"Dự án một\">Một</a>");
        assertThat(shown("/sources/test-sayer-s1?release=" + release))
                .contains("https://web.archive.org/web/2024/https://example.vn/12");
    }

    @Test
    void itIsToldAndFilteredByInGraphQL() {
        int release = published(told("test-says"), null).release();
        JsonPath answer = GraphQLClient.data("{ money: funding(release: " + release
                + ", filter: {saidBy: \"nguyen van dat\"}) { totalCount nodes { programme { code } figure { evidence { saidBy note noteEn: note(lang: EN) } } } }"
                + " none: funding(release: " + release + ", filter: {saidBy: \"khong co ai nhu the\"}) { totalCount }"
                + " observed: indicator(code: \"test-says-i1\", release: " + release
                + ") { definition definitionEn: definition(lang: EN) observations(filter: {saidBy: \"Cục Thử\"}) { nodes { figure { evidence { saidBy } } } } }"
                + " ordered: directives(release: " + release
                + ", filter: {saidBy: \"chủ tịch\", place: [\"test-says-old\"]}) { nodes { code saidBy } }"
                + " held: obstacles(release: " + release
                + ", filter: {saidBy: \"bao cao\", place: [\"test-says-old\"]}) { nodes { saidBy } }"
                + " heldAll: obstacles(release: " + release
                + ", filter: {saidBy: \"sở thử\", project: [\"test-says-p1\"]}) { nodes { saidBy } }"
                + " source(code: \"test-says-s1\", release: " + release + ") { archivedUrl } }");
        assertThat(answer.getList(
                "money.nodes.findAll { it.programme?.code == 'test-says-2023' }.figure.evidence.saidBy", String.class))
                .containsExactly("Phó Giám đốc Sở Thử Nguyễn Văn Đạt");
        assertThat(
                answer.getString("money.nodes.find { it.programme?.code == 'test-says-2023' }.figure.evidence.noteEn"))
                .isEqualTo("The year is deduced");
        assertThat(answer.getInt("none.totalCount")).isZero();
        assertThat(answer.getList("observed.observations.nodes.figure.evidence.saidBy", String.class))
                .containsExactly("Cục Thử");
        assertThat(answer.getString("observed.definition") + answer.getString("observed.definitionEn"))
                .isEqualTo("Mẫu số số thửOf all that was tried");
        assertThat(answer.getList("ordered.nodes.code", String.class)).containsExactly("test-says-d1");
        assertThat(answer.getList("heldAll.nodes.saidBy", String.class)).containsExactly("Sở Thử báo cáo");
        assertThat(answer.getString("source.archivedUrl")).startsWith("https://web.archive.org/");
    }

    @Test
    void wordsForANumberAreToldInEnglishWhereTheirPublisherGivesThem() {
        int release = published(told("test-words-en"), null).release();
        JsonPath answer = GraphQLClient.data("{ project(code: \"test-words-en-p1\", release: " + release
                + ") { shortName shortEn: shortName(lang: EN) funding { figure { words text(lang: VI) textEn: text(lang: EN) wordsEn: words(lang: EN) } } owner { shortName } }"
                + " programme(code: \"test-words-en-2022\", release: " + release
                + ") { shortName(lang: EN) } other: programme(code: \"test-words-en-2023\", release: " + release
                + ") { shortName(lang: EN) } }");
        assertThat(answer.getString("project.funding[0].figure.text")).isEqualTo("đạt thấp");
        assertThat(answer.getString("project.funding[0].figure.textEn")).isEqualTo("low")
                .isEqualTo(answer.getString("project.funding[0].figure.wordsEn"));
        assertThat(answer.getString("project.shortName") + " " + answer.getString("project.owner.shortName"))
                .isEqualTo("Một ST");
        assertThat(answer.getString("programme.shortName") + " " + answer.getString("other.shortName"))
                .isEqualTo("Plan 22 KH 23");
        String code = GraphQLClient.data(
                "{ project(code: \"test-words-en-p1\", release: " + release + ") { funding { figure { code } } } }")
                .getString("project.funding[0].figure.code");
        given().get("/figures/" + code + ".json").then().statusCode(200).body("text.en", is("low")).body("noteEn",
                is((String) null));
    }

    @Test
    void itIsPartOfWhatAReleaseChanged() {
        published(told("test-sayer-change"), null);
        int release = published(
                told("test-sayer-change").change("directives.csv", 2, "Chủ tịch tỉnh Cũ", "Phó Chủ tịch tỉnh Cũ"),
                "sửa").release();
        assertThat(shown("/releases/" + release + "?lang=vi")).contains("Ai nói").contains("Phó Chủ tịch tỉnh Cũ");
    }
}
