package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * A project that is not finished in its year is one line through the years, and the programmes say what they took over
 * and passed on.
 */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class CarryOverTest extends PublishingSpecification {

    private MiniDataset mini;

    /**
     * Made: X-p1 stands in 2022 and 2023, and is carried on to 2024; X-p2 is said to have come from 2023 by 2024 alone.
     */
    @BeforeEach
    void publishMadeData() {
        mini = new MiniDataset(folder, "test-carry").remove("funding.csv", 4)
                .add("programmes.csv", "X-2024,Kế hoạch 2024,X-old,X-a1,2024,,X-s1,X-2023")
                .add("portfolio.csv", "X-2022,X-p1,7,,X-s1").add("portfolio.csv", "X-2024,X-p1,3,X-2023,X-s1")
                .add("portfolio.csv", "X-2024,X-p2,,X-2023,X-s1")
                .add("progress.csv", "X-p1,IMPLEMENTING,CARRIED_OVER,,X-s1,2022-12")
                .add("counts.csv", "X-2023,STATUS,STOPPED_OR_CARRIED_OVER,dừng hoặc chuyển năm 2024,4,X-s2,2023");
        for (String row : List.of("X-p1,,ALLOCATED,,2022,10000000000,,,X-s2,,,,2022",
                "X-p1,,DISBURSED,,2022,4000000000,,,X-s2,,,ABOUT,2022",
                "X-p1,,ALLOCATED,,2023,8000000000,,,X-s2,,,,2023")) {
            mini.add("funding.csv", row);
        }
        publisher.publish(mini.dataset(), null);
    }

    @Test
    void theLifeOfAProjectIsOneLineThroughItsPlanYears() {
        JsonPath life = data(mini.named("""
                {project(code: "X-p1") {planYears {fiscalYear programme {code} priority status carriedOverFrom {code} carriedOverTo {code}
                    entry {source {code}} funding {measure figure {text}} brought {text} left {text}}}
                 told: project(code: "X-p2") {planYears {fiscalYear entry {priority} carriedOverTo {code}}}}"""))
                .setRootPath("data.project");
        assertThat(life.getList("planYears.fiscalYear")).containsExactly(2022, 2023, 2024);
        assertThat(life.getList("planYears.programme.code")).containsExactly(mini.named("X-2022"), mini.named("X-2023"),
                mini.named("X-2024"));
        assertThat(life.getList("planYears.priority")).containsExactly(7, 1, 3);
        assertThat(life.getList("planYears.status")).containsExactly("CARRIED_OVER", "IN_PROGRESS", null);
        assertThat(life.getList("planYears.collect {it.carriedOverFrom?.code}")).containsExactly(null,
                mini.named("X-2022"), mini.named("X-2023"));
        assertThat(life.getList("planYears.collect {it.carriedOverTo?.code}")).containsExactly(mini.named("X-2023"),
                mini.named("X-2024"), null);
        assertThat(life.getList("planYears[0].left.text")).as("10 allocated, about 4 disbursed")
                .containsExactly("khoảng 6 tỷ đồng");
        assertThat(life.getList("planYears[1].brought.text")).containsExactly("khoảng 6 tỷ đồng");
        assertThat(life.getList("planYears[1].left")).as("no source says what of 2023 was disbursed").isEmpty();
        assertThat(life.getList("planYears[1].funding.figure.text")).containsExactly("8 tỷ đồng");
        life.setRootPath("data.told");
        assertThat(life.getList("planYears.fiscalYear")).containsExactly(2023, 2024);
        assertThat(life.<Object>get("planYears[0].entry")).as("only the programme that took it over says so").isNull();

        String page = shown("/projects/test-carry-p1?lang=en");
        assertThat(page).contains("By plan year", "Carried over from Kế hoạch 2022", "Carried on to Kế hoạch 2024",
                "about VND 6 billion");
        assertThat(page.indexOf("2022 Kế hoạch 2022")).isPositive().isLessThan(page.indexOf("2024 Kế hoạch 2024"));
        assertThat(shown("/projects/test-carry-p2?lang=en"))
                .contains("Only the programme that took it over says that it was here.");
    }

    @Test
    void aProgrammeShowsWhatItTookOverAndPassedOnAndWhatIsCountedWithoutNames() {
        JsonPath programme = data(mini
                .named("""
                {programme(code: "X-2023") {tookOver {project {code} carriedOverFrom {code} planYear {brought {text}}} passedOn {project {code} programme {code}}
                    carriedOverCounts {key figure {value}}}
                 before: programme(code: "X-2022") {tookOver {project {code}} passedOn {project {code}} carriedOverCounts {key}}}"""))
                .setRootPath("data");
        assertThat(programme.getList("programme.tookOver.project.code")).containsExactly(mini.named("X-p1"));
        assertThat(programme.getList("programme.tookOver.planYear.brought.flatten().text"))
                .containsExactly("khoảng 6 tỷ đồng");
        assertThat(programme.getList("programme.passedOn.project.code")).containsExactly(mini.named("X-p1"),
                mini.named("X-p2"));
        assertThat(programme.getList("programme.passedOn.programme.code")).containsOnly(mini.named("X-2024"));
        assertThat(programme.getInt("programme.carriedOverCounts[0].figure.value")).isEqualTo(4);
        assertThat(programme.getList("before.tookOver")).isEmpty();
        assertThat(programme.getList("before.passedOn.project.code")).containsExactly(mini.named("X-p1"));

        assertThat(shown("/programmes/test-carry-2023")).contains("Nhận chuyển tiếp từ năm trước",
                "Chuyển sang Kế hoạch 2024", "dừng hoặc chuyển năm 2024",
                "Nguồn gộp dự án dừng và dự án chuyển năm vào một số. Nguồn chỉ nêu số lượng, không nêu tên.");
        assertThat(shown("/programmes/test-carry-2024?lang=en")).contains(
                "According to sources, in the previous programme",
                "No source names a project carried forward from this programme.");
    }

    @Test
    void bacKanCountsFourStoppedOrMovedTo2024AndNamesNone() {
        String page = shown("/programmes/bac-kan-2023?release=2");
        assertThat(page).contains("dừng thực hiện hoặc đề xuất chuyển sang thực hiện trong năm 2024",
                "Nguồn gộp dự án dừng và dự án chuyển năm vào một số.",
                "Nguồn không nêu tên dự án nào chuyển sang năm sau.");
        assertThat(shown("/programmes/bac-kan-2024?release=2")).contains("Theo nguồn, ở kế hoạch năm trước");
        JsonPath counts = data(
                "{programme(code: \"bac-kan-2023\", release: 2) {passedOn {project {code}} carriedOverCounts {key figure {value}}}}");
        assertThat(counts.getList("programme.passedOn")).isEmpty();
        assertThat(counts.getString("programme.carriedOverCounts[0].key")).isEqualTo("STOPPED_OR_CARRIED_OVER");
    }
}
