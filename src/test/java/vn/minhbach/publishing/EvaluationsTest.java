package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** How finished projects fare, and which nobody evaluated. Every test has a publisher of its own. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class EvaluationsTest extends PublishingSpecification {

    private static final String HEADER = "project,aspect,rating,value,unit,words,source,quote,basis,qualifier,as_of";

    private MiniDataset evaluated(String publisher) {
        return new MiniDataset(folder, publisher).add("evaluations.csv", HEADER)
                .add("evaluations.csv", "X-p1,USE,PARTLY_MET,,,,X-s2,mới một phần đơn vị dùng,,,2024-03")
                .add("evaluations.csv", "X-p1,USE,,1250,người dùng,,X-s2,hơn 1.250 người dùng,,MORE_THAN,2024-03")
                .add("evaluations.csv", "X-p1,USE,,5000,người dùng,,X-s1,,TARGET,,2023")
                .add("evaluations.csv",
                        "X-p1,EFFECT,,,,rút ngắn thời gian xử lý,X-s2,giúp rút ngắn thời gian xử lý,,,2024-03");
    }

    @Test
    void anEvaluationStandsOnTheProjectBesideWhatWasWantedWithItsEvidence() {
        MiniDataset mini = evaluated("test-evaluated");
        int release = published(mini, null).release();
        JsonPath said = data(
                "{project(code: \"test-evaluated-p1\", release: %d) {evaluations {aspect rating basis figure {code value unit text textEn: text(lang: EN)} evidence {quote}}}}"
                        .formatted(release));
        assertThat(said.getList("project.evaluations.aspect")).containsExactly("USE", "USE", "USE", "EFFECT");
        assertThat(said.getList("project.evaluations.figure.text")).containsExactlyInAnyOrder("đạt một phần",
                "hơn 1.250 người dùng", "5.000 người dùng", "rút ngắn thời gian xử lý");
        assertThat(said.getList("project.evaluations.figure.textEn")).contains("partly met");
        String all = "{evaluations(filter: {place: [\"test-evaluated-old\"]%s}, release: %d) {totalCount nodes {project {code} figure {text}}}}";
        assertThat(data(all.formatted("", release)).getInt("evaluations.totalCount")).isEqualTo(4);
        assertThat(data(all.formatted(", rating: [PARTLY_MET, NOT_MET]", release))
                .getList("evaluations.nodes.figure.text")).containsExactly("đạt một phần");
        assertThat(data(all.formatted(", aspect: [USE], basis: [ACTUAL], latest: true", release))
                .getList("evaluations.nodes.figure.text"))
                .containsExactlyInAnyOrder("đạt một phần", "hơn 1.250 người dùng");
        assertThat(data(all.formatted(", project: [\"test-evaluated-p2\"]", release)).getInt("evaluations.totalCount"))
                .isZero();
        String page = shown("/projects/test-evaluated-p1?lang=vi&release=" + release);
        assertThat(page).contains("Đánh giá sau khi xong", "Mục tiêu", "5.000 người dùng", "hơn 1.250 người dùng",
                "giúp rút ngắn thời gian xử lý", "đạt thấp");
        assertThat(shown("/sources/test-evaluated-s2?lang=vi&release=" + release)).contains("Đánh giá dự án (3)");
        String code = said.getString("project.evaluations.find {it.rating == 'PARTLY_MET'}.figure.code");
        assertThat(code).startsWith("evaluation-");
        assertThat(shown("/figures/" + code + "?lang=en")).contains("partly met", "Evaluation of “Use”");
        assertThat(given().get("/figures/" + code + ".json").jsonPath().getString("of.aspect")).isEqualTo("USE");
        assertThat(given().get("/figures/" + code + ".csl.json").statusCode()).isEqualTo(200);

        mini.change("evaluations.csv", 2, "PARTLY_MET", "NOT_MET");
        int corrected = published(mini, "Đính chính").release();
        assertThat(shown("/releases/" + corrected + "?lang=vi")).contains("không đạt", "đạt một phần", "Dự án một");
        assertThat(publisher.publish(mini.dataset(), null)).isInstanceOf(Outcome.Unchanged.class);
    }

    @Test
    void whatIsFinishedAndNotEvaluatedIsListedWithSinceWhenAndWhatItCost() {
        MiniDataset mini = new MiniDataset(folder, "test-unevaluated")
                .add("funding.csv", "X-p2,,DISBURSED,,2023,5000000000,,,X-s2,,,,2023-12")
                .add("funding.csv", "X-p2,,ALLOCATED,,2023,6000000000,,,X-s2,,,,2023");
        int release = published(mini, null).release();
        String asked = "{unevaluated(release: %d, on: \"%s\", filter: {place: [\"test-unevaluated-old\"]}) {totalCount sums {measure text} nodes {project {code} days atLeast ended {state actual {text} reached {asOf}} cost {measure figure {text}}}}}";
        JsonPath found = data(asked.formatted(release, "2024-01-13"));
        assertThat(found.getList("unevaluated.nodes.project.code")).containsExactly("test-unevaluated-p2");
        assertThat(found.getInt("unevaluated.nodes[0].days")).isEqualTo(30);
        assertThat(found.getBoolean("unevaluated.nodes[0].atLeast"))
                .as("it may have been finished before it was reported").isTrue();
        assertThat(found.getList("unevaluated.nodes[0].cost.measure")).as("what was spent tells the cost best")
                .containsExactly("DISBURSED");
        assertThat(found.getList("unevaluated.sums.text")).containsExactlyInAnyOrder("6 tỷ đồng", "5 tỷ đồng");
        assertThat(data(asked.formatted(release, "2023-12-13")).getInt("unevaluated.totalCount"))
                .as("it was not finished yet").isZero();

        String page = shown(
                "/projects/unevaluated?lang=vi&place=test-unevaluated-old&on=2024-01-13&release=" + release);
        assertThat(page).contains("Đã xong mà chưa được đánh giá", "Dự án hai", "ít nhất 30 ngày trước",
                "chậm nhất là 14/12/2023", "5 tỷ đồng").doesNotContain("Dự án một");
        assertThat(shown("/projects/test-unevaluated-p2?lang=en&release=" + release))
                .contains("Sources report it as finished, but none has evaluated it.");
        assertThat(shown("/projects?lang=vi&release=" + release))
                .containsPattern("Đã xong mà chưa được đánh giá: [1-9]");

        mini.add("milestones.csv", "project,step,date,source,basis,as_of").add("milestones.csv",
                "X-p1,END,2023-10-05,X-s2,ACTUAL,2023-12");
        JsonPath both = data(asked.formatted(published(mini, null).release(), "2024-01-13"));
        assertThat(both.getList("unevaluated.nodes.project.code")).as("longest ago first")
                .containsExactly("test-unevaluated-p1", "test-unevaluated-p2");
        assertThat(both.getList("unevaluated.nodes.days")).containsExactly(100, 30);
        assertThat(both.getList("unevaluated.nodes.atLeast")).containsExactly(false, true);

        mini.add("evaluations.csv", HEADER).add("evaluations.csv", "X-p2,USE,MET,,,,X-s2,,TARGET,,2023")
                .add("evaluations.csv", "X-p1,USE,MET,,,,X-s2,,,,2023-12");
        assertThat(data(asked.formatted(published(mini, null).release(), "2024-01-13"))
                .getList("unevaluated.nodes.project.code"))
                .as("what is aimed at evaluates nothing").containsExactly("test-unevaluated-p2");
    }

    @Test
    void whatIsUsedWithoutAcceptanceAndWhatWasAcceptedAndIsNotUsedIsFound() {
        MiniDataset mini = new MiniDataset(folder, "test-used-accepted")
                .change("progress.csv", 2, "PROCURING,IN_PROGRESS,53.7", "OPERATING,,")
                .change("progress.csv", 3, ",COMPLETED,", "ACCEPTED,,").add("evaluations.csv", HEADER)
                .add("evaluations.csv", "X-p2,USE,NOT_USED,,,,X-s2,chưa đưa vào sử dụng,,,2024-06");
        int release = published(mini, null).release();
        String asked = "{checks(release: %d, filter: {rule: [\"accepted-and-used\"], place: [\"test-used-accepted-old\"]}) {nodes {project {code} verdict text figures {code}}}}";
        JsonPath found = data(asked.formatted(release));
        assertThat(found.getList("checks.nodes.project.code")).containsExactlyInAnyOrder("test-used-accepted-p1",
                "test-used-accepted-p2");
        assertThat(found.getList("checks.nodes.verdict")).containsOnly("REMARK");
        assertThat(found.getList("checks.nodes.text").toString()).contains("không nguồn nào nói đã nghiệm thu",
                "Đã nghiệm thu (14/12/2023), nhưng được đánh giá là không được sử dụng (tháng 6/2024)");
        assertThat(shown("/checks?lang=vi&rule=accepted-and-used&release=" + release)).contains("Dự án hai");

        mini.add("milestones.csv", "project,step,date,source,basis,as_of")
                .add("milestones.csv", "X-p1,ACCEPTED,2023-10-05,X-s2,ACTUAL,2023-12")
                .add("milestones.csv", "X-p2,OPERATING,2024-02,X-s2,ACTUAL,2024-03");
        JsonPath then = data(asked.formatted(published(mini, null).release()));
        assertThat(then.getList("checks.nodes.project.code")).containsExactly("test-used-accepted-p2");
        assertThat(then.getList("checks.nodes.verdict")).as("in operation and not used")
                .containsExactly("CONTRADICTION");
    }

    @Test
    void whatWasNotUsedBeforeItWasInOperationContradictsNothing() {
        MiniDataset mini = new MiniDataset(folder, "test-used-since").add("evaluations.csv", HEADER)
                .add("evaluations.csv", "X-p2,USE,NOT_USED,,,,X-s2,,,,2022")
                .add("milestones.csv", "project,step,date,source,basis,as_of")
                .add("milestones.csv", "X-p2,ACCEPTED,2023-10-05,X-s2,ACTUAL,2023-12")
                .add("milestones.csv", "X-p2,OPERATING,2024-02,X-s2,ACTUAL,2024-03");
        String asked = "{checks(release: %d, filter: {rule: [\"accepted-and-used\"], project: [\"test-used-since-p2\"]}) {nodes {verdict text}}}";
        assertThat(data(asked.formatted(published(mini, null).release())).getList("checks.nodes")).isEmpty();
        mini.change("evaluations.csv", 2, ",2022", ",2023");
        assertThat(data(asked.formatted(published(mini, "Đính chính").release())).getList("checks.nodes.verdict"))
                .as("accepted by then, and not in operation yet").containsExactly("REMARK");
    }

    @Test
    void exactlyOneOfRatingNumberAndWordsAndANumberHasAUnit() {
        MiniDataset mini = evaluated("test-bad-evaluations")
                .change("evaluations.csv", 2, "PARTLY_MET,,,", "PARTLY_MET,3,điểm,")
                .change("evaluations.csv", 3, "1250,người dùng", "1250,")
                .change("evaluations.csv", 5, ",,rút", ",điểm,rút");
        assertThat(report(mini).problems()).extracting(each -> each.line() + " " + each.column())
                .isEqualTo(List.of("2 value", "3 unit", "5 unit"));
        assertThat(report(mini).problems().get(1).toString()).contains("is missing, though value is filled");
    }

    @Test
    void whatAnotherPublisherSaysStandsBesideAndEvaluatesNothing() {
        published(new MiniDataset(folder, "test-own-word"), null);
        MiniDataset other = new MiniDataset(folder, "test-flatterer").only("sources.csv").add("evaluations.csv", HEADER)
                .add("evaluations.csv", "test-own-word-p2,USE,MET,,,,X-s1,,,,2024");
        int release = published(other, null).release();
        assertThat(data(
                "{unevaluated(release: %d, filter: {project: [\"test-own-word-p2\"]}) {totalCount}}".formatted(release))
                .getInt("unevaluated.totalCount")).isEqualTo(1);
        assertThat(data(
                "{project(code: \"test-own-word-p2\", release: %d) {evaluations {rating} saidByOthers {evaluations {rating leads}}}}"
                        .formatted(release))
                .getList("project.saidByOthers.evaluations.rating"))
                .containsExactly("MET");
    }
}
