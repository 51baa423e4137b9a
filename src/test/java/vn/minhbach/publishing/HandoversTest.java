package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.publishing.access.Actor;
import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * A project and a directive go on when their province or agency ends: from the day of a handover on they belong
 * elsewhere.
 */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class HandoversTest extends PublishingSpecification {

    private static final String HEADER = "project,directive,on,place,owner,source,quote";
    private static final String DAY = "2025-07-01";

    /** A project and a directive of the old province go to the new one and to its department. */
    private MiniDataset handed(String publisher) {
        return plain(publisher).add("handovers.csv", HEADER)
                .add("handovers.csv", "X-p1,,2025-07-01,X-new,X-b1,X-s2,bàn giao dự án một")
                .add("handovers.csv", ",X-d1,2025-07-01,X-new,X-b1,X-s2,");
    }

    private MiniDataset plain(String publisher) {
        return new MiniDataset(folder, publisher).add("agencies.csv", "X-b1,Sở Mới,X-new,")
                .remove("directive_reports.csv", 2).change("directives.csv", 2, ",P2W,", ",,");
    }

    private static List<String> projects(String filter, String more) {
        return data("{projects(filter: {%s}, first: 100%s) {nodes {code}}}".formatted(filter, more))
                .getList("projects.nodes.code");
    }

    @Test
    void fromTheDayOnItBelongsThere() {
        published(handed("hand-day"), null);
        assertThat(projects("place: [\"hand-day-new\"]", "")).containsExactly("hand-day-p1");
        assertThat(projects("place: [\"hand-day-old\"]", "")).containsExactly("hand-day-p2");
        assertThat(projects("owner: [\"hand-day-b1\"]", "")).containsExactly("hand-day-p1");
        assertThat(projects("owner: [\"hand-day-a1\"]", "")).isEmpty();
        assertThat(data(
                "{project(code: \"hand-day-p1\") {place {code} owner {code} handovers {on place {code} owner {code} quote state publishers source {code}}}}")
                .getMap("project").toString())
                .contains("place={code=hand-day-new}, owner={code=hand-day-b1}", "on=2025-07-01",
                        "state=COUNTS, publishers=[hand-day], source={code=hand-day-s2}", "quote=bàn giao dự án một");
        String directive = "{directives(filter: {%s: [\"hand-day-%s\"]}, on: \"%s\") {nodes {code place {code} lead {code}}}}";
        assertThat(data(directive.formatted("lead", "b1", DAY)).getList("directives.nodes").toString())
                .isEqualTo("[{code=hand-day-d1, place={code=hand-day-new}, lead={code=hand-day-b1}}]");
        assertThat(data(directive.formatted("lead", "a1", "2025-06-30")).getList("directives.nodes").toString())
                .as("the day before")
                .isEqualTo("[{code=hand-day-d1, place={code=hand-day-old}, lead={code=hand-day-a1}}]");
        assertThat(data(directive.formatted("agency", "a2", DAY)).getList("directives.nodes.code"))
                .as("who supports goes on").containsExactly("hand-day-d1");
        assertThat(data(directive.formatted("place", "old", DAY)).getList("directives.nodes")).isEmpty();
    }

    @Test
    void aDeadlineThatWasHandedOverCountsOn() {
        published(handed("hand-due"), null);
        Map<String, Object> found = data(
                "{directives(filter: {code: [\"hand-due-d1\"]}, on: \"2026-11-27\") {nodes {state daysOverdue fulfilment {leadEndedOn}}}}")
                .getMap("directives.nodes[0]");
        assertThat(found).containsEntry("state", "OVERDUE").containsEntry("daysOverdue", 978);
        assertThat(data("{place(code: \"hand-due-new\") {inheritedDirectives {code}}}")
                .getList("place.inheritedDirectives")).isEmpty();
    }

    /** A figure counts to where the project was at the end of the time that it speaks of. */
    @Test
    void figuresCountToWhomTheySpokeOfAtTheirTime() {
        published(handed("hand-sum").add("funding.csv", "X-p1,,ALLOCATED,,2024,3000000000,,,X-s2,,,,2024")
                .add("funding.csv", "X-p1,,ALLOCATED,,2025,4000000000,,,X-s2,,,,2025")
                .add("funding.csv", "X-p1,,DISBURSED,,2025,1000000000,,,X-s2,,,,2025-06-30")
                .add("funding.csv", "X-p1,,DISBURSED,,2026,2000000000,,,X-s2,,,,2026-03"), null);
        assertThat(sums("PLACE", "place: [\"hand-sum-new\"]"))
                .isEqualTo("hand-sum-new ALLOCATED 4000000000 DISBURSED 2000000000");
        assertThat(sums("AGENCY", "owner: [\"hand-sum-a1\"]").split(" ", 2)[1]).contains("DISBURSED 1000000000");
        assertThat(sums("AGENCY", "owner: [\"hand-sum-b1\"]"))
                .isEqualTo("hand-sum-b1 ALLOCATED 4000000000 DISBURSED 2000000000");
    }

    private static String sums(String by, String filter) {
        var found = data("{fundingSummary(by: %s, filter: {%s}) {key sums {measure amount}}}".formatted(by, filter));
        StringBuilder line = new StringBuilder(found.getString("fundingSummary[0].key"));
        for (int i = 0; i < found.getList("fundingSummary[0].sums").size(); i++) {
            line.append(' ').append(found.getString("fundingSummary[0].sums[" + i + "].measure")).append(' ')
                    .append(found.<Number>get("fundingSummary[0].sums[" + i + "].amount").longValue());
        }
        return line.toString();
    }

    @Test
    void ofTwoPublishersBothMustSaySo() {
        published(plain("hand-from"), null);
        MiniDataset receiver = new MiniDataset(folder, "hand-to").only("sources.csv")
                .add("places.csv", "code,kind,name").add("places.csv", "X-place,PROVINCE,Tỉnh Nhận")
                .add("agencies.csv", "code,name,place").add("agencies.csv", "X-b1,Sở Nhận,X-place");
        published(receiver, null);
        MiniDataset giver = plain("hand-from").add("handovers.csv", HEADER).add("handovers.csv",
                "X-p1,,2025-07-01,hand-to-place,hand-to-b1,X-s2,");
        published(giver, null);
        String state = "{project(code: \"hand-from-p1\") {place {code} handovers {state publishers} progress {status} saidByOthers {progress {status publisher}}}}";
        assertThat(data(state).getMap("project").toString()).contains("place={code=hand-from-old}",
                "state=ONE_SIDE, publishers=[hand-from]");

        receiver.add("handovers.csv", HEADER).add("handovers.csv", "hand-from-p1,,2025-07-01,X-place,X-b1,X-s2,")
                .add("progress.csv", "project,stage,status,percent,source,as_of")
                .add("progress.csv", "hand-from-p1,,COMPLETED,,X-s2,2025-12")
                .add("progress.csv", "hand-from-p1,,STOPPED,,X-s2,2024-12");
        receiver.add("programmes.csv", "code,name,place,fiscal_year,source")
                .add("programmes.csv", "X-2026,Kế hoạch 2026,X-place,2026,X-s2")
                .add("portfolio.csv", "programme,project,source").add("portfolio.csv", "X-2026,hand-from-p1,X-s2");
        published(receiver, null);
        assertThat(data("{project(code: \"hand-from-p1\") {programmes {programme {code}}}}")
                .<String>getList("project.programmes.programme.code"))
                .as("the plan of who took it over has it too")
                .containsExactlyInAnyOrder("hand-from-2023", "hand-to-2026");
        String after = data(state).getMap("project").toString();
        assertThat(after).contains("place={code=hand-to-place}", "state=COUNTS, publishers=[hand-from, hand-to]");
        assertThat(data(state).<String>getList("project.progress.status"))
                .as("who took it over reports from the day on, and who had it of the time before")
                .containsExactly("COMPLETED", "IN_PROGRESS");
        assertThat(data(state).<String>getList("project.saidByOthers.progress.status")).containsExactly("STOPPED");

        published(plain("hand-from").add("handovers.csv", HEADER).add("handovers.csv",
                "X-p1,,2025-08-01,hand-to-place,hand-to-b1,X-s2,"), null);
        assertThat(data(state).<String>getList("project.handovers.state")).as("another day is another handover")
                .containsExactly("ONE_SIDE", "ONE_SIDE");
    }

    @Test
    void whoeverHasNeitherSideHandsNothingOver() {
        published(plain("hand-safe"), null);
        MiniDataset stranger = new MiniDataset(folder, "hand-thief").only("sources.csv", "places.csv")
                .add("handovers.csv", HEADER)
                .add("handovers.csv", "hand-safe-p1,,2025-07-01,X-new,,X-s2,")
                .add("handovers.csv", "hand-safe-p2,,2025-07-01,hand-safe-new,,X-s2,");
        published(stranger, null);
        assertThat(data(
                "{one: project(code: \"hand-safe-p1\") {place {code} handovers {state}} two: project(code: \"hand-safe-p2\") {place {code} handovers {state}}}")
                .getMap("").toString())
                .contains("one={place={code=hand-safe-old}, handovers=[{state=ONE_SIDE}]}",
                        "two={place={code=hand-safe-old}, handovers=[{state=NO_SIDE}]}");
    }

    @Test
    void aTransferThatWasTakenUpIsAWordOfBoth() {
        MiniDataset giver = plain("hand-transfer").add("handovers.csv", HEADER).add("handovers.csv",
                "X-p2,,2025-07-01,,hand-taker-b1,X-s2,");
        MiniDataset taker = new MiniDataset(folder, "hand-taker").only("sources.csv", "places.csv")
                .add("agencies.csv", "code,name,place").add("agencies.csv", "X-b1,Sở Nhận,X-new");
        published(taker, null);
        published(giver, null);
        assertThat(command("transfer", "offer", "projects/hand-transfer-p2", "--from", "hand-transfer", "--to",
                "hand-taker")).startsWith("0 ");
        published(taker.add("projects.csv", "code,name,kind,field,place,source").add("projects.csv",
                "hand-transfer-p2,Dự án hai,TASK,SKILLS,hand-transfer-old,X-s2"), null);
        assertThat(data("{project(code: \"hand-transfer-p2\") {owner {code} handovers {state}}}").getMap("project")
                .toString()).contains("owner={code=hand-taker-b1}", "state=COUNTS");
    }

    /** Each agency reports of the time in which the project is its own. */
    @Test
    void theRightToReportGoesWithIt() {
        published(handed("hand-report"), null);
        MiniDataset after = new MiniDataset(folder, "hand-report").only("progress.csv").remove("progress.csv", 3)
                .change("progress.csv", 2, "2023-Q4", "2025-09");
        assertThat(reported(after, "a1")).isInstanceOf(Outcome.Refused.class);
        assertThat(reported(after, "b1")).isInstanceOf(Outcome.Published.class);
        MiniDataset before = new MiniDataset(folder, "hand-report").only("progress.csv").remove("progress.csv", 3)
                .change("progress.csv", 2, "2023-Q4", "2025-03");
        assertThat(reported(before, "b1")).isInstanceOf(Outcome.Refused.class);
        assertThat(reported(before, "a1")).isInstanceOf(Outcome.Published.class);
    }

    private Outcome reported(MiniDataset report, String agency) {
        return publisher.publish(Actor.operator(),
                new Submission(report.dataset(), report.publisher, report.publisher + "-" + agency, null, null, null));
    }

    @Test
    void pagesTellOfTheWay() {
        published(handed("hand-page"), null);
        assertThat(shown("/projects/hand-page-p1?lang=vi")).contains("Quá trình bàn giao", "Ban đầu: Tỉnh Cũ · Sở Thử",
                "Từ ngày 01/7/2025: Tỉnh Mới · Sở Mới", "hai bên cùng xác nhận", "bàn giao dự án một");
        assertThat(shown("/places/hand-page-old?lang=vi"))
                .contains("Dự án một : bàn giao cho Sở Mới , Tỉnh Mới (Từ ngày 01/7/2025)");
        assertThat(shown("/places/hand-page-new?lang=en")).contains("received from", "Old");
        assertThat(shown("/agencies/hand-page-a1?lang=en")).contains("handed over to");
        assertThat(shown("/directives/hand-page-d1?lang=en")).contains("Handovers");
        assertThat(shown("/sources/hand-page-s2?lang=vi")).contains("Bàn giao (2)");
        assertThat(shown("/projects?place=hand-page-new&lang=vi")).contains("Dự án một").doesNotContain("Dự án hai");
        given().accept("text/html")
                .get("/releases/" + published(handed("hand-page").remove("handovers.csv", 3), null).release()).then()
                .statusCode(200);
    }

    @Test
    void manyAreFoundWhereTheyBelong() {
        MiniDataset mini = plain("hand-many").add("handovers.csv", HEADER);
        for (int i = 10; i < 70; i++) {
            mini.add("projects.csv", "X-m" + i + ",Việc số " + i + ",TASK,SKILLS,X-old,,,,,X-s1").add("handovers.csv",
                    "X-m" + i + ",,2025-07-01,X-new,,X-s2,");
        }
        published(mini, null);
        assertThat(projects("place: [\"hand-many-new\"]", "")).hasSize(60).startsWith("hand-many-m10")
                .doesNotContain("hand-many-p1");
        assertThat(projects("place: [\"hand-many-old\"]", "")).containsExactlyInAnyOrder("hand-many-p1",
                "hand-many-p2");
        assertThat(projects("place: [\"hand-many-old\", \"hand-many-new\"]", "")).hasSize(62);
        assertThat(projects("place: [\"hand-many-new\"], text: \"số 42\"", "")).containsExactly("hand-many-m42");
        assertThat(projects("place: [\"hand-many-new\"], owner: [\"hand-many-a1\"]", "")).isEmpty();
        String first = shown("/places/hand-many-new?lang=en");
        assertThat(first).contains("Handovers (60)", "Việc số 59 : received from")
                .doesNotContain("Việc số 60 : received from");
        assertThat(shown("/places/hand-many-new?lang=en&afterHandedProjects=50")).contains("Việc số 69 : received from")
                .doesNotContain("Việc số 59 : received from");
    }

    @Test
    void whatCannotBeIsRefused() {
        MiniDataset mini = plain("hand-bad").add("handovers.csv", HEADER)
                .add("handovers.csv", "X-p1,X-d1,2025-07-01,X-new,,X-s2,")
                .add("handovers.csv", "X-p1,,2025-07-01,,,X-s2,")
                .add("handovers.csv", "X-p1,,,X-nowhere,,X-s2,");
        assertThat(report(mini).problems()).extracting(each -> each.file() + ":" + each.line() + " " + each.column())
                .contains("handovers.csv:2 directive", "handovers.csv:3 place", "handovers.csv:4 on",
                        "handovers.csv:4 place");
    }

    @Test
    void aFigureOfATimeBeforeItsPlaceIsTold() {
        published(handed("hand-early").add("observations.csv", "X-i1,X-new,,5,,X-s2,2024"), null);
        assertThat(data(
                "{checks(filter: {rule: [\"place-ended\"], place: [\"hand-early-new\"]}, first: 100) {nodes {text verdict indicator {code} project {code}}}}")
                .getList("checks.nodes").toString())
                .contains("“Tỉnh Mới” chỉ có từ ngày").contains("hand-early-i1")
                .as("figures of the time before count to the old one").doesNotContain("hand-early-p1");
    }
}
