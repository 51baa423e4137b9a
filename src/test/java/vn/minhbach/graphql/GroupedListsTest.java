package vn.minhbach.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.answer;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** Lists in groups, with names, counts, money and the things themselves; and what else a list could be narrowed to. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class GroupedListsTest {

    @Test
    void projectsByStatusByPlaceIsOneQueryThatNamesPlaces() {
        JsonPath data = data(
                """
                {projects(release: 2) {totalCount groups(by: [PLACE, STATUS], orderBy: KEY) {totalCount nodes {
                    count keys {by value text en: text(lang: EN) place {code name}} members {totalCount nodes {code place {code} status}}}}}}""");
        List<Map<String, Object>> groups = data.getList("projects.groups.nodes");
        assertThat(groups).hasSize(data.getInt("projects.groups.totalCount"));
        assertThat(data.getList("projects.groups.nodes.count", Integer.class).stream().mapToInt(each -> each).sum())
                .isEqualTo(data.getInt("projects.totalCount")).isEqualTo(10);
        for (int i = 0; i < groups.size(); i++) {
            String at = "projects.groups.nodes[" + i + "].";
            assertThat(data.getString(at + "keys[0].by")).isEqualTo("PLACE");
            assertThat(data.getString(at + "keys[0].place.name")).isEqualTo(data.getString(at + "keys[0].text"))
                    .isNotNull();
            assertThat(data.getList(at + "members.nodes.place.code")).hasSize(data.getInt(at + "count"))
                    .containsOnly(data.getString(at + "keys[0].value"));
            assertThat(data.getList(at + "members.nodes.status")).containsOnly(data.<Object>get(at + "keys[1].value"));
        }
        assertThat(data.getList("projects.groups.nodes.collect { it.keys[0].text }")).contains("Bến Tre", "Quảng Ninh",
                "Quảng Nam");
        assertThat(data.getList("projects.groups.nodes.collect { it.keys[1].en }.findAll { it }"))
                .isSubsetOf("in progress", "completed", "not started", "carried over");
    }

    @Test
    void obstaclesByCauseComeWithTheMostFrequentFirst() {
        JsonPath data = data(
                """
                {obstacles(release: 2) {totalCount groups(by: CAUSE) {nodes {count keys {value text en: text(lang: EN)} members {nodes {code cause}}}}
                    bare: groups(by: [PLACE], first: 2) {totalCount pageInfo {hasNextPage endCursor} nodes {count keys {place {name}}}}}}""");
        List<Integer> counts = data.getList("obstacles.groups.nodes.count");
        assertThat(counts).isSortedAccordingTo((one, other) -> other - one);
        assertThat(counts.stream().mapToInt(each -> each).sum()).isEqualTo(data.getInt("obstacles.totalCount"));
        assertThat(data.getString("obstacles.groups.nodes.find { it.keys[0].value == 'COORDINATION' }.keys[0].text"))
                .isEqualTo(
                        data.getString(
                                "obstacles.groups.nodes.find { it.keys[0].value == 'COORDINATION' }.keys[0].text"))
                .isNotEqualTo("COORDINATION");
        assertThat(data.getInt("obstacles.bare.totalCount")).isEqualTo(4);
        assertThat(data.getList("obstacles.bare.nodes")).hasSize(2);
        JsonPath next = data(
                "{obstacles(release: 2) {groups(by: [PLACE], after: \"%s\") {nodes {count keys {place {name}}} pageInfo {hasPreviousPage}}}}"
                        .formatted(data.getString("obstacles.bare.pageInfo.endCursor")));
        assertThat(next.getList("obstacles.groups.nodes")).hasSize(2);
        assertThat(next.getBoolean("obstacles.groups.pageInfo.hasPreviousPage")).isTrue();
    }

    @Test
    void overdueOrdersByAgencyAndLateProjectsByOwnerAreOneQueryEach() {
        JsonPath data = data(
                """
                {directives(release: 2, on: "2024-12-31", filter: {state: [OVERDUE]}) {totalCount
                    groups(by: [LEAD]) {nodes {count keys {value text agency {name place {name}}} members(first: 100) {nodes {lead {code} state daysOverdue}}}}}
                 projects(release: 2, on: "2030-01-01", filter: {late: true}) {totalCount groups(by: [OWNER]) {nodes {count keys {value agency {name}}}}}}""");
        assertThat(data.getInt("directives.totalCount")).isPositive();
        assertThat(data.getList("directives.groups.nodes.count", Integer.class).stream().mapToInt(each -> each).sum())
                .isEqualTo(data.getInt("directives.totalCount"));
        assertThat(data.getList("directives.groups.nodes.members.nodes.flatten().state")).containsOnly("OVERDUE");
        assertThat(data.getString("directives.groups.nodes.find { it.keys[0].value }.keys[0].agency.name"))
                .isEqualTo(data.getString("directives.groups.nodes.find { it.keys[0].value }.keys[0].text"))
                .isNotNull();
    }

    @Test
    void moneyByPlaceAndMonthTellsStatedRatesAndComputedOnesApart() {
        JsonPath data = data(
                """
                {funding(release: 2, filter: {measure: [DISBURSED, DISBURSEMENT_RATE], fiscalYear: [2023]}) {
                    groups(by: [PLACE, MONTH], orderBy: KEY) {nodes {count keys {value text place {name}}
                        members {nodes {measure figure {text}}} money {rates {text percent disbursed {text} allocated {text}} rateAbsence sums {measure basis text}}}}}}""");
        Map<String, Object> bacKan = data.getMap("funding.groups.nodes.find { it.keys[0].value == 'bac-kan' }");
        assertThat(bacKan).isNotNull();
        data.setRootPath("data.funding.groups.nodes.find { it.keys[0].value == 'bac-kan' }");
        assertThat(data.getString("keys[0].place.name")).isEqualTo("Bắc Kạn");
        assertThat(data.getString("keys[1].value")).isEqualTo("2023-12");
        assertThat(data.getList("members.nodes.figure.text")).containsExactlyInAnyOrder("khoảng 36 tỷ đồng",
                "khoảng 53%");
        assertThat(data.getList("money.rates.text")).containsExactly("khoảng 53,7%");
        assertThat(data.getList("money.rates.allocated.text")).containsExactly("hơn 67 tỷ đồng");
        assertThat(data.getList("money.sums.measure")).containsExactly("DISBURSED");
        data.setRootPath("data.funding.groups.nodes.find { it.keys[0].value == 'ben-tre' }");
        assertThat(data.getString("keys[1].value")).isEqualTo("2023-11");
        assertThat(data.getString("money.rateAbsence")).isEqualTo("NARROWED");
    }

    @Test
    void aMeasureThatIsFilteredAwayIsNotSaidToBeMissing() {
        JsonPath data = data(
                """
                {all: fundingSummary(by: PLACE, release: 2) {key place {name} rateAbsence rates {text}}
                 spent: fundingSummary(by: PLACE, release: 2, filter: {measure: [DISBURSED]}) {key rateAbsence rates {text} sums {measure}}
                 programmes: fundingSummary(by: PROGRAMME, release: 2) {key programme {name} place {name}}
                 place(code: "bac-kan", release: 2) {fundingSummary(by: PROGRAMME) {programme {code} rates {text}}}}""");
        assertThat(data.getString("all.find { it.key == 'bac-kan' }.place.name")).isEqualTo("Bắc Kạn");
        assertThat(data.getList("all.find { it.key == 'bac-kan' }.rates.text")).containsExactly("khoảng 53,7%");
        assertThat(data.getString("spent.find { it.key == 'bac-kan' }.rateAbsence")).isEqualTo("NARROWED");
        assertThat(data.getList("spent.find { it.key == 'bac-kan' }.sums.measure")).containsExactly("DISBURSED");
        assertThat(data.getList("programmes.findAll { it.key }.programme.name")).doesNotContainNull().isNotEmpty();
        assertThat(data.getList("programmes.place")).containsOnlyNulls();
        assertThat(data.getList("place.fundingSummary.programme.code")).containsExactly("bac-kan-2023");
    }

    @Test
    void facetsAreCountedWithinWhatIsChosenOfTheOthers() {
        JsonPath data = data(
                """
                {projects(release: 2, filter: {place: ["ben-tre"]}) {totalCount facets(by: [PLACE, STATUS, FIELD]) {by total values {count key {value text place {name}}}}
                    all: facets {by}}
                 everywhere: projects(release: 2) {totalCount}
                 inProgress: projects(release: 2, filter: {place: ["ben-tre"], status: [IN_PROGRESS]}) {totalCount}}""");
        assertThat(data.getList("projects.facets.by")).containsExactly("PLACE", "STATUS", "FIELD");
        // The place itself is left out: a reader sees the other places.
        assertThat(data.getList("projects.facets[0].values.count", Integer.class).stream().mapToInt(each -> each).sum())
                .isEqualTo(data.getInt("everywhere.totalCount"));
        assertThat(data.getInt("projects.facets[0].values.find { it.key.value == 'ben-tre' }.count")).isEqualTo(6)
                .isEqualTo(data.getInt("projects.totalCount"));
        assertThat(data.getString("projects.facets[0].values[0].key.place.name")).isEqualTo("Bến Tre");
        assertThat(data.getInt("projects.facets[1].values.find { it.key.value == 'IN_PROGRESS' }.count"))
                .isEqualTo(data.getInt("inProgress.totalCount"));
        assertThat(data.getList("projects.all.by")).contains("PLACE", "OWNER", "STATUS", "LATE", "PROGRAMME")
                .doesNotContain("FISCAL_YEAR");
    }

    @Test
    void groupsOfGroupsAndGroupsBelowAPlaceStayWithinThem() {
        JsonPath data = data(
                """
                {projects(release: 2) {groups(by: [PLACE], first: 20) {nodes {keys {value} count members {totalCount groups(by: [FIELD], first: 20) {nodes {count members {nodes {place {code} field}}}}}}}}
                 place(code: "ben-tre", release: 2) {projects {totalCount groups(by: [STATUS]) {nodes {count}} facets(by: [PLACE]) {values {key {value} count}}}
                    observations {totalCount groups(by: [INDICATOR], first: 500) {nodes {count keys {indicator {name unit}}}}}}}""");
        for (Map<String, Object> each : data.<Map<String, Object>>getList("projects.groups.nodes")) {
            String code = (String) ((Map<?, ?>) ((List<?>) each.get("keys")).get(0)).get("value");
            assertThat(data.getList(
                    "projects.groups.nodes.find { it.keys[0].value == '%s' }.members.groups.nodes.members.nodes.flatten().place.code"
                            .formatted(code)))
                    .hasSize((Integer) each.get("count")).containsOnly(code);
        }
        assertThat(
                data.getList("place.projects.groups.nodes.count", Integer.class).stream().mapToInt(each -> each).sum())
                .isEqualTo(data.getInt("place.projects.totalCount"));
        assertThat(data.getList("place.projects.facets[0].values.key.value")).containsExactly("ben-tre");
        assertThat(data.getList("place.observations.groups.nodes.count", Integer.class).stream().mapToInt(each -> each)
                .sum()).isEqualTo(data.getInt("place.observations.totalCount"));
    }

    @Test
    void everyListOfTheRootCanBeToldInGroups() {
        JsonPath data = data(
                """
                {programmes(release: 2) {groups(by: [FISCAL_YEAR]) {nodes {count keys {text} money {sums {text}}}} facets {by values {count key {text}}}}
                 agencies(release: 2) {groups(by: [PLACE]) {nodes {count}} facets {by values {count key {text}}}}
                 places(release: 2) {groups(by: [KIND]) {nodes {count keys {text}}} facets {by values {count key {text}}}}
                 sources(release: 2) {groups(by: [KIND]) {nodes {count keys {text}}} facets {by values {count key {text}}}}
                 indicators(release: 2) {groups(by: [TOPIC]) {nodes {count keys {text}}} facets {by values {count key {text}}}}
                 observations(release: 2) {groups(by: [YEAR], orderBy: KEY) {nodes {count keys {value}}} facets(first: 3) {by values {count key {text}}}}
                 directives(release: 2) {groups(by: [STATE]) {nodes {count keys {text}}} facets {by values {count key {text}}}}
                 obstacles(release: 2) {groups(by: [RESOLVED]) {nodes {count keys {text}}} facets {by values {count key {text}}}}
                 funding(release: 2) {groups(by: [MEASURE, BASIS]) {nodes {count keys {text} money {sums {text} rateAbsence}}} facets {by values {count key {text}}}}
                 scorecards(release: 2) {groups(by: [SOURCE]) {nodes {count}}}
                 checks(release: 2) {groups(by: [RULE, PLACE]) {nodes {count members {nodes {rule {code}}}}} facets {by values {count key {text}}}}
                 silences(release: 2) {groups(by: [STATE]) {nodes {count members {nodes {state}}}} facets {by values {count key {text}}}}
                 unfunded(release: 2) {total {projects} groups(by: [PLACE, CAUSE]) {nodes {count members {totalCount total {projects}}}} facets {by values {count}}}
                 unevaluated(release: 2) {sums {text} groups(by: [OWNER]) {nodes {count members {nodes {project {code}} sums {text}}}}}}""");
        assertThat(data.getList("observations.groups.nodes.collect { it.keys[0].value as int }", Integer.class))
                .isSorted();
        assertThat(data.getList("funding.groups.nodes.collectMany { it.money.sums }").size()).isPositive();
    }

    @Test
    void groupsByNothingOrByTooMuchAreRefused() {
        assertThat(answer("{projects {groups(by: []) {totalCount}}}").getString("errors[0].message"))
                .contains("by has 0 values; allowed: 1 to 4");
        assertThat(answer("{projects {groups(by: [PLACE, STATUS, FIELD, KIND, OWNER]) {totalCount}}}")
                .getString("errors[0].message")).contains("by has 5 values");
        assertThat(answer("{projects {facets(first: 501) {total}}}").getString("errors[0].message"))
                .contains("first is 501");
    }
}
