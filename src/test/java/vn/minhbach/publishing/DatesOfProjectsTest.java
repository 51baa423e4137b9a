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

/**
 * When steps of projects are planned, expected and done, and which projects are late. Every test has a publisher of its
 * own.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class DatesOfProjectsTest extends PublishingSpecification {

    private static final String HEADER = "project,step,date,source,quote,basis,qualifier,as_of";

    private MiniDataset dated(String publisher) {
        return new MiniDataset(folder, publisher).add("milestones.csv", HEADER)
                .add("milestones.csv", "X-p1,END,2023-12-31,X-s1,hoàn thành trong năm 2023,PLANNED,,2023-01")
                .add("milestones.csv", "X-p1,END,2024-Q2,X-s2,dự kiến hoàn thành quý II/2024,FORECAST,ABOUT,2023-12")
                .add("milestones.csv", "X-p1,START,2023-02-15,X-s2,,ACTUAL,,2023-12")
                .add("milestones.csv", "X-p2,END,2023-06-30,X-s1,,PLANNED,,2023-01");
    }

    @Test
    void aProjectIsLateOnceTheDayOfItsPlanHasPassedAndIsFoundAsSuch() {
        MiniDataset mini = dated("test-dates-late");
        int release = published(mini, null).release();
        String asked = "{projects(release: %d, on: \"%s\", filter: {place: [\"test-dates-late-old\"], late: %s}) {totalCount nodes {code late}}}";
        assertThat(data(asked.formatted(release, "2023-12-31", "true")).getInt("projects.totalCount")).isZero();
        JsonPath late = data(asked.formatted(release, "2024-01-10", "true"));
        assertThat(late.getList("projects.nodes.code")).as("the other is completed")
                .containsExactly("test-dates-late-p1");
        assertThat(late.getList("projects.nodes.late")).containsExactly(true);
        assertThat(data(asked.formatted(release, "2024-01-10", "false")).getList("projects.nodes.code"))
                .containsExactly("test-dates-late-p2");
        assertThat(data(
                "{projects(release: %d, on: \"2024-01-10\", filter: {place: [\"test-dates-late-old\"]}) {totalCount}}"
                        .formatted(release))
                .getInt("projects.totalCount")).isEqualTo(2);

        String list = shown("/projects?lang=vi&late=true&place=test-dates-late-old&on=2024-01-10&release=" + release);
        assertThat(list).contains("Dự án một", "Hoàn thành: chậm 10 ngày").doesNotContain("Dự án hai");
        assertThat(shown("/projects?lang=en&late=true&place=test-dates-late-old&on=2023-12-31&release=" + release))
                .doesNotContain("Dự án một");
        assertThat(given().get("/projects?late=perhaps").statusCode()).isEqualTo(400);
        assertThat(shown("/?lang=vi&release=" + release)).as("the day of the release is later")
                .containsPattern("Chậm so với kế hoạch ?: ?[1-9]");
    }

    @Test
    void whatWasAcceptedOnADayIsFinishedAndNotLate() {
        MiniDataset mini = new MiniDataset(folder, "test-dates-accepted").add("milestones.csv", HEADER)
                .add("milestones.csv", "X-p1,END,2023-12-31,X-s1,,PLANNED,,2023-01")
                .add("milestones.csv", "X-p1,ACCEPTED,2023-11-20,X-s2,nghiệm thu ngày 20/11/2023,ACTUAL,,2023-12");
        int release = published(mini, null).release();
        JsonPath found = data(
                "{project(code: \"test-dates-accepted-p1\", release: %d, on: \"2024-01-10\") {late dates {step state passed {step text}}}}"
                        .formatted(release));
        assertThat(found.getBoolean("project.late")).isFalse();
        assertThat(found.getString("project.dates.find {it.step == 'END'}.state")).isEqualTo("DONE_IN_TIME");
        assertThat(found.getString("project.dates.find {it.step == 'END'}.passed.step")).isEqualTo("ACCEPTED");
        assertThat(shown("/projects/test-dates-accepted-p1?lang=vi&on=2024-01-10&release=" + release))
                .containsPattern("Nghiệm thu ?: *20/11/2023");
        JsonPath unevaluated = data(
                "{unevaluated(release: %d, on: \"2023-11-30\", filter: {project: [\"test-dates-accepted-p1\"]}) {nodes {days atLeast}}}"
                        .formatted(release));
        assertThat(unevaluated.getList("unevaluated.nodes.days")).as("it was not said yet").isEmpty();
        unevaluated = data(
                "{unevaluated(release: %d, on: \"2023-12-30\", filter: {project: [\"test-dates-accepted-p1\"]}) {nodes {days atLeast}}}"
                        .formatted(release));
        assertThat(unevaluated.getList("unevaluated.nodes.days")).containsExactly(40);
        assertThat(unevaluated.getList("unevaluated.nodes.atLeast")).containsExactly(true);
        assertThat(
                shown("/projects/unevaluated?lang=vi&project=test-dates-accepted-p1&on=2023-12-30&release=" + release))
                .contains("20/11/2023", "ít nhất 40 ngày trước");
    }

    @Test
    void eachStepShowsWhatWasPlannedExpectedAndDoneWithItsEvidence() {
        MiniDataset mini = dated("test-dates");
        int release = published(mini, null).release();
        JsonPath dates = data(
                """
                {project(code: "test-dates-p1", release: %d, on: "2024-01-10") {late milestones {step date text lastDay basis project {code}}
                  dates {step state days atLeast lastDay planned {text figure {code text(lang: EN)} evidence {quote source {code}}} forecast {text} actual {text} reached {asOf}}}}"""
                        .formatted(release));
        assertThat(dates.getList("project.dates.step")).containsExactly("START", "PROCURING", "END");
        assertThat(dates.getList("project.dates.state")).containsExactly("DONE", "DONE", "LATE");
        assertThat(dates.getInt("project.dates[2].days")).isEqualTo(10);
        assertThat(dates.getString("project.dates[2].forecast[0].text")).isEqualTo("khoảng quý II/2024");
        assertThat(dates.getString("project.dates[2].planned[0].figure.text")).isEqualTo("31 December 2023");
        assertThat(dates.getString("project.dates[2].planned[0].evidence.quote"))
                .isEqualTo("hoàn thành trong năm 2023");
        assertThat(dates.getList("project.milestones.date")).containsExactlyInAnyOrder("2023-12-31", "2024-Q2",
                "2023-02-15");
        String all = "{milestones(filter: {place: [\"test-dates-old\"]%s}, orderBy: AS_OF, release: %d) {totalCount nodes {date}}}";
        assertThat(data(all.formatted("", release)).getList("milestones.nodes.date"))
                .containsExactlyInAnyOrder("2023-12-31", "2023-06-30", "2024-Q2", "2023-02-15");
        assertThat(data(all.formatted(", step: [END], date: [\"2024\"]", release)).getList("milestones.nodes.date"))
                .as("what is to end in 2024").containsExactly("2024-Q2");
        assertThat(data(all.formatted(", basis: [PLANNED], date: [\"2023\"], project: [\"test-dates-p1\"]", release))
                .getList("milestones.nodes.date")).containsExactly("2023-12-31");
        assertThat(
                data(all.formatted(", period: [\"2023-12\"], latest: true", release)).getList("milestones.nodes.date"))
                .containsExactly("2024-Q2", "2023-02-15");
        assertThat(data("{project(code: \"test-dates-p2\", release: %d) {dates {step state reached {asOf}}}}"
                .formatted(release)).getList("project.dates.reached.asOf"))
                .as("only progress tells").containsExactly("2023-12-14");

        assertThat(shown("/projects/test-dates-p1?lang=vi&on=2024-01-10&release=" + release))
                .contains("Mốc thời gian", "so với ngày 10/01/2024", "khoảng quý II/2024", "hoàn thành trong năm 2023",
                        "chậm 10 ngày", "chậm nhất là quý IV/2023");
        assertThat(shown("/projects/test-dates-p2?lang=en&release=" + release))
                .contains("by 14 December 2023 at the latest");
        assertThat(shown("/sources/test-dates-s2?lang=vi&release=" + release)).contains("Mốc thời gian của dự án (2)");
        String code = dates.getString("project.dates[2].planned[0].figure.code");
        assertThat(code).startsWith("milestone-");
        assertThat(shown("/figures/" + code + "?lang=vi")).contains("Mốc “Hoàn thành”, Dự án một", "31/12/2023");
        assertThat(given().get("/figures/" + code + ".json").jsonPath().getString("of.step")).isEqualTo("END");
        assertThat(given().get("/figures/" + code + ".bib").statusCode()).isEqualTo(200);
        assertThat(publisher.publish(mini.dataset(), null)).isInstanceOf(Outcome.Unchanged.class);
    }

    @Test
    void whatIsReportedDoneEndsBeingLateAndACorrectedDateIsTold() {
        MiniDataset mini = dated("test-done");
        int before = published(mini, null).release();
        int after = published(
                mini.add("milestones.csv", "X-p1,END,2024-01-15,X-s2,hoàn thành ngày 15/01/2024,ACTUAL,,2024-01"), null)
                .release();
        String asked = "{project(code: \"test-done-p1\", release: %d, on: \"2024-06-01\") {late dates {state days}}}";
        assertThat(data(asked.formatted(before)).getBoolean("project.late")).isTrue();
        assertThat(data(asked.formatted(after)).getBoolean("project.late")).isFalse();
        assertThat(data(asked.formatted(after)).getList("project.dates.days")).containsExactly(null, null, 15);
        assertThat(shown("/projects/test-done-p1?lang=en&release=" + after)).contains("done, 15 days late");

        mini.change("milestones.csv", 2, "2023-12-31", "2023-11-30");
        assertThat(publisher.publish(mini.dataset(), null)).as("a changed date needs a reason")
                .isInstanceOf(Outcome.Refused.class);
        int corrected = published(mini, "Đính chính").release();
        assertThat(data("{release(number: %d) {changes {nodes {table kind project {code} before {text} after {text}}}}}"
                .formatted(corrected)).getList("release.changes.nodes.after.text"))
                .containsExactly("30/11/2023");
        assertThat(shown("/releases/" + corrected + "?lang=vi")).contains("30/11/2023", "31/12/2023", "Dự án một");
        assertThat(data("{project(code: \"test-done-p1\", release: %d) {milestones {date corrects {date}}}}"
                .formatted(corrected)).getList("project.milestones.corrects.date")).contains("2023-12-31");
    }

    @Test
    void whatAnotherPublisherSaysMakesNoProjectLate() {
        published(new MiniDataset(folder, "test-punctual"), null);
        MiniDataset other = new MiniDataset(folder, "test-accuser").only("sources.csv").add("milestones.csv", HEADER)
                .add("milestones.csv", "test-punctual-p1,END,2022-12-31,X-s1,,PLANNED,,2022");
        int release = published(other, null).release();
        JsonPath project = data(
                "{project(code: \"test-punctual-p1\", release: %d) {late milestones {date} saidByOthers {publishers milestones {date leads}}}}"
                        .formatted(release));
        assertThat(project.getBoolean("project.late")).isFalse();
        assertThat(project.getList("project.milestones")).isEmpty();
        assertThat(project.getList("project.saidByOthers.milestones.date")).containsExactly("2022-12-31");
        assertThat(shown("/projects/test-punctual-p1?lang=vi&release=" + release)).contains("31/12/2022");
    }

    @Test
    void aDateIsATimeOfAKnownStepOfAKnownProject() {
        MiniDataset mini = dated("test-bad-dates").change("milestones.csv", 2, "END", "FINISH")
                .change("milestones.csv", 3, "2024-Q2", "Q2")
                .change("milestones.csv", 4, "X-p1", "X-p9").change("milestones.csv", 5, "2023-06-30", "");
        assertThat(report(mini).problems()).extracting(each -> each.line() + " " + each.column())
                .isEqualTo(List.of("2 step", "3 date", "4 project", "5 date"));
    }
}
