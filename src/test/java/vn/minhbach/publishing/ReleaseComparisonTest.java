package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import vn.minhbach.history.LockedTables;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.running.EmbeddedDatabaseResource;

@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ReleaseComparisonTest extends ChangesSpecification {

    @Test
    void twoReleasesCompareWithoutWhatWasUndoneInBetween() {
        MiniDataset mini = new MiniDataset(folder, "test-compare");
        int first = published(mini, null).release();
        mini.change("funding.csv", 2, "67000000000", "68000000000").change("counts.csv", 2, ",42,", ",43,")
                .add("observations.csv", "X-i1,X-new,,80,,X-s2,2025");
        int second = published(mini, "lần hai").release();
        mini.change("funding.csv", 2, "68000000000", "69000000000").change("counts.csv", 2, ",43,", ",42,")
                .remove("observations.csv", 5).remove("counts.csv", 3);
        int third = published(mini, "lần ba").release();

        // Another test may have published in between: what is compared here is this publisher's own.
        JsonPath compared = ask("{comparison(from: " + first + ", to: " + third
                + ") {from {number} to {number reason} releases(first: 500) {nodes {number}}"
                + " changes(first: 500) {nodes {kind key before {text} after {text}}} tables {table changed withdrawn}}}")
                .setRootPath("data.comparison");
        List<Map<String, Object>> own = compared.<Map<String, Object>>getList("changes.nodes").stream()
                .filter(each -> each.get("key").toString().startsWith("test-compare")).toList();
        assertThat(own).extracting(
                each -> each.get("kind") + " " + each.get("key") + " " + each.get("before") + " " + each.get("after"))
                .containsExactly(
                        "CHANGED test-compare-2023/ALLOCATED/MIXED/2023/2023-12/ACTUAL/test-compare-s2 {text=hơn 67 tỷ đồng} {text=hơn 69 tỷ đồng}",
                        "WITHDRAWN test-compare-2023/STATUS/COMPLETED/2023/ACTUAL/test-compare-s2 {text=21} null");
        assertThat(compared.<Integer>getList("releases.nodes.number")).contains(second, third).doesNotContain(first);
        assertThat(compared.getString("to.reason")).isEqualTo("lần ba");
        assertThat(ask(
                "{comparison(from: " + third + ", to: " + third + ") {added changed withdrawn changes {totalCount}}}")
                .getMap("comparison"))
                .containsEntry("added", 0).containsEntry("changed", 0).containsEntry("withdrawn", 0);

        String html = page("/releases/" + first + "..." + third + "?lang=vi&first=500");
        assertThat(text(group(html, "Kinh phí: đính chính")))
                .containsPattern("Trước hơn 67 tỷ đồng .* Nay hơn 69 tỷ đồng")
                .contains("từ Lần công bố " + third);
        assertThat(text(html)).contains("Lý do: lần hai").contains("Lý do: lần ba");
        Response reversed = get("/releases/" + third + "..." + first + "?lang=en");
        assertThat(reversed.statusCode()).isEqualTo(301);
        assertThat(reversed.header("Location")).endsWith("/releases/" + first + "..." + third + "?lang=en");
        assertThat(get("/releases/compare?from=" + first + "&to=" + third).header("Location"))
                .endsWith("/releases/" + first + "..." + third);
        assertThat(text(page("/releases/" + third + "..." + third + "?lang=en"))).contains("No differences.");
        for (String unknown : List.of("/releases/" + first + "...999999", "/releases/0..." + first,
                "/releases/x..." + first, "/releases/" + first + "..")) {
            assertThat(get(unknown).statusCode()).as(unknown).isEqualTo(404);
        }
        assertThat(get("/releases/compare").statusCode()).isEqualTo(400);
        JsonPath wrong = given().contentType("application/json")
                .body(Map.of("query", "{comparison(from: 2, to: 1) {added}}")).post("/graphql").jsonPath();
        assertThat(wrong.getString("errors[0].message")).contains("from is 2 and to is 1");
    }

    /** What one release did to the rows of its publisher: kind, key, and the figures before and after. */
    private static List<String> did(int release) {
        JsonPath told = ask("{release(number: " + release
                + ") {added changed withdrawn changes(first: 100) {totalCount nodes {kind table key before {text} after {text}}}}"
                + " comparison(from: " + (release - 1) + ", to: " + release
                + ") {tables {table added changed withdrawn}}}");
        List<Map<String, Object>> nodes = told.getList("release.changes.nodes");
        int most = 0;
        for (String kind : List.of("added", "changed", "withdrawn")) {
            int count = told.getInt("release." + kind);
            most += count;
            assertThat(nodes.stream().filter(each -> each.get("kind").equals(kind.toUpperCase(Locale.ROOT))))
                    .as("%s in release %d", kind, release).hasSize(count);
            assertThat(told.<Integer>getList("comparison.tables." + kind).stream().mapToInt(each -> each).sum())
                    .isEqualTo(count);
        }
        assertThat(told.getInt("release.changes.totalCount")).isEqualTo(most);
        for (Map<String, Object> table : told.<Map<String, Object>>getList("comparison.tables")) {
            for (String kind : List.of("ADDED", "CHANGED", "WITHDRAWN")) {
                assertThat(of(nodes, kind, table.get("table").toString().toLowerCase(Locale.ROOT)))
                        .as("%s %s", kind, table).hasSize((Integer) table.get(kind.toLowerCase(Locale.ROOT)));
            }
        }
        return nodes.stream()
                .map(each -> each.get("kind") + " " + each.get("key").toString().replaceAll("test-[a-z]+-", "") + " "
                        + figure(each.get("before")) + " > " + figure(each.get("after")))
                .toList();
    }

    private static Object figure(Object figure) {
        return figure == null ? "-" : ((Map<?, ?>) figure).get("text");
    }

    @Test
    void eachReleaseTellsWhatTookThePlaceOfWhatHoweverOftenARowChangedLeftOrCameBack() throws Exception {
        MiniDataset mini = new MiniDataset(folder, "test-replaced");
        int first = published(mini, null).release();
        assertThat(did(first)).hasSize(Math.toIntExact(mini.rows())).allMatch(each -> each.startsWith("ADDED "));
        mini.change("counts.csv", 2, ",42,", ",43,").remove("observations.csv", 2);
        assertThat(did(published(mini, "đếm lại").release())).containsExactly(
                "CHANGED 2023/TOTAL/TOTAL/2023/ACTUAL/s2 42 > 43", "WITHDRAWN i1/old/2022/ACTUAL/s2 90,5% > -");
        // The very row that left comes back, and a figure is changed back.
        mini.change("counts.csv", 2, ",43,", ",42,").add("observations.csv", "X-i1,X-old,,90.5,,X-s2,2022");
        int third = published(mini, "đếm đúng từ đầu").release();
        assertThat(did(third)).containsExactly("CHANGED 2023/TOTAL/TOTAL/2023/ACTUAL/s2 43 > 42",
                "ADDED i1/old/2022/ACTUAL/s2 - > 90,5%");
        // In another period it is another row; what describes is told after the figures.
        mini.change("observations.csv", 4, ",2022", ",2021").change("observations.csv", 2, ",-1,", ",-2,")
                .remove("obstacles.csv", 2)
                .add("sources.csv", "X-s3,REPORT,,Báo cáo mới,,,,");
        int fourth = published(mini, "nhầm năm").release();
        assertThat(did(fourth)).containsExactly("CHANGED i1/old/2023/ACTUAL/s2 −1% > −2%",
                "WITHDRAWN i1/old/2022/ACTUAL/s2 90,5% > -",
                "ADDED i1/old/2021/ACTUAL/s2 - > 90,5%", "WITHDRAWN o1 - > -", "ADDED s3 - > -");
        // An agency's report changes and adds, and withdraws nothing that it leaves out.
        MiniDataset report = new MiniDataset(folder, "test-replaced").only("progress.csv", "funding.csv")
                .change("progress.csv", 2, "53.7", "60")
                .remove("progress.csv", 3).remove("funding.csv", 3).remove("funding.csv", 2)
                .add("progress.csv", "X-p1,OPERATING,IN_PROGRESS,5,X-s2,2024-Q1");
        Outcome merged = publisher.publish(Actor.operator(),
                new Submission(report.dataset(), "test-replaced", "test-replaced-a1", "Sở báo", null, null));
        assertThat(merged).as("%s", merged).isInstanceOf(Outcome.Published.class);
        int fifth = ((Outcome.Published) merged).release();
        assertThat(did(fifth)).containsExactly("CHANGED p1/PROCURING/2023-Q4/ACTUAL/s2 53,7% > 60%",
                "ADDED p1/OPERATING/2024-Q1/ACTUAL/s2 - > 5%");

        assertThat(text(page("/releases/" + fourth + "?lang=vi")))
                .contains("Số liệu chỉ tiêu : 1 đính chính , 1 rút , 1 mới");
        assertThat(text(page("/releases/" + fourth + "?lang=vi&kind=withdrawn"))).contains("2 mục");
        String corrections = "{observations(filter: {indicator: \"test-replaced-i1\", period: \"2023\", place: \"test-replaced-old\"}, release: %d)"
                + " {nodes {figure {text correctedBy {text release} corrects {text release}}}}}";
        assertThat(ask(corrections.formatted(third)).getString("observations.nodes[0].figure"))
                .isEqualTo("[text:−1%, correctedBy:[text:−2%, release:" + fourth + "], corrects:null]");
        for (String sql : List.of("update counts set supersedes = null", "update observations set supersedes = id",
                "update release_changes set added = 0",
                "delete from release_changes", "delete from withdrawals", "truncate withdrawals")) {
            assertThatThrownBy(() -> execute(sql)).as(sql).hasMessageContaining("never updated or deleted");
        }
    }

    @Test
    void releasesAreComparedWhileNoTableCanBeRead() {
        MiniDataset mini = new MiniDataset(folder, "test-compared");
        int first = published(mini, null).release();
        published(mini.change("counts.csv", 2, ",42,", ",43,"), "lần hai");
        int third = published(mini.change("counts.csv", 2, ",43,", ",44,"), "lần ba").release();
        String path = "/releases/" + first + "..." + third + "?lang=vi";
        assertThat(LockedTables.during(owner, () -> page(path))).contains("44", "lần ba");
    }
}
