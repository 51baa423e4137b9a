package vn.minhbach.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** From a place, an agency or a source one comes to all that names it: the lists of the root, narrowed to it. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class BackReferencesTest {

    @Test
    void allOfOneProvinceIsOneQuery() {
        JsonPath place = data("""
                {place(code: "ben-tre", release: 2, on: "2024-01-01") {
                   name
                   programmes {totalCount nodes {code ladder {allocated {text}}}}
                   projects(first: 100) {totalCount nodes {code status}}
                   directives(first: 100) {totalCount nodes {code state}}
                   obstacles {totalCount nodes {code cause}}
                   agencies(first: 100) {totalCount nodes {code}}
                   funding(first: 100) {totalCount nodes {figure {text}}}
                   observations(first: 100) {totalCount nodes {indicator {code} figure {text}}}
                   indicators(first: 100) {totalCount}
                   checks {totalCount}
                   children {totalCount}
                   scorecards {totalCount} scores {totalCount} proofs {totalCount}}}""").setRootPath("data.place");
        JsonPath roots = data("""
                {programmes(release: 2, filter: {place: ["ben-tre"]}) {nodes {code}}
                 projects(release: 2, filter: {place: ["ben-tre"]}, first: 100) {nodes {code}}
                 directives(release: 2, filter: {place: ["ben-tre"]}, first: 100, on: "2024-01-01") {nodes {code state}}
                 obstacles(release: 2, filter: {place: ["ben-tre"]}) {nodes {code}}
                 agencies(release: 2, filter: {place: ["ben-tre"]}, first: 100) {nodes {code}}
                 funding(release: 2, filter: {place: ["ben-tre"]}, first: 100) {nodes {figure {text}}}
                 observations(release: 2, filter: {place: ["ben-tre"]}, first: 100, orderBy: PERIOD_DESC) {nodes {indicator {code} figure {text}}}
                 indicators(release: 2, filter: {place: ["ben-tre"]}) {totalCount}
                 checks(release: 2, filter: {place: ["ben-tre"]}) {totalCount}}""");
        assertThat(place.getString("name")).isEqualTo("Bến Tre");
        for (String each : List.of("programmes", "projects", "obstacles", "agencies")) {
            assertThat(place.getList(each + ".nodes.code")).as(each).isNotEmpty()
                    .isEqualTo(roots.getList(each + ".nodes.code"));
        }
        for (String each : List.of("directives", "funding", "observations")) {
            assertThat(place.getList(each + ".nodes")).as(each).isNotEmpty().isEqualTo(roots.getList(each + ".nodes"));
        }
        for (String each : List.of("indicators", "checks")) {
            assertThat(place.getInt(each + ".totalCount")).as(each).isEqualTo(roots.getInt(each + ".totalCount"));
        }
        assertThat(place.getInt("projects.totalCount")).isEqualTo(place.getList("projects.nodes").size());
        assertThat(place.getList("programmes.nodes.code")).contains("ben-tre-2023", "ben-tre-950-2023");
    }

    @Test
    void aFilterNarrowsWithinThePlaceAndNeverLeavesIt() {
        JsonPath place = data("""
                {place(code: "ben-tre", release: 2) {
                   other: projects(filter: {place: ["bac-kan"]}) {totalCount}
                   same: projects(filter: {place: ["ben-tre", "bac-kan"]}) {totalCount}
                   all: projects {totalCount}
                   caused: obstacles(filter: {cause: [COORDINATION]}) {nodes {code}}
                   elsewhere: funding(filter: {place: ["bac-kan"]}) {totalCount}
                   year: programmes(filter: {fiscalYear: [2023]}) {nodes {fiscalYear}}}}""").setRootPath("data.place");
        assertThat(place.getInt("other.totalCount")).isZero();
        assertThat(place.getInt("elsewhere.totalCount")).isZero();
        assertThat(place.getInt("same.totalCount")).isPositive().isEqualTo(place.getInt("all.totalCount"));
        assertThat(place.getList("caused.nodes.code")).containsExactlyInAnyOrder("ben-tre-2023-11-o2",
                "ben-tre-2023-11-o3");
        assertThat(place.getList("year.nodes.fiscalYear")).isNotEmpty().containsOnly(2023);
    }

    @Test
    void anAgencyTellsWhatItOwnsAndWhatWasOrderedOfIt() {
        JsonPath data = data("""
                {agency(code: "so-tu-phap-quang-nam", release: 2) {
                   projects {nodes {code owner {code}}}
                   directives {totalCount nodes {lead {code} supporting {code}}}
                   led: directives(filter: {lead: ["so-tu-phap-quang-nam"]}) {totalCount}
                   funding {totalCount} observations {totalCount} checks {totalCount} children {totalCount}}
                 committee: agency(code: "ubnd-ben-tre", release: 2) {
                   programmes {nodes {code}} obstacles {nodes {code programme {owner {code}}}} funding {nodes {programme {code} measure}}}
                 directives(release: 2, filter: {agency: ["so-tu-phap-quang-nam"]}) {totalCount}
                 led: directives(release: 2, filter: {lead: ["so-tu-phap-quang-nam"]}) {totalCount}}""");
        assertThat(data.getList("agency.projects.nodes.owner.code")).containsExactly("so-tu-phap-quang-nam");
        assertThat(data.getInt("agency.directives.totalCount")).isPositive()
                .isEqualTo(data.getInt("directives.totalCount"));
        assertThat(data.getInt("agency.led.totalCount")).isPositive().isEqualTo(data.getInt("led.totalCount"));
        assertThat(data.getList("committee.programmes.nodes.code")).containsExactly("ben-tre-950-2023");
        assertThat(data.getList("committee.obstacles.nodes.code")).containsExactly("ben-tre-2023-11-o1");
        assertThat(data.getList("committee.funding.nodes.measure")).containsExactlyInAnyOrder("ALLOCATED",
                "DISBURSEMENT_RATE");
    }

    @ParameterizedTest
    @CsvSource({"projects", "programmes", "directives", "obstacles", "observations", "funding"})
    void aSourceTellsAllThatItStates(String list) {
        List<String> sources = data("{sources(release: 2, first: 500) {nodes {code}}}").getList("sources.nodes.code");
        int found = 0;
        for (String each : sources) {
            JsonPath data = data(
                    "{source(code: \"%1$s\", release: 2) {%2$s {totalCount nodes {__typename}}} root: %2$s(release: 2, filter: {source: [\"%1$s\"]}) {totalCount}}"
                            .formatted(each, list));
            assertThat(data.getInt("source." + list + ".totalCount")).as(each)
                    .isEqualTo(data.getInt("root.totalCount"));
            found += data.getInt("root.totalCount");
        }
        assertThat(found).isEqualTo(data("{%s(release: 2) {totalCount}}".formatted(list)).getInt(list + ".totalCount"));
    }

    @Test
    void aSourceTellsWhatItSaysOfProgressAndWhichDocumentsNameIt() {
        JsonPath data = data(
                """
                {source(code: "ben-tre-2023-06", release: 2) {
                   progress(first: 100) {totalCount nodes {evidence {source {code}}} pageInfo {hasNextPage}}
                   reports {totalCount} milestones {totalCount} evaluations {totalCount} scorecards {totalCount} scores {totalCount} proofs {totalCount} checks {totalCount}
                   namedBy {totalCount}}
                 sources(release: 2, first: 500) {nodes {code namedBy {nodes {code implements {code} amends {code} replaces {code} reportsOn {code}}}}}}""");
        assertThat(data.getList("source.progress.nodes.evidence.source.code")).isNotEmpty()
                .containsOnly("ben-tre-2023-06");
        List<Object> named = data.getList("sources.nodes.findAll { it.namedBy.nodes }.code");
        assertThat(named).isNotEmpty();
        named.forEach(each -> assertThat(
                data.<List<List<Object>>>get(("sources.nodes.find { it.code == '%s' }.namedBy.nodes.collect "
                        + "{ (it.implements + it.amends + it.replaces + it.reportsOn).code }").formatted(each)))
                .allSatisfy(codes -> assertThat(codes).contains(each)));
    }

    @Test
    void pagesOfAListBelowAPlaceLeadThroughItOnce() {
        JsonPath first = data(
                "{place(code: \"ben-tre\", release: 2) {all: projects(first: 100) {nodes {code}} projects(first: 3) {nodes {code} pageInfo {hasNextPage endCursor}}}}");
        JsonPath next = data(
                "{place(code: \"ben-tre\", release: 2) {projects(first: 100, after: \"%s\") {nodes {code} pageInfo {hasPreviousPage}}}}"
                        .formatted(first.getString("place.projects.pageInfo.endCursor")));
        List<Object> all = new ArrayList<>(first.getList("place.projects.nodes.code"));
        all.addAll(next.getList("place.projects.nodes.code"));
        assertThat(all).isEqualTo(first.getList("place.all.nodes.code"));
        assertThat(next.getBoolean("place.projects.pageInfo.hasPreviousPage")).isTrue();
    }
}
