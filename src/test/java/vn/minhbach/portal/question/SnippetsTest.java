package vn.minhbach.portal.question;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** What the guide gives to be copied does what it says, where the program is there that runs it. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class SnippetsTest {

    private static final Pattern QUERY = Pattern.compile("query Everything.*?\\n *}(?=[`'\"]|\\n\"\"\")",
            Pattern.DOTALL);

    @TempDir
    Path folder;

    private static String snippet(String file) {
        return Guide.examples(Guide.page("vi"), "snippet").get(file);
    }

    /** How many rows each must come to: more than one page. */
    private static int all() {
        int all = given().queryParam("query", "{observations(filter: {indicator: [\"budget-revenue\"]}) {totalCount}}")
                .get("/graphql").jsonPath().getInt("data.observations.totalCount");
        assertThat(all).isGreaterThan(500);
        return all;
    }

    private static String first() {
        Map<String, Object> row = given().queryParam("query",
                "{observations(filter: {indicator: [\"budget-revenue\"]}, orderBy: PERIOD, first: 1) {nodes {period place {code} figure {value}}}}")
                .get("/graphql").jsonPath().getMap("data.observations.nodes[0]");
        return ((Map<?, ?>) row.get("place")).get("code") + "," + row.get("period") + ","
                + ((Map<?, ?>) row.get("figure")).get("value");
    }

    @Test
    void theGuideHasThemInBothLanguages() {
        assertThat(Guide.examples(Guide.page("en"), "snippet")).isEqualTo(Guide.examples(Guide.page("vi"), "snippet"))
                .containsOnlyKeys("curl.sh", "python.py", "r.R", "javascript.mjs", "powerquery.pq");
    }

    @Test
    void curl() throws IOException, InterruptedException {
        String printed = Program.run(folder, "bash", "curl.sh", snippet("curl.sh"));
        assertThat(printed)
                .contains("khoảng 36 tỷ đồng", "dự kiến các chủ đầu tư sẽ giải ngân được khoảng 36/67 tỷ đồng")
                .contains("{\"data\":{\"place\":{\"name\":\"Bac Kan\"}}}").doesNotContain("errors");
    }

    @Test
    void python() throws IOException, InterruptedException {
        List<String> lines = Program.run(folder, "python3", "python.py", snippet("python.py")).lines().toList();
        assertThat(lines).hasSize(all() + 1).startsWith("place,period,value,text");
        assertThat(lines.get(1)).startsWith(first() + ",");
    }

    @Test
    void javaScript() throws IOException, InterruptedException {
        String printed = Program.run(folder, "node", "javascript.mjs",
                snippet("javascript.mjs") + "\nconsole.log('\\n@' + JSON.stringify(rows));");
        JsonPath rows = JsonPath.from(printed.substring(printed.indexOf('@') + 1));
        assertThat(rows.getList("place")).hasSize(all());
        assertThat(rows.getString("place[0]") + "," + rows.getString("period[0]") + "," + rows.getLong("value[0]"))
                .isEqualTo(first());
    }

    /** Skipped where there is no R. */
    @Test
    void r() throws IOException, InterruptedException {
        List<String> lines = Program
                .run(folder, "Rscript", "r.R", snippet("r.R") + "\nwrite.csv(data, row.names = FALSE, quote = FALSE)")
                .lines().toList();
        assertThat(lines).hasSize(all() + 1);
    }

    @Test
    @Disabled("Power Query runs in Excel and Power BI alone")
    void powerQuery() {
    }

    /** Of those that cannot be run here, the query at least is asked. */
    @ParameterizedTest
    @MethodSource("programs")
    void theQueryOfEachIsAnswered(String file) {
        Matcher query = QUERY.matcher(snippet(file));
        assertThat(query.find()).isTrue();
        JsonPath answer = given().contentType("application/json")
                .body(Map.of("query", query.group(), "variables", Map.of("indicator", "budget-revenue")))
                .post("/graphql").jsonPath();
        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.getList("data.observations.nodes")).hasSize(500);
        assertThat(answer.getBoolean("data.observations.pageInfo.hasNextPage")).isTrue();
    }

    static Stream<String> programs() {
        return Stream.of("python.py", "r.R", "javascript.mjs", "powerquery.pq");
    }

    @Test
    void theCurlOfEachQuestionIsAnswered() throws IOException, InterruptedException {
        for (String language : Set.of("vi", "en")) {
            Map<String, String> lines = Guide.examples(Guide.page(language), "curl");
            assertThat(lines).hasSameSizeAs(SavedQuery.ALL);
            String printed = Program.run(folder, "bash", "curls.sh", String.join("\necho\n", lines.values()));
            assertThat(printed.lines().filter(each -> !each.isBlank())).hasSameSizeAs(SavedQuery.ALL)
                    .allMatch(each -> each.startsWith("{\"data\":"));
        }
    }
}
