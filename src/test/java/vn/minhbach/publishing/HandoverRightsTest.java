package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** Nobody moves what is not theirs by saying that it was handed over, nor speaks of it longer than they had it. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class HandoverRightsTest extends PublishingSpecification {

    private static final String HEADER = "project,directive,on,place,owner,source,quote";

    private MiniDataset plain(String publisher) {
        return new MiniDataset(folder, publisher).add("agencies.csv", "X-b1,Sở Mới,X-new,")
                .remove("directive_reports.csv", 2).change("directives.csv", 2, ",P2W,", ",,");
    }

    /** A province with two departments and nothing else. */
    private MiniDataset province(String publisher) {
        return new MiniDataset(folder, publisher).only("sources.csv", "places.csv")
                .add("agencies.csv", "code,name,place")
                .add("agencies.csv", "X-b1,Sở Nhận,X-new").add("agencies.csv", "X-b2,Sở Kia,X-new");
    }

    private static String way(String project) {
        return data(
                "{project(code: \"%s\") {owner {code} progress {status} handovers {on state publishers quote} saidByOthers {progress {status}}}}"
                        .formatted(project))
                .getMap("project").toString();
    }

    @Test
    void whoGaveItAwayCannotMoveItAfterwards() {
        MiniDataset taker = province("right-taker");
        published(taker, null);
        published(plain("right-giver"), null);
        assertThat(
                command("transfer", "offer", "projects/right-giver-p2", "--from", "right-giver", "--to", "right-taker"))
                .startsWith("0 ");
        taker.add("projects.csv", "code,name,kind,field,place,owner,source").add("projects.csv",
                "right-giver-p2,Dự án hai,TASK,SKILLS,X-new,X-b1,X-s2");
        published(taker, null);
        MiniDataset giver = plain("right-giver").remove("projects.csv", 3).add("handovers.csv", HEADER)
                .add("handovers.csv", "X-p2,,2024-01-01,,right-taker-b2,X-s2,")
                .add("handovers.csv", "X-p2,,2099-01-01,,right-taker-b2,X-s2,");
        published(giver, null);
        assertThat(way("right-giver-p2"))
                .contains("owner={code=right-taker-b1}", "state=NO_SIDE", "progress=[], handovers",
                        "saidByOthers={progress=[{status=COMPLETED}]}")
                .doesNotContain("COUNTS", "ONE_SIDE");

        published(taker.add("handovers.csv", HEADER).add("handovers.csv", "right-giver-p2,,2098-01-01,,X-b2,X-s2,"),
                null);
        assertThat(way("right-giver-p2")).as("a handover of the new one's own gives the old one no voice")
                .contains("state=COUNTS", "progress=[], handovers", "owner={code=right-taker-b1}");
    }

    @Test
    void whoSaidItBeforeKeepsItsVoiceOfTheTimeBefore() {
        MiniDataset taker = province("right-heir");
        published(taker, null);
        published(plain("right-before").add("handovers.csv", HEADER).add("handovers.csv",
                "X-p2,,2025-07-01,,right-heir-b1,X-s2,"), null);
        assertThat(command("transfer", "offer", "projects/right-before-p2", "--from", "right-before", "--to",
                "right-heir")).startsWith("0 ");
        published(taker.add("projects.csv", "code,name,kind,field,place,source").add("projects.csv",
                "right-before-p2,Dự án hai,TASK,SKILLS,right-before-old,X-s2"), null);
        assertThat(way("right-before-p2")).contains("owner={code=right-heir-b1}", "progress=[{status=COMPLETED}]",
                "state=COUNTS, publishers=[right-before]", "saidByOthers={progress=[]}");
    }

    @Test
    void aStrangerIsNoEvidence() {
        published(plain("right-own"), null);
        MiniDataset stranger = new MiniDataset(folder, "right-stranger").only("sources.csv")
                .add("handovers.csv", HEADER)
                .add("handovers.csv", "right-own-p1,,2025-07-01,right-own-new,,X-s2,lời người lạ");
        published(stranger, null);
        published(plain("right-own").add("handovers.csv", HEADER).add("handovers.csv",
                "X-p1,,2025-07-01,X-new,,X-s2,lời người có dự án"), null);
        assertThat(way("right-own-p1")).contains("state=COUNTS, publishers=[right-own], quote=lời người có dự án")
                .doesNotContain("right-stranger");
    }

    /** Of a place alone: the agency keeps it. */
    @Test
    void aPlaceAloneTellsNobodyToReport() {
        published(plain("right-named"), null);
        MiniDataset other = new MiniDataset(folder, "right-namer").remove("directive_reports.csv", 2)
                .change("directives.csv", 2, "X-a1,X-a1;X-a2", "right-named-b1,X-a2")
                .change("directives.csv", 2, "2024-03-25,trước ngày 25/3/2024", ",")
                .column("directives.csv", "starts_on", "2024-12-01");
        published(other.add("handovers.csv", HEADER).add("handovers.csv", ",X-d1,2025-07-01,X-new,,X-s2,"), null);
        assertThat(data("{directive(code: \"right-namer-d1\") {place {code} lead {code} handovers {state}}}")
                .getMap("directive").toString())
                .contains("place={code=right-namer-new}, lead={code=right-named-b1}", "COUNTS");
        assertThat(data("{agency(code: \"right-named-b1\") {silence {state expectedOn}}}").getMap("agency").toString())
                .doesNotContain("EXPECTED").contains("expectedOn=null");
    }

    @Test
    void whatIsToComeChangesNothingYet() {
        MiniDataset giver = plain("right-soon").add("handovers.csv", HEADER).add("handovers.csv",
                "X-p1,,2098-01-01,right-later-new,right-later-b1,X-s2,");
        MiniDataset taker = province("right-later").add("programmes.csv", "code,name,place,fiscal_year,source")
                .add("programmes.csv", "X-2026,Kế hoạch 2026,X-new,2026,X-s2");
        published(taker, null);
        published(giver, null);
        published(taker.add("handovers.csv", HEADER).add("handovers.csv", "right-soon-p1,,2098-01-01,X-new,X-b1,X-s2,")
                .add("portfolio.csv", "programme,project,source")
                .add("portfolio.csv", "X-2026,right-soon-p1,X-s2"), null);
        String found = data(
                "{project(code: \"right-soon-p1\") {place {code} handovers {state} programmes {programme {code}}}}")
                .getMap("project").toString();
        assertThat(found).contains("state=COUNTS", "place={code=right-soon-old}", "right-soon-2023")
                .doesNotContain("right-later-2026");
        assertThat(data("{checks(filter: {place: [\"right-later-new\"]}, first: 100) {nodes {project {code}}}}")
                .getList("checks.nodes").toString())
                .as("what is found is filed where it belongs now").doesNotContain("right-soon-p1");
    }

    @Test
    void manyStrangersCostNothing() {
        published(plain("right-many"), null);
        MiniDataset stranger = new MiniDataset(folder, "right-noise").only("sources.csv").add("handovers.csv", HEADER);
        for (int i = 0; i < 3000; i++) {
            stranger.add("handovers.csv",
                    "right-many-p1,," + LocalDate.of(2000, 1, 1).plusDays(i) + ",right-many-new,,X-s2,");
        }
        published(stranger, null);
        assertThat(data("{project(code: \"right-many-p1\") {place {code}}}").getString("project.place.code"))
                .isEqualTo("right-many-old");
        published(plain("right-many").add("handovers.csv", HEADER).add("handovers.csv",
                "X-p1,,2025-07-01,,X-b1,X-s2,lời người có dự án"), null);
        String page = shown("/projects/right-many-p1?lang=en");
        assertThat(page).as("what counts comes first, and of the others a few").contains("Handovers (3,001)",
                "lời người có dự án", "confirmed by both sides");
        assertThat(page.split("confirmed by neither side|confirmed by one side", -1).length - 1).isEqualTo(19);
    }
}
