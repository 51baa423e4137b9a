package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.Report;
import vn.minhbach.graphql.GraphQLClient;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** Points that there are, that a place claims and that it is given, and which of them lack their proof. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ScorecardsTest extends PublishingSpecification {

    private MiniDataset scored(String publisher) {
        return new MiniDataset(folder, publisher)
                .add("scorecards.csv", "code,name,name_en,source")
                .add("scorecards.csv", "X-card,Thang điểm thử,Tried scorecard,X-s1")
                .add("criteria.csv", "scorecard,code,parent,name,max_points,indicator,wanted,owner")
                .add("criteria.csv", "X-card,all,,Toàn bộ thử,100,,,X-a1")
                .add("criteria.csv", "X-card,aware,all,Nhận thức thử,40,X-i1,Văn bản thử,X-a2")
                .add("criteria.csv", "X-card,equip,all,Hạ tầng thử,60,,,")
                .add("scores.csv", "scorecard,criterion,place,points,share,kind,source,quote,as_of")
                .add("scores.csv", "X-card,aware,X-old,35.5,,SELF,X-s2,tự chấm 35.5,2023")
                .add("scores.csv", "X-card,aware,X-old,,0.8000,PUBLISHED,X-s2,đạt 0.8000,2023")
                .add("scores.csv", "X-card,equip,X-old,46,,SELF,X-s2,tự chấm 46,2023")
                .add("scores.csv", "X-card,aware,X-old,20,,PUBLISHED,X-s2,đạt 20,2022")
                .add("proofs.csv", "scorecard,criterion,place,as_of,state,project,due_on,due_words,note")
                .add("proofs.csv", "X-card,aware,X-old,2023-12,READY,X-p1,,,")
                .add("proofs.csv", "X-card,equip,X-old,2023-11,READY,,,,")
                .add("proofs.csv", "X-card,equip,X-old,2023-12,MISSING,,2024-02-15,trước ngày 15/2/2024,Thiếu số liệu");
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream()
                .map(each -> each.file() + ":" + each.line() + " " + each.column() + " " + each.fault().key()).toList();
    }

    @Test
    void aPlaceStandsByTheLatestOfWhatIsSaid() {
        int release = published(scored("test-points"), null).release();
        JsonPath answer = GraphQLClient.data(
                ("{ scorecard(code: \"test-points-card\", release: %d) { name(lang: EN) source { code } criteria { code parent { code } parts { code } maxPoints wanted indicator { code } owner { code } }"
                        + " standings { totalCount nodes { place { code } period periods possible { points unsaid } claimed { points unsaid } given { points unsaid } lacking { points }"
                        + " criteria { criterion { code } depth owner { code } claimed { figure { text code evidence { quote } } } claimedPoints givenPoints difference lacking"
                        + " proof { state dueOn dueWords note project { code } } observations { period figure { text } } } } }"
                        + " scores(filter: {kind: [SELF]}) { totalCount nodes { criterion { code } } } proofs(filter: {state: [MISSING]}) { nodes { criterion { code } asOf } } }"
                        + " scorecards(filter: {place: [\"test-points-old\"]}, release: %1$d) { nodes { code } } none: scorecards(filter: {place: [\"test-points-new\"]}, release: %1$d) { totalCount } }")
                        .formatted(release));
        assertThat(answer.getList("scorecard.criteria.code", String.class)).containsExactly("all", "aware", "equip");
        assertThat(answer.getString("scorecard.criteria[1].parent.code")).isEqualTo("all");
        assertThat(answer.getList("scorecard.criteria[0].parts.code", String.class)).containsExactly("aware", "equip");
        String place = "scorecard.standings.nodes[0].";
        assertThat(answer.getString(place + "period")).isEqualTo("2023");
        assertThat(answer.getList(place + "periods", String.class)).containsExactly("2023", "2022");
        assertThat(answer.getFloat(place + "possible.points")).isEqualTo(100);
        assertThat(answer.getFloat(place + "claimed.points")).as("of its parts, where nothing is claimed as a whole")
                .isEqualTo(81.5f);
        assertThat(answer.getFloat(place + "given.points")).isEqualTo(32);
        assertThat(answer.getInt(place + "given.unsaid")).as("nothing was given for equip").isEqualTo(1);
        assertThat(answer.getFloat(place + "lacking.points")).isEqualTo(60);
        assertThat(answer.getFloat(place + "criteria[1].difference")).isEqualTo(-3.5f);
        assertThat(answer.getString(place + "criteria[1].claimed.figure.text")).isEqualTo("35,5 điểm");
        assertThat(answer.getString(place + "criteria[2].proof.state")).as("the latest").isEqualTo("MISSING");
        assertThat(answer.getString(place + "criteria[2].owner.code")).as("who must see to the whole")
                .isEqualTo("test-points-a1");
        assertThat(answer.getString(place + "criteria[1].observations[0].period")).isEqualTo("2023");
        assertThat(answer.getList("scorecards.nodes.code", String.class)).containsExactly("test-points-card");
        assertThat(answer.getInt("none.totalCount")).isZero();
        assertThat(answer.getInt("scorecard.scores.totalCount")).isEqualTo(2);
        String code = answer.getString(place + "criteria[1].claimed.figure.code");
        assertThat(code).startsWith("score-");
        assertThat(shown("/figures/" + code + "?lang=vi")).contains("Thang điểm thử, Nhận thức thử, tự chấm, Tỉnh Cũ")
                .contains("tự chấm 35.5");
        given().get("/figures/" + code + ".json").then().statusCode(200);
    }

    @Test
    void aCodeOfACriterionIsMeantWithinItsScorecard() {
        MiniDataset bad = scored("test-within").add("scorecards.csv", "X-other,Thang điểm khác,,X-s1")
                .add("criteria.csv", "X-other,lonely,all,Lẻ loi,10,,,")
                .add("scores.csv", "X-other,aware,X-old,1,,SELF,X-s2,,2023")
                .add("scores.csv", "X-card,awarr,X-old,1,,SELF,X-s2,,2021")
                .add("scores.csv", "X-card,equip,X-old,1,0.5,SELF,X-s2,,2021")
                .add("scores.csv", "X-card,equip,X-old,,1.5,SELF,X-s2,,2020")
                .add("proofs.csv", "X-other,equip,X-old,2023,READY,,,,");
        List<Problem> problems = report(bad).problems();
        assertThat(codes(problems)).containsExactlyInAnyOrder("criteria.csv:5 parent unknown-code",
                "scores.csv:6 criterion unknown-code", "scores.csv:7 criterion unknown-code",
                "scores.csv:8 share several-filled", "scores.csv:9 share not-a-decimal",
                "proofs.csv:5 criterion unknown-code");
        assertThat(problems.stream().filter(each -> each.line() == 7).findFirst().orElseThrow().toString())
                .contains("aware");
    }

    @Test
    void noCriterionIsAPartOfItself() {
        Report report = report(scored("test-round").change("criteria.csv", 2, "X-card,all,,", "X-card,all,equip,"));
        assertThat(codes(report.problems())).containsExactly("criteria.csv:2 parent succession-cycle");
        assertThat(report.problems().get(0).found()).isEqualTo("equip");
    }

    @Test
    void criteriaArePartsOfPartsToTenLevels() {
        MiniDataset deep = scored("test-deep");
        for (int level = 2; level <= 10; level++) {
            deep.add("criteria.csv",
                    "X-card,c%d,%s,Phần,1,,,".formatted(level, level == 2 ? "all" : "c" + (level - 1)));
        }
        published(deep, null);
        for (int level = 11; level <= 5_000; level++) {
            deep.add("criteria.csv", "X-card,c%d,c%d,Phần,1,,,".formatted(level, level - 1));
        }
        Report refused = report(deep);
        assertThat(codes(refused.problems())).as("once, not of all that hangs on it")
                .containsExactly("criteria.csv:14 parent chain-too-long");
        assertThat(refused.problems().get(0).found()).isEqualTo("c10");
    }

    @Test
    void whatOthersRefersToStays() {
        published(scored("test-scorer"), null);
        MiniDataset province = new MiniDataset(folder, "test-scored").only("sources.csv", "places.csv", "scores.csv")
                .add("scores.csv", "scorecard,criterion,place,points,kind,source,as_of")
                .add("scores.csv", "test-scorer-card,equip,X-old,50,SELF,X-s2,2023");
        int release = published(province, null).release();
        MiniDataset without = scored("test-scorer").remove("criteria.csv", 4).remove("scores.csv", 4)
                .remove("proofs.csv", 4).remove("proofs.csv", 3);
        Outcome outcome = publisher.publish(without.dataset(), "bỏ");
        assertThat(codes(((Outcome.Refused) outcome).report().problems()))
                .containsExactly("criteria.csv:0 code still-referred-to");
        JsonPath answer = GraphQLClient.data("{ place(code: \"test-scored-old\", release: " + release
                + ") { standings { scorecard { code } claimed { points } criteria { claimed { leads publisher } } } } }");
        assertThat(answer.getFloat("place.standings[0].claimed.points")).isEqualTo(50);
        assertThat(answer.getBoolean("place.standings[0].criteria[2].claimed.leads"))
                .as("its own word on its own place").isTrue();
    }

    @Test
    void whoHasNeitherThePlaceNorTheScorecardStandsBesideThem() {
        published(scored("test-owner-card"), null);
        MiniDataset stranger = new MiniDataset(folder, "test-card-stranger").only("sources.csv", "scores.csv")
                .add("scores.csv", "scorecard,criterion,place,points,kind,source,as_of")
                .add("scores.csv", "test-owner-card-card,equip,test-owner-card-old,1,PUBLISHED,X-s2,2023");
        int release = published(stranger, null).release();
        JsonPath answer = GraphQLClient.data("{ scorecard(code: \"test-owner-card-card\", release: " + release
                + ") { scores(filter: {criterion: [\"equip\"], kind: [PUBLISHED]}) { nodes { publisher leads } }"
                + " standings { nodes { criteria { given { points } } } } } }");
        assertThat(answer.getBoolean("scorecard.scores.nodes[0].leads")).isFalse();
        assertThat(answer.getString("scorecard.standings.nodes[0].criteria[2].given")).isNull();
    }

    @Test
    void aTargetOfALaterYearHidesNotWhatWasGiven() {
        MiniDataset hoped = scored("test-hoped").column("scores.csv", "basis", "", "", "", "")
                .add("scores.csv", "X-card,aware,X-old,40,,PUBLISHED,X-s2,,2025,TARGET");
        int release = published(hoped, null).release();
        JsonPath answer = GraphQLClient.data("{ scorecard(code: \"test-hoped-card\", release: " + release
                + ") { standings { nodes { period periods given { points } } } } }");
        assertThat(answer.getString("scorecard.standings.nodes[0].period")).isEqualTo("2023");
        assertThat(answer.getList("scorecard.standings.nodes[0].periods", String.class)).containsExactly("2025", "2023",
                "2022");
        assertThat(answer.getFloat("scorecard.standings.nodes[0].given.points")).isEqualTo(32);
        assertThat(shown("/scorecards/test-hoped-card?place=test-hoped-old&lang=vi&release=" + release))
                .contains("Kỳ khác: năm 2025 năm 2022");
    }

    @Test
    void thePageOfAPlaceShowsTheScorecardsThatSayAnythingOfIt() {
        MiniDataset many = scored("test-many-cards");
        for (int i = 10; i < 22; i++) {
            many.add("scorecards.csv", "X-empty%d,0 Không nói gì %1$d,,X-s1".formatted(i)).add("criteria.csv",
                    "X-empty%d,all,,Phần,1,,,".formatted(i));
        }
        String of = "/places/test-many-cards-old?lang=vi&release=";
        assertThat(shown(of + published(many, null).release())).contains("Điểm còn thiếu minh chứng")
                .doesNotContain("0 Không nói gì").doesNotContain("Còn các thang điểm khác");
        for (int i = 10; i < 20; i++) {
            many.add("scorecards.csv", "X-seen%d,Thang điểm %1$d,,X-s1".formatted(i)).add("criteria.csv",
                    "X-seen%d,all,,Phần,1,X-i1,,".formatted(i));
        }
        assertThat(shown(of + published(many, null).release())).contains("Thang điểm 19")
                .doesNotContain("0 Không nói gì").contains("Còn các thang điểm khác");
    }

    @Test
    void honestRoundingOfManyPartsIsNoContradiction() {
        MiniDataset rounded = scored("test-rounded").add("scores.csv", "X-card,all,X-old,82,,SELF,X-s2,,2023")
                .add("scores.csv", "X-card,all,X-old,82.0001,,SELF,X-s1,,2023")
                .add("scores.csv", "X-card,aware,X-old,40,,SELF,X-s1,,2023")
                .add("scores.csv", "X-card,equip,X-old,43.25,,SELF,X-s1,,2023");
        JsonPath answer = GraphQLClient
                .data("{ checks(filter: {rule: [\"scores-and-total\"], place: [\"test-rounded-old\"]}, release: "
                        + published(rounded, null).release() + ") { nodes { text(lang: EN) } } }");
        assertThat(answer.getList("checks.nodes.text", String.class))
                .as("35.5 and 46 for 82, and not 40, which is all that there is, and 43.25 for 82.0001")
                .containsExactly(
                        "The criteria that are its parts add up to 83.25 points, but the same source gives a total of 82.0001 points (82.0001 points): 1.2499 points apart.");
    }

    @Test
    void whatWhoHasTheScorecardSaysForAPlaceIsNamedAsItsWord() {
        MiniDataset scorer = scored("test-for-others");
        published(scorer, null);
        MiniDataset province = new MiniDataset(folder, "test-for-itself")
                .only("sources.csv", "places.csv", "scores.csv")
                .add("scores.csv", "scorecard,criterion,place,points,kind,source,as_of")
                .add("scores.csv", "test-for-others-card,equip,X-old,50,SELF,X-s2,2023");
        String of = "/places/test-for-itself-old?lang=vi&release=";
        assertThat(shown(of + published(province, null).release()))
                .contains("Thang điểm trong bộ dữ liệu “Dữ liệu thử”").doesNotContain("theo bộ dữ liệu “");
        scorer.add("scores.csv", "X-card,aware,test-for-itself-old,35,,SELF,X-s2,,2023")
                .add("scores.csv", "X-card,aware,test-for-itself-old,30,,PUBLISHED,X-s2,,2023")
                .add("proofs.csv", "X-card,equip,test-for-itself-old,2023,MISSING,,,,");
        String said = shown(of + published(scorer, null).release());
        assertThat(said.split("theo bộ dữ liệu “Dữ liệu thử”", -1)).as("the claim and the proof, not what was given")
                .hasSize(3);
    }

    @Test
    void anOrderThatWasHandedOverStandsByTheScorecardOfThePlaceThatHasIt() {
        MiniDataset moved = scored("test-order-moved").add("agencies.csv", "X-b1,Sở Mới,X-new,")
                .remove("directive_reports.csv", 2)
                .change("directives.csv", 2, "Báo cáo tiến độ", "Giữ điểm của thang điểm thử")
                .change("directives.csv", 2, ",P2W,", ",,")
                .add("handovers.csv", "project,directive,on,place,owner,source,quote")
                .add("handovers.csv", ",X-d1,2025-07-01,X-new,X-b1,X-s2,");
        String release = "&lang=vi&release=" + published(moved, null).release();
        assertThat(shown("/scorecards/test-order-moved-card?place=test-order-moved-new" + release))
                .contains("Giữ điểm của thang điểm thử");
        assertThat(shown("/scorecards/test-order-moved-card?place=test-order-moved-old" + release))
                .doesNotContain("Giữ điểm của thang điểm thử");
    }

    @Test
    void placesComeByPagesForAPeriodAsItIsWritten() {
        int release = published(scored("test-paged-places").add("scores.csv", "X-card,aware,X-new,30,,SELF,X-s2,,2022"),
                null).release();
        String asked = "{ scorecard(code: \"test-paged-places-card\", release: " + release
                + ") { standings(%s) { totalCount pageInfo { hasNextPage endCursor } nodes { place { code } period claimed { points } } } } }";
        JsonPath first = GraphQLClient.data(asked.formatted("first: 1"));
        assertThat(first.getList("scorecard.standings.nodes.place.code", String.class))
                .containsExactly("test-paged-places-old");
        assertThat(first.getInt("scorecard.standings.totalCount")).isEqualTo(2);
        JsonPath second = GraphQLClient.data(asked.formatted("first: 1, period: \"2022\", after: \""
                + first.getString("scorecard.standings.pageInfo.endCursor") + "\""));
        assertThat(second.getList("scorecard.standings.nodes.claimed.points", Float.class)).containsExactly(30f);
        assertThat(second.getBoolean("scorecard.standings.pageInfo.hasNextPage")).isFalse();
        assertThat(GraphQLClient.answer(asked.formatted("period: \"22\"")).getString("errors[0].message"))
                .contains("period is \"22\"; allowed: a period such as 2022");
    }

    @Test
    void itIsFoundByItsName() {
        int release = published(
                scored("test-found").change("scorecards.csv", 2, "Thang điểm thử", "Thang điểm tìm thấy"), null)
                .release();
        assertThat(GraphQLClient
                .data("{ search(text: \"thang diem tim thay\", release: " + release
                        + ", kind: [SCORECARD]) { nodes { kind code node { id } } } }")
                .getList("search.nodes.code", String.class))
                .containsExactly("test-found-card");
        assertThat(shown("/releases/" + release + "?lang=vi&first=200")).contains("Nhận thức thử (Thang điểm tìm thấy)")
                .contains("Tự chấm");
    }

    @Test
    void aPageTellsWhichPointsLackTheirProofWhoOwesItAndByWhen() {
        int release = published(scored("test-lacking"), null).release();
        for (String page : List.of("/scorecards/test-lacking-card?place=test-lacking-old&lang=vi&release=" + release,
                "/places/test-lacking-old?lang=vi&release=" + release)) {
            String said = shown(page);
            assertThat(said.substring(said.indexOf("Điểm còn thiếu minh chứng"))).as(page)
                    .contains("Hạ tầng thử 60 điểm").contains("Chưa có minh chứng").contains("Thiếu số liệu")
                    .contains("Đơn vị phụ trách Sở Thử").contains("trước ngày 15/2/2024").contains("quá hạn")
                    .contains("Điểm tự chấm khác điểm được công nhận").contains("−3,5");
            assertThat(said).contains("Thiếu minh chứng 60 điểm").contains("81,5 điểm").contains("tự chấm 35.5");
        }
        assertThat(shown("/scorecards/test-lacking-card?place=test-lacking-old&period=2022&lang=vi&release=" + release))
                .contains("năm 2022").contains("đạt 20").contains("Kỳ khác: năm 2023");
        given().accept("text/html").get("/scorecards/test-lacking-card?place=test-lacking-old&period=x").then()
                .statusCode(400);
        assertThat(shown("/scorecards/test-lacking-card?lang=en&release=" + release)).contains("Old")
                .contains("Tried scorecard");
        assertThat(shown("/sources/test-lacking-s2?lang=vi&release=" + release)).contains("Điểm (4)")
                .contains("Nhận thức thử");
    }
}
