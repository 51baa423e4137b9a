package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * What sources state is told in groups, and with how many of what it could be narrowed to, as projects and money are.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class GroupedFactsTest extends PublishingSpecification {

    /** How many have which value, by the value; nothing for those without one. */
    private static Map<String, Integer> groups(String list, String by) {
        JsonPath found = data("{%s {groups(by: [%s]) {totalCount nodes {count keys {value} members {totalCount}}}}}"
                .formatted(list, by))
                .setRootPath("data." + list.replaceAll("\\(.*", "") + ".groups");
        assertThat(found.getInt("totalCount")).isEqualTo(found.getList("nodes").size());
        return IntStream.range(0, found.getList("nodes").size()).boxed().collect(Collectors.toMap(i -> {
            assertThat(found.getInt("nodes[%d].members.totalCount".formatted(i)))
                    .isEqualTo(found.getInt("nodes[%d].count".formatted(i)));
            return String.valueOf(found.getString("nodes[%d].keys[0].value".formatted(i)));
        }, i -> found.getInt("nodes[%d].count".formatted(i))));
    }

    private static Map<String, Integer> facet(String list, String by) {
        JsonPath found = data("{%s {facets(by: [%s]) {by values {key {value} count}}}}".formatted(list, by))
                .setRootPath("data." + list.replaceAll("\\(.*", "") + ".facets[0]");
        return IntStream.range(0, found.getList("values").size()).boxed()
                .collect(Collectors.toMap(i -> found.getString("values[%d].key.value".formatted(i)),
                        i -> found.getInt("values[%d].count".formatted(i))));
    }

    @Test
    void everyKindOfFactIsToldInGroups() {
        MiniDataset mini = new MiniDataset(folder, "test-grouped")
                .add("progress.csv", "X-p1,IMPLEMENTING,IN_PROGRESS,,X-s2,2024-03")
                .add("directives.csv", "X-d2,X-old,Việc khác,X-a2,,,,,,,X-s2")
                .add("directive_reports.csv", "X-d2,IN_PROGRESS,X-s2,2024-02")
                .add("directive_reports.csv", "X-d2,DONE,X-s1,2024-03");
        published(mini, null);

        String counts = "counts(filter: {programme: [\"test-grouped-2023\"]})";
        assertThat(groups(counts, "BY")).isEqualTo(Map.of("TOTAL", 1, "STATUS", 1));
        assertThat(groups(counts, "PLACE")).isEqualTo(Map.of("test-grouped-old", 2));
        assertThat(groups(counts, "OWNER")).isEqualTo(Map.of("test-grouped-a1", 2));

        String progress = "progress(filter: {place: [\"test-grouped-old\"]})";
        assertThat(groups(progress, "STAGE")).isEqualTo(Map.of("PROCURING", 1, "IMPLEMENTING", 1, "null", 1));
        assertThat(groups(progress, "PROJECT")).isEqualTo(Map.of("test-grouped-p1", 2, "test-grouped-p2", 1));
        assertThat(groups("progress(filter: {place: [\"test-grouped-old\"], status: [IN_PROGRESS]})", "PERIOD"))
                .isEqualTo(Map.of("2023-Q4", 1, "2024-03", 1));
        assertThat(facet("progress(filter: {place: [\"test-grouped-old\"], status: [IN_PROGRESS]})", "STATUS"))
                .as("what else could be chosen")
                .isEqualTo(Map.of("IN_PROGRESS", 2, "COMPLETED", 1));
        assertThat(facet("progress(filter: {place: [\"test-grouped-old\"], status: [IN_PROGRESS]})", "PROJECT"))
                .as("within the present choice")
                .isEqualTo(Map.of("test-grouped-p1", 2));

        String reports = "directiveReports(filter: {place: [\"test-grouped-old\"]})";
        assertThat(groups(reports, "STATUS")).isEqualTo(Map.of("DONE", 2, "IN_PROGRESS", 1));
        assertThat(groups(reports, "LEAD")).isEqualTo(Map.of("test-grouped-a1", 1, "test-grouped-a2", 2));
        assertThat(groups(reports, "SOURCE")).isEqualTo(Map.of("test-grouped-s1", 1, "test-grouped-s2", 2));
        assertThat(groups("directiveReports(filter: {place: [\"test-grouped-old\"], latest: true})", "DIRECTIVE"))
                .isEqualTo(Map.of("test-grouped-d1", 1, "test-grouped-d2", 1));
    }

    @Test
    void datesAndEvaluationsAreToo() {
        MiniDataset mini = new MiniDataset(folder, "test-groupedb")
                .add("milestones.csv", "project,step,date,source,basis,as_of")
                .add("milestones.csv", "X-p1,END,2024-06,X-s2,PLANNED,2023")
                .add("milestones.csv", "X-p1,START,2023-02-01,X-s2,ACTUAL,2023")
                .add("milestones.csv", "X-p2,END,2023-12,X-s2,ACTUAL,2023")
                .add("evaluations.csv", "project,aspect,rating,words,source,as_of")
                .add("evaluations.csv", "X-p1,USE,NOT_USED,,X-s2,2023")
                .add("evaluations.csv", "X-p2,USE,MET,,X-s2,2023");
        published(mini, null);
        String dates = "milestones(filter: {place: [\"test-groupedb-old\"]})";
        assertThat(groups(dates, "STEP")).isEqualTo(Map.of("END", 2, "START", 1));
        assertThat(groups(dates, "BASIS")).isEqualTo(Map.of("ACTUAL", 2, "PLANNED", 1));
        String evaluations = "evaluations(filter: {place: [\"test-groupedb-old\"]})";
        assertThat(groups(evaluations, "RATING")).isEqualTo(Map.of("NOT_USED", 1, "MET", 1));
        assertThat(facet(evaluations, "PROJECT")).isEqualTo(Map.of("test-groupedb-p1", 1, "test-groupedb-p2", 1));
    }

    @Test
    void releasesAndDatasetsAreToo() {
        MiniDataset mini = new MiniDataset(folder, "test-groupedc");
        int first = published(mini, null).release();
        int last = published(mini.change("funding.csv", 2, "67000000000", "68000000000"), "Nhập nhầm").release();
        assertThat(groups("releases(filter: {publisher: [\"test-groupedc\"]})", "PUBLISHER"))
                .isEqualTo(Map.of("test-groupedc", 2));
        assertThat(groups("releases(release: 2)", "PUBLISHER")).isEqualTo(Map.of("minh-bach", 1, "vietnamdata", 1));
        assertThat(data("{comparison(from: %d, to: %d) {releases {groups(by: [PUBLISHER]) {nodes {count}}}}}"
                .formatted(first, last))
                .getList("comparison.releases.groups.nodes.count")).containsExactly(1);
        assertThat(data(
                "{datasets(filter: {publisher: [\"test-groupedc\"]}) {nodes {releases {groups(by: [YEAR]) {nodes {count}}}}}}")
                .getList("datasets.nodes[0].releases.groups.nodes.count")).containsExactly(2);
        assertThat(groups("datasets(filter: {publisher: [\"test-groupedc\"]})", "LICENCE"))
                .isEqualTo(Map.of("CC0-1.0", 1));
    }

    @Test
    void figuresAreToldInGroupsWhateverTheyAreOf() {
        published(new MiniDataset(folder, "test-groupedd"), null);
        String all = "figures(filter: {publisher: [\"test-groupedd\"]})";
        assertThat(groups(all, "TABLE")).as("a status is no figure")
                .isEqualTo(Map.of("FUNDING", 3, "COUNTS", 2, "OBSERVATIONS", 3, "PROGRESS", 1));
        assertThat(groups(all, "UNIT")).isEqualTo(Map.of("VND", 2, "%", 5, "1", 2));
        assertThat(groups(all, "PLACE")).as("of an agency none is observed")
                .isEqualTo(Map.of("test-groupedd-old", 8, "null", 1));
        assertThat(groups(all, "PROJECT")).isEqualTo(Map.of("test-groupedd-p1", 2, "null", 7));
        assertThat(groups(all, "PROGRAMME")).isEqualTo(Map.of("test-groupedd-2023", 4, "null", 5));
        assertThat(groups(all, "QUALIFIER")).isEqualTo(Map.of("EXACT", 7, "MORE_THAN", 1, "ABOUT", 1));
        assertThat(facet("figures(filter: {publisher: [\"test-groupedd\"], basis: [FORECAST]})", "BASIS"))
                .isEqualTo(Map.of("ACTUAL", 8, "FORECAST", 1));
        assertThat(data(
                "{figures(filter: {publisher: [\"test-groupedd\"]}) {groups(by: [TABLE]) {nodes {keys {value} members(first: 1) {nodes {text} pageInfo {endCursor hasNextPage}}}}}}")
                .getList("figures.groups.nodes.members.nodes.text").toString()).contains("hơn 67 tỷ đồng");
    }
}
