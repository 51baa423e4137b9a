package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** How a project came along over dates and releases: nothing that was ever said of it goes missing. */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class HistoryTest extends PublishingSpecification {

    private static final String HEADER = "project,stage,status,percent,source,as_of,basis";

    private static JsonPath ask(String query) {
        JsonPath answer = given().contentType("application/json").body(Map.of("query", query)).post("/graphql")
                .then().statusCode(200).extract().jsonPath();
        assertThat(answer.<Object>get("errors")).isNull();
        return answer.setRootPath("data");
    }

    /** The section of a project's page, and its rows as a reader sees them. */
    private static String section(String project, String parameters) {
        String html = given().accept("text/html").get("/projects/" + project + "?lang=vi" + parameters).then()
                .statusCode(200).extract().asString();
        return html.substring(html.indexOf("<section id=\"history\">")).replaceAll("(?s)</section>.*", "");
    }

    private static List<String> rows(String section) {
        return List.of(section.replaceAll("(?s).*<tbody>|</tbody>.*", "").split("</tr>")).stream()
                .map(row -> row.replaceAll("(?s)<details.*?<summary>(.*?)</summary>.*?</details>", "$1")
                        .replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip())
                .filter(row -> !row.isEmpty()).toList();
    }

    private MiniDataset only(String publisher) {
        MiniDataset mini = new MiniDataset(folder, publisher);
        mini.remove("progress.csv", 3).remove("progress.csv", 2).remove("progress.csv", 1).add("progress.csv", HEADER);
        return mini;
    }

    @Test
    void forecastsThatSlippedStayVisibleBesideWhatHappened() {
        MiniDataset mini = only("test-slip")
                .add("progress.csv", "X-p1,,COMPLETED,,X-s1,2023-12,FORECAST")
                .add("progress.csv", "X-p1,,IN_PROGRESS,40,X-s2,2023-06,ACTUAL");
        int first = published(mini, null).release();
        mini.add("progress.csv", "X-p1,,IN_PROGRESS,60,X-s2,2024-01,ACTUAL").add("progress.csv",
                "X-p1,,COMPLETED,,X-s2,2024-06,FORECAST");
        int second = published(mini, null).release();
        mini.change("progress.csv", 3, ",40,", ",45,");
        int third = published(mini, "Sở Thử đếm lại").release();
        mini.add("progress.csv", "X-p1,OPERATING,COMPLETED,100,X-s2,2024-09,ACTUAL");
        int fourth = published(mini, null).release();

        String section = section("test-slip-p1", "");
        List<String> rows = rows(section);
        assertThat(rows)
                .anySatisfy(row -> assertThat(row).startsWith("tháng 12/2023").contains("hoàn thành dự kiến")
                        .contains("chậm hơn dự kiến, tháng 9/2024"))
                .anySatisfy(row -> assertThat(row).startsWith("tháng 6/2024").contains("chậm hơn dự kiến")
                        .contains("Lần công bố " + second))
                .anySatisfy(row -> assertThat(row).startsWith("tháng 6/2023").contains("40% đã đính chính")
                        .contains("Đã rút ở Lần công bố " + third)
                        .contains("thay bằng đang thực hiện, 45%").contains("Sở Thử đếm lại"))
                .anySatisfy(row -> assertThat(row).startsWith("tháng 6/2023").contains("45%").doesNotContain("Đã rút"));
        assertThat(section).contains("<svg role=\"img\"").contains("class=\"mark expected\"")
                .contains("class=\"mark gone\"").contains("<title>tháng 9/2024: thực tế, 100%</title>")
                .doesNotContain("style=").contains("/sources/test-slip-s2");

        // As of an earlier release nobody knows of what came later.
        assertThat(rows(section("test-slip-p1", "&release=" + second))).hasSize(rows.size() - 2)
                .noneMatch(row -> row.contains("Đã rút") || row.contains("đã đính chính"))
                .anySatisfy(row -> assertThat(row).startsWith("tháng 12/2023")
                        .contains("lùi lại: sau đó dự kiến tháng 6/2024"));
        assertThat(section("test-slip-p1", "&release=" + first)).contains("<svg");

        JsonPath history = ask(
                "{project(code: \"test-slip-p1\") {progressHistory {asOf status percent {text} basis release withdrawnIn}"
                        + " fundingHistory {measure figure {text release withdrawnIn}} progress {asOf}}"
                        + " then: project(code: \"test-slip-p1\", release: " + second
                        + ") {progressHistory {asOf withdrawnIn}}}");
        assertThat(history.getList("project.progressHistory.asOf")).containsExactly("2024-09", "2024-06", "2024-01",
                "2023-12", "2023-06", "2023-06");
        assertThat(history.getList("project.progress.asOf")).hasSize(5);
        assertThat(history.getList("project.progressHistory.withdrawnIn")).containsOnly(null, third)
                .containsOnlyOnce(third);
        assertThat(history.getList("project.progressHistory.release")).startsWith(fourth);
        assertThat(history.getList("then.progressHistory.withdrawnIn")).hasSize(4).containsOnlyNulls();
        assertThat(history.getList("project.fundingHistory.figure.text")).containsExactly("đạt thấp");
    }

    @Test
    void aForecastIsToldApartByWhatBecameOfIt() {
        MiniDataset mini = only("test-fate")
                .add("progress.csv", "X-p1,ACCEPTED,,,X-s1,2022,FORECAST")
                .add("progress.csv", "X-p1,ACCEPTED,,,X-s2,2022-10,ACTUAL")
                .add("progress.csv", "X-p1,,COMPLETED,,X-s1,2021,FORECAST")
                .add("progress.csv", "X-p1,IMPLEMENTING,IN_PROGRESS,30,X-s2,2022-03,ACTUAL")
                .add("progress.csv", "X-p1,SETTLED,,,X-s1,2023,PLANNED")
                .add("progress.csv", "X-p1,OPERATING,,,X-s1,2199,TARGET")
                .add("funding.csv", "X-p1,,DISBURSED,,2022,5000000000,,,X-s1,,PLANNED,,2022")
                .add("funding.csv", "X-p1,,DISBURSED,,2022,4000000000,,,X-s2,,ACTUAL,,2022-12-31");
        published(mini, null);
        assertThat(rows(section("test-fate-p1", "")))
                .anySatisfy(row -> assertThat(row).startsWith("năm 2199").contains("chưa đến thời điểm"))
                .anySatisfy(row -> assertThat(row).startsWith("năm 2021")
                        .contains("kết quả thực tế, tháng 3/2022: Triển khai thực hiện, đang thực hiện, 30%"))
                .anySatisfy(row -> assertThat(row).startsWith("năm 2023").contains("Quyết toán")
                        .contains("chưa có thông tin kết quả"))
                .anySatisfy(row -> assertThat(row).startsWith("năm 2022").contains("Nghiệm thu")
                        .contains("đúng như dự kiến, tháng 10/2022"))
                .anySatisfy(row -> assertThat(row).startsWith("năm 2022").contains("5 tỷ đồng kế hoạch")
                        .contains("kết quả thực tế, 31/12/2022: 4 tỷ đồng"));
    }

    @Test
    void oneTimeAloneIsATableWithoutAChart() {
        String section = section("ben-tre-khu-cntt", "&release=2");
        assertThat(rows(section)).singleElement().asString().contains("6 tháng đầu năm 2023")
                .contains("chưa thực hiện");
        assertThat(section).doesNotContain("<figure");
        published(only("test-none").remove("funding.csv", 4), null);
        assertThat(section("test-none-p1", "")).contains("Chưa có thông tin về tiến độ hay kinh phí của dự án này.")
                .doesNotContain("<table");
    }

    @Test
    void whatAWithdrawnSourceSaidStaysInTheHistoryByTheDayItSpoke() {
        MiniDataset mini = only("test-recant").add("sources.csv", "X-s3,REPORT,,Báo cáo rút lại,2023-07-01,,,")
                .add("progress.csv", "X-p1,,IN_PROGRESS,40,X-s3,2023-06,ACTUAL");
        published(mini, null);
        mini.remove("progress.csv", 2).remove("sources.csv", 4);
        int second = published(mini, "Sở Thử rút báo cáo").release();
        String history = "{project(code: \"test-recant-p1\", publishedBy: \"2023-0%d-01\") {progressHistory {asOf withdrawnIn}}}";
        assertThat(ask(history.formatted(7)).getList("project.progressHistory.withdrawnIn")).containsExactly(second);
        assertThat(ask(history.formatted(6)).getList("project.progressHistory")).isEmpty();
    }
}
