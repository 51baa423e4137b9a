package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.answer;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import vn.minhbach.history.LockedTables;
import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * What readers see of corrections and withdrawals, on the pages and over GraphQL. Every test has a publisher of its
 * own.
 */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class CorrectionTest extends PublishingSpecification {

    private static Response get(String path) {
        return given().urlEncodingEnabled(false).accept("text/html").get(path);
    }

    private static String page(String path) {
        Response response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.asString();
    }

    /** What a reader sees, without markup. */
    private static String text(String html) {
        return html.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void aFigureCorrectedTwiceLeadsStepByStepToWhatItReplacedWhenAndWhy() {
        MiniDataset mini = new MiniDataset(folder, "test-steps");
        int first = published(mini, null).release();
        int second = published(mini.change("funding.csv", 2, "67000000000", "68000000000"), "Nhập nhầm").release();
        int third = published(mini.change("funding.csv", 2, "68000000000", "69000000000"),
                "Đối chiếu lại sổ <b>kho bạc</b>").release();

        String ask = "{funding(filter: {programme: [\"test-steps-2023\"], measure: [ALLOCATED]}, release: %d) {nodes {figure {text withdrawnIn"
                + " addedBy {number reason} withdrawnBy {number reason publishedAt} corrects {text addedBy {number} withdrawnBy {number reason} corrects {text corrects {text}}}"
                + " correctedBy {text addedBy {number reason} corrects {text} correctedBy {text addedBy {number reason} correctedBy {text}}}}}}}";
        JsonPath now = data(ask.formatted(third)).setRootPath("data.funding.nodes[0].figure");
        assertThat(now.getString("text")).isEqualTo("hơn 69 tỷ đồng");
        assertThat(now.getString("addedBy.reason")).isEqualTo("Đối chiếu lại sổ <b>kho bạc</b>");
        assertThat(now.<Object>get("withdrawnBy")).isNull();
        assertThat(now.<Object>get("correctedBy")).isNull();
        assertThat(now.getString("corrects.text")).isEqualTo("hơn 68 tỷ đồng");
        assertThat(now.getInt("corrects.addedBy.number")).isEqualTo(second);
        assertThat(now.getInt("corrects.withdrawnBy.number")).isEqualTo(third);
        assertThat(now.getString("corrects.corrects.text")).isEqualTo("hơn 67 tỷ đồng");
        assertThat(now.<Object>get("corrects.corrects.corrects")).isNull();
        JsonPath then = data(ask.formatted(first)).setRootPath("data.funding.nodes[0].figure");
        assertThat(then.getString("text")).isEqualTo("hơn 67 tỷ đồng");
        assertThat(then.<Object>get("corrects")).isNull();
        assertThat(then.getInt("withdrawnBy.number")).isEqualTo(then.getInt("withdrawnIn")).isEqualTo(second);
        assertThat(then.getString("withdrawnBy.reason")).isEqualTo("Nhập nhầm");
        assertThat(then.getString("correctedBy.text")).isEqualTo("hơn 68 tỷ đồng");
        assertThat(then.getString("correctedBy.corrects.text")).isEqualTo("hơn 67 tỷ đồng");
        assertThat(then.getString("correctedBy.correctedBy.text")).isEqualTo("hơn 69 tỷ đồng");
        assertThat(then.getInt("correctedBy.correctedBy.addedBy.number")).isEqualTo(third);
        assertThat(then.<Object>get("correctedBy.correctedBy.correctedBy")).isNull();

        String html = page("/programmes/test-steps-2023?release=" + third);
        assertThat(text(html)).contains("hơn 69 tỷ đồng thay cho hơn 68 tỷ đồng")
                .contains("Lý do: Đối chiếu lại sổ &lt;b&gt;kho bạc");
        assertThat(html).contains("<del><span>hơn 68 tỷ đồng</span></del>")
                .contains("href=\"/releases/" + third + "?release=" + third + "\"")
                .contains("href=\"/programmes/test-steps-2023?release=" + second + "\">Xem trang này trước khi sửa");
        assertThat(text(page("/programmes/test-steps-2023?lang=en&release=" + second)))
                .contains("more than VND 68 billion instead of more than VND 67 billion")
                .contains("since corrected").contains("Withdrawn in replaced by more than VND 69 billion")
                .contains("Reason: Nhập nhầm");
        String old = page("/programmes/test-steps-2023?release=" + first);
        assertThat(text(old)).contains("hơn 67 tỷ đồng đã đính chính").contains("thay bằng hơn 68 tỷ đồng")
                .doesNotContain("thay cho");
        assertThat(old).as("a release that was not there yet is shown as it is now")
                .contains("href=\"/releases/" + second + "\"");
        assertThat(get("/releases/" + second + "?release=" + first).statusCode()).isEqualTo(404);
        assertThat(get("/releases/" + second + "?release=" + third).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsSaidWithoutANumberIsShownCorrectedToo() {
        MiniDataset mini = new MiniDataset(folder, "test-said").change("progress.csv", 2, "X-p1,PROCURING", "X-p1,")
                .add("progress.csv", "X-p1,OPERATING,NOT_STARTED,,X-s2,2023-06");
        published(mini, null);
        mini.change("progress.csv", 3, "COMPLETED", "STOPPED").change("progress.csv", 2, "53.7", "55")
                .change("counts.csv", 3, ",21,", ",20,")
                .change("directive_reports.csv", 2, "DONE", "IN_PROGRESS")
                .change("funding.csv", 3, "khoảng 53%", "đạt khoảng 53%");
        int release = published(mini, "Rà soát lại").release();

        assertThat(text(page("/projects/test-said-p2?release=" + release)))
                .contains("dừng thực hiện (14/12/2023) thay cho hoàn thành").contains("Lý do: Rà soát lại");
        assertThat(text(page("/projects/test-said-p2?lang=en&release=" + release))).contains("instead of completed");
        JsonPath progress = data(
                "{project(code: \"test-said-p2\", release: %d) {progress {status release withdrawnIn corrects {status withdrawnIn corrects {status} correctedBy {status}}}}}"
                        .formatted(release))
                .setRootPath("data.project.progress[0]");
        assertThat(progress.getString("status")).isEqualTo("STOPPED");
        assertThat(progress.getInt("release")).isEqualTo(progress.getInt("corrects.withdrawnIn")).isEqualTo(release);
        assertThat(progress.getString("corrects.status")).isEqualTo("COMPLETED");
        assertThat(progress.getString("corrects.correctedBy.status")).isEqualTo("STOPPED");
        assertThat(progress.<Object>get("corrects.corrects")).isNull();
        String percent = text(page("/projects/test-said-p1?release=" + release));
        assertThat(percent).contains("55% thay cho 53,7%").doesNotContain("đang thực hiện (quý 4/2023) thay cho");
        String programme = text(page("/programmes/test-said-2023?release=" + release));
        assertThat(programme).contains("20 thay cho 21").contains("bản trước có cùng nội dung; phần trích dẫn")
                .contains("thay cho đã xong");
        assertThat(programme).doesNotContain("53% thay cho");
    }

    @Test
    void whatWasWithdrawnStaysAtItsAddressInItsLastState() {
        MiniDataset mini = new MiniDataset(folder, "test-left");
        int first = published(mini, null).release();
        published(mini.change("progress.csv", 2, "53.7", "55"), "Sửa tỷ lệ");
        mini.remove("projects.csv", 2).remove("portfolio.csv", 2).remove("progress.csv", 2).remove("funding.csv", 4)
                .remove("obstacles.csv", 2)
                .change("directives.csv", 2, "X-p1;X-p2", "X-p2");
        int gone = published(mini, "Dự án tách khỏi kế hoạch").release();
        published(mini.change("projects.csv", 2, "Dự án hai", "Dự án thứ hai"), null);

        for (String time : List.of("", "?release=" + gone)) {
            String html = page("/projects/test-left-p1" + time);
            assertThat(text(html)).contains("Mục này đã được rút ở Lần công bố " + gone + " (")
                    .contains("Lý do: Dự án tách khỏi kế hoạch")
                    .contains("tại lần công bố " + (gone - 1)).contains("Dự án một").contains("55%")
                    .contains("Chờ ý kiến").contains("Kế hoạch 2023");
            assertThat(html).contains("href=\"/releases/" + gone).contains("class=\"badge gone\">đã rút");
        }
        assertThat(text(page("/projects/test-left-p1?lang=en"))).contains("This item was withdrawn in Release " + gone)
                .contains("shows its last state, as of release " + (gone - 1));
        assertThat(text(page("/projects/test-left-p1?release=" + first))).contains("53,7%")
                .doesNotContain("Mục này đã được rút");
        assertThat(get("/projects/test-left-p1?release=" + (first - 1)).statusCode()).isEqualTo(404);
        assertThat(text(page("/projects?place=test-left-old"))).contains("1 mục").contains("Dự án thứ hai")
                .doesNotContain("Dự án một");

        JsonPath data = data("""
                {project(code: "test-left-p1") {id withdrawnIn name progress {percent {text withdrawnIn}} obstacles {description withdrawnIn}
                    programmes {programme {code projects {nodes {code withdrawnIn}}}} directives {projects {code}}}
                 then: project(code: "test-left-p1", release: %d) {withdrawnIn progress {percent {text}}}
                 projects(filter: {code: ["test-left-p1", "test-left-p2"]}) {totalCount nodes {code withdrawnIn}}
                 search(text: "test left du an", kind: [PROJECT]) {nodes {code}}
                 other: project(code: "test-left-p2") {withdrawnIn name}}""".formatted(first));
        assertThat(data.getInt("project.withdrawnIn")).isEqualTo(gone);
        assertThat(data.getString("project.progress[0].percent.text")).isEqualTo("55%");
        assertThat(data.getString("project.obstacles[0].description")).isEqualTo("Chờ ý kiến");
        assertThat(data.getList("project.programmes[0].programme.projects.nodes.code")).containsExactly("test-left-p1");
        assertThat(data.getList("project.directives[0].projects.code")).containsExactly("test-left-p1", "test-left-p2");
        assertThat(data.<Object>get("then.withdrawnIn")).isNull();
        assertThat(data.getString("then.progress[0].percent.text")).isEqualTo("53,7%");
        assertThat(data.getList("projects.nodes.code")).containsExactly("test-left-p2");
        assertThat(data.getInt("projects.totalCount")).isEqualTo(1);
        assertThat(data.getList("search.nodes.code")).containsExactly("test-left-p2");
        assertThat(data.getString("other.name")).isEqualTo("Dự án thứ hai");
        assertThat(data.<Object>get("other.withdrawnIn")).as("changed, not withdrawn").isNull();
        String id = data.getString("project.id");
        assertThat(data(
                "{node(id: \"%1$s\") {... on Project {withdrawnIn}} nodes(ids: [\"%1$s\"]) {... on Project {withdrawnIn}}}"
                        .formatted(id))
                .getInt("nodes[0].withdrawnIn"))
                .isEqualTo(gone);
        assertThat(answer("{project(code: \"test-left-p1\", release: %d) {name}}".formatted(first - 1))
                .<Object>get("data.project")).isNull();
    }

    @Test
    void everythingWithAPageKeepsItAndMayComeBack() {
        int first = published(new MiniDataset(folder, "test-back"), null).release();
        int gone = published(new MiniDataset(folder, "test-back").only("sources.csv").remove("sources.csv", 3),
                "Rút toàn bộ").release();
        List<String> pages = List.of("/projects/test-back-p1", "/programmes/test-back-2023", "/places/test-back-old",
                "/agencies/test-back-a1",
                "/sources/test-back-s2", "/indicators/test-back-i1");
        String everything = """
                {project(code: "test-back-p1") {withdrawnIn place {name}} programme(code: "test-back-2023") {withdrawnIn counts {figure {text}}}
                 place(code: "test-back-old") {withdrawnIn successor {name}} agency(code: "test-back-a1") {withdrawnIn place {name}}
                 source(code: "test-back-s2") {withdrawnIn implements {code}} indicator(code: "test-back-i1") {withdrawnIn observations {totalCount}}
                 directive(code: "test-back-d1") {withdrawnIn reports {status}} obstacle(code: "test-back-o1") {withdrawnIn project {name}}}""";
        for (String path : pages) {
            assertThat(text(page(path))).as(path).contains("Mục này đã được rút ở Lần công bố " + gone)
                    .contains("Rút toàn bộ");
            assertThat(page(path + "?release=" + first)).doesNotContain("Mục này đã được rút");
        }
        assertThat(text(page("/programmes/test-back-2023"))).contains("hơn 67 tỷ đồng");
        assertThat(text(page("/indicators/test-back-i1"))).contains("Tỉnh Cũ");
        JsonPath data = data(everything);
        for (String one : List.of("project", "programme", "place", "agency", "source", "indicator", "directive",
                "obstacle")) {
            assertThat(data.getInt(one + ".withdrawnIn")).as(one).isEqualTo(gone);
        }
        assertThat(data.getString("place.successor.name")).isEqualTo("Tỉnh Mới");
        assertThat(data.getInt("indicator.observations.totalCount")).isEqualTo(3);
        assertThat(data.getString("obstacle.project.name")).isEqualTo("Dự án một");

        published(new MiniDataset(folder, "test-back"), null);
        for (String path : pages) {
            assertThat(page(path)).as(path).doesNotContain("Mục này đã được rút");
            assertThat(page(path + "?release=" + gone)).contains("Mục này đã được rút");
        }
        assertThat(data(everything).<Object>get("project.withdrawnIn")).isNull();
    }

    @Test
    void theDateOfASourceCountsAsItStoodAtTheRelease() {
        MiniDataset mini = new MiniDataset(folder, "test-dated");
        int undated = published(mini, null).release();
        int dated = published(mini.change("sources.csv", 3, "Báo cáo thử,,", "Báo cáo thử,2023-12-14,"), null)
                .release();
        int gone = published(mini.remove("funding.csv", 4), "Rút lời").release();
        String ask = "{funding(filter: {programme: [\"test-dated-2023\"], project: null}, release: %d, publishedBy: \"%s\") {totalCount}"
                + " programme(code: \"test-dated-2023\", release: %1$d, publishedBy: \"%2$s\") {counts {key} source {code} projects {totalCount}}}";
        assertThat(data(ask.formatted(undated, "2023-12-31")).getInt("funding.totalCount")).isZero();
        assertThat(data(ask.formatted(dated, "2023-12-13")).getList("programme.counts")).isEmpty();
        JsonPath that = data(ask.formatted(dated, "2023-12-14"));
        assertThat(that.getInt("funding.totalCount")).isEqualTo(2);
        assertThat(that.getList("programme.counts")).hasSize(2);
        assertThat(that.getInt("programme.projects.totalCount")).isEqualTo(1);
        assertThat(answer(ask.formatted(dated, "2023-01-04")).<Object>get("data.programme")).isNull();

        String before = page("/projects/test-dated-p1?publishedBy=2023-12-13&release=" + dated);
        assertThat(text(before)).contains("Dự án một").doesNotContain("đạt thấp").doesNotContain("53,7%");
        assertThat(text(page("/projects/test-dated-p1?publishedBy=2023-12-14&release=" + dated))).contains("đạt thấp")
                .contains("53,7%");
        assertThat(text(page("/projects/test-dated-p1?publishedBy=2023-12-14&release=" + gone)))
                .doesNotContain("chưa có số –").contains("chưa có số đã rút –").contains("53,7%");

        int none = published(new MiniDataset(folder, "test-dated").only("sources.csv").change("sources.csv", 3,
                "Báo cáo thử,,", "Báo cáo thử,2023-12-14,"), "Rút hết").release();
        String last = "/projects/test-dated-p1?release=" + none + "&publishedBy=";
        assertThat(text(page(last + "2023-12-14"))).contains("Mục này đã được rút").contains("53,7%");
        assertThat(text(page(last + "2023-12-13"))).contains("Mục này đã được rút").doesNotContain("53,7%");
        assertThat(get(last + "2023-01-04").statusCode()).isEqualTo(404);
    }

    @Test
    void correctionsAreAnsweredWhileNoTableCanBeRead() {
        MiniDataset mini = new MiniDataset(folder, "test-many");
        IntStream.range(0, 60)
                .forEach(i -> mini.add("funding.csv", "X-p1,,ALLOCATED,,20%02d,1000,,,X-s2,,,,2023".formatted(i)));
        published(mini, null);
        IntStream.range(0, 60).forEach(i -> mini.change("funding.csv", 5 + i, ",1000,", "," + (2000 + i) + ","));
        int release = published(mini, "Sửa cả loạt").release();
        String ask = "{funding(first: %d, filter: {project: [\"test-many-p1\"], measure: [ALLOCATED]}, release: "
                + release
                + ") {nodes {figure {text corrects {text addedBy {number}} correctedBy {text} addedBy {reason} withdrawnBy {number}}}}}";
        assertThat(LockedTables.during(owner, () -> data(ask.formatted(60)))
                .<String>getList("funding.nodes.figure.corrects.text")).hasSize(60)
                .containsOnly("1.000 đồng");
        String path = "/funding?place=test-many-old&release=" + release + "&first=63";
        assertThat(LockedTables.during(owner, () -> page(path)).split("class=\"was\"")).hasSize(61);
    }
}
