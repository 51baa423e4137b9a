package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.running.EmbeddedDatabaseResource;

@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class AcceptedPublishersTest extends OtherPublishersSpecification {

    @Test
    void anAcceptedPublisherSpeaksForTheOwnerFromThatReleaseUntilItIsAcceptedNoLonger() {
        MiniDataset mine = told("test-accepting");
        Outcome.Published claimed = published(claims("test-accepting", "test-accepted"), null);
        String asked = mine.named(
                "{programme(code: \"X-2023\") {ladder {allocated {text publisher}} saidByOthers {funding {publisher} counts {publisher}}} project(code: \"X-p1\") {status}}");
        assertThat(data(asked).getList("programme.saidByOthers.funding.publisher")).containsExactly("test-accepted");

        accepting(mine, "test-someone;test-accepted");
        JsonPath accepted = data(asked);
        assertThat(accepted.getString("programme.ladder.allocated")).contains("999 tỷ đồng", "test-accepted",
                "hơn 67 tỷ đồng");
        assertThat(accepted.getList("programme.saidByOthers.funding")).isEmpty();
        assertThat(accepted.getList("programme.saidByOthers.counts.publisher")).as("of what the owner says itself")
                .containsExactly("test-accepted");
        assertThat(accepted.getString("project.status")).isEqualTo("COMPLETED");
        assertThat(shown("/programmes/test-accepting-2023")).contains("Bộ dữ liệu Dữ liệu thử")
                .doesNotContain("999 tỷ đồng <span class=\"badge other\">");
        assertThat(data(asked.replace("code: \"test-accepting-2023\"",
                "code: \"test-accepting-2023\", release: " + claimed.release()))
                .getList("programme.saidByOthers.funding.publisher"))
                .as("what was told before stays as it was told").containsExactly("test-accepted");

        told("test-accepting");
        assertThat(data(asked).getList("programme.saidByOthers.funding.publisher")).containsExactly("test-accepted");
    }

    @Test
    void whoClaimsFirstKeepsNobodyFromSayingTheSame() {
        MiniDataset mine = told("test-claimed-first");
        MiniDataset first = emptied("test-first");
        List<String> same = List.of("portfolio.csv|X-2023,X-p2,9,,X-s1",
                "progress.csv|X-p2,PROCURING,CANCELLED,,X-s2,2024", "counts.csv|X-2023,TOTAL,TOTAL,tổng,1,X-s2,2024",
                "funding.csv|,X-2023,ALLOCATED,MIXED,2023,1,,,X-s2,,,,2024",
                "observations.csv|X-i1,X-new,,1,,X-s2,2024", "directive_reports.csv|X-d1,CANCELLED,X-s2,2024");
        Map<String, String> truth = Map.of(",9,", ",2,", "CANCELLED", "IN_PROGRESS", ",1,", ",43,");
        same.forEach(
                row -> first.add(row.split("\\|")[0], row.split("\\|")[1].replaceAll("\\bX\\b", "test-claimed-first")));
        Outcome.Published claimed = published(first, null);
        same.forEach(row -> mine.add(row.split("\\|")[0], truth.entrySet().stream().reduce(row.split("\\|")[1],
                (text, each) -> text.replace(each.getKey(), each.getValue()), (one, other) -> one)));
        Outcome.Published said = published(mine, null);
        assertThat(said.added()).isEqualTo(same.size());

        JsonPath found = data(mine
                .named("""
                {programme(code: "X-2023") {portfolio {priority publisher project {code}} counts {publisher figure {value}} ladder {allocated {value publisher}}}
                  project(code: "X-p2") {status} directive(code: "X-d1") {reports {status publisher}}
                  indicator(code: "X-i1") {observations(filter: {place: ["X-new"]}) {nodes {leads publisher}}}
                  comparison(from: FROM, to: TO) {changes(filter: {table: [PORTFOLIO]}) {nodes {kind key publisher}}}}"""
                        .replace("FROM", Integer.toString(claimed.release() - 1))
                        .replace("TO", Integer.toString(said.release()))));
        assertThat(found.getString("programme.portfolio.findAll {it.project.code.endsWith('-p2')}"))
                .contains("priority:2").doesNotContain("priority:9");
        assertThat(found.getString("programme.counts")).contains("43").doesNotContain("test-first");
        assertThat(found.getList("programme.ladder.allocated.publisher")).as("all that it says was allocated")
                .containsOnly("test-claimed-first");
        assertThat(found.getString("project.status")).isEqualTo("IN_PROGRESS");
        assertThat(found.getString("directive.reports")).doesNotContain("CANCELLED");
        assertThat(found.getList("comparison.changes.nodes.kind")).as("neither took the other's place")
                .containsExactly("ADDED", "ADDED");
        assertThat(found.getList("comparison.changes.nodes.publisher")).containsExactly("test-first",
                "test-claimed-first");
        published(first.change("portfolio.csv", 2, ",9,", ",8,"), null);
        assertThat(published(emptied("test-first"), "Rút lại").withdrawn()).isEqualTo(same.size());
        assertThat(data(mine.named("{programme(code: \"X-2023\") {portfolio {priority}}}")).getString("programme"))
                .contains("2");
    }

    @Test
    void ofTwoWhoMaySayTheSameTheOwnerLeads() {
        MiniDataset mine = told("test-twice-said");
        MiniDataset accepted = emptied("test-twice-said-accepted");
        List.of("portfolio.csv|X-2023,X-p1,9,,X-s1",
                "funding.csv|,X-2023,ALLOCATED,MIXED,2023,999000000000,,,Y-s2,,,,2023-12",
                "counts.csv|X-2023,TOTAL,TOTAL,tổng,9999,Y-s2,2023",
                "observations.csv|X-i1,X-old,,1,,Y-s2,2023", "observations.csv|X-i1,X-old,,2,,Y-s2,2024")
                .forEach(row -> accepted.add(row.split("\\|")[0], row.split("\\|")[1]
                        .replaceAll("\\bX\\b", "test-twice-said").replaceAll("\\bY\\b", "test-twice-said-accepted")));
        published(accepted, null);
        accepting(mine, "test-twice-said-accepted");
        JsonPath found = data(mine.named("""
                {programme(code: "X-2023") {portfolio {priority} ladder {allocated {text}} counts {figure {value}} saidByOthers {funding {figure {text}} portfolio {priority}}}
                  indicator(code: "X-i1") {observations(filter: {place: ["X-old"]}) {nodes {period publisher leads}}}
                  sums: fundingSummary(by: AGENCY, filter: {owner: ["X-a1"]}) {sums {measure text}}}"""));
        assertThat(found.getList("programme.portfolio.priority")).containsExactly(1);
        assertThat(found.getList("programme.ladder.allocated.text")).containsExactly("hơn 67 tỷ đồng");
        assertThat(found.getString("programme.counts")).doesNotContain("9999");
        assertThat(found.getString("programme.saidByOthers")).contains("999 tỷ đồng", "priority:9");
        assertThat(found.getString("sums")).doesNotContain("999");
        assertThat(
                found.getString("indicator.observations.nodes.findAll {it.leads}.collect {it.period + it.publisher}"))
                .as("of what the owner says nothing, whom it accepts speaks")
                .contains("2023test-twice-said,", "2024test-twice-said-accepted")
                .doesNotContain("2023test-twice-said-accepted");
    }

    @Test
    void ofAPlaceItsPublisherSpeaksBeforeThatOfTheIndicator() {
        MiniDataset ministry = told("test-ministry");
        MiniDataset province = new MiniDataset(folder, "test-province");
        province.add("observations.csv", "test-ministry-i1,X-old,,70,,X-s2,2023").add("observations.csv",
                "test-ministry-i1,X-old,,71,,X-s2,2021");
        published(province, null);
        ministry.add("observations.csv", "X-i1,test-province-old,,10,,X-s2,2023").add("observations.csv",
                "X-i1,test-province-old,,11,,X-s2,2022");
        published(ministry, null);
        published(emptied("test-stranger").add("observations.csv", "test-ministry-i1,test-province-old,,99,,X-s2,2024"),
                null);
        JsonPath found = data(
                "{observations(filter: {indicator: [\"test-ministry-i1\"], place: [\"test-province-old\"]}, orderBy: PERIOD_DESC) {nodes {figure {value} leads publisher}}}");
        assertThat(found.getList("observations.nodes.figure.value", Integer.class)).containsExactly(99, 70, 10, 11, 71);
        assertThat(found.getList("observations.nodes.leads")).containsExactly(false, true, false, true, true);
        assertThat(shown("/places/test-province-old")).contains("70").doesNotContain("99");
    }

    private void accepting(MiniDataset mine, String accepted) {
        published(mine.change("dataset.csv", 1, "contact", "contact,accepts").change("dataset.csv", 2, "Nhóm thử",
                "Nhóm thử," + accepted), null);
    }

    @Test
    void whoIsAcceptedIsACodeAndNeverUpdated() {
        MiniDataset mine = new MiniDataset(folder, "test-accepting-badly");
        mine.change("dataset.csv", 1, "contact", "contact,accepts").change("dataset.csv", 2, "Nhóm thử",
                "Nhóm thử,Sở Thông tin");
        assertThat(report(mine).toString()).contains("accepts", "codes of publishers separated by ;");
        assertThatThrownBy(() -> execute("update datasets set accepts = '{x}'")).hasMessageContaining("never updated");
    }
}
