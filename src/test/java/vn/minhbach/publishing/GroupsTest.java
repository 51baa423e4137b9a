package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * Groups that orders are addressed to, such as "các sở, ngành", are no agencies: nobody counts, sums or waits for them.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class GroupsTest extends PublishingSpecification {

    /** A group leads a directive and, by name, owns a project with money. */
    private MiniDataset grouped(String publisher) {
        MiniDataset mini = new MiniDataset(folder, publisher).column("agencies.csv", "kind", "", "AGENCY");
        return mini.add("agencies.csv", "X-all,\"Các sở, ngành thử\",X-old,,GROUP")
                .change("directives.csv", 2, "X-a1,X-a1;X-a2", "X-all,X-a2")
                .change("projects.csv", 3, "X-old,,", "X-old,X-all,")
                .add("funding.csv", "X-p2,,ALLOCATED,,2023,5000000000,,,X-s2,,,,2023");
    }

    @Test
    void aGroupIsInNoListUnlessItIsAskedFor() {
        published(grouped("group-list"), null);
        String at = "place: [\"group-list-old\"]";
        assertThat(codes("filter: {%s}".formatted(at))).containsExactly("group-list-a2", "group-list-a1");
        assertThat(codes("filter: {kind: [GROUP], %s}".formatted(at))).containsExactly("group-list-all");
        assertThat(codes("filter: {kind: [GROUP, AGENCY], %s}".formatted(at))).hasSize(3);
        assertThat(codes("filter: {code: [\"group-list-all\"]}")).as("what is asked for by its code")
                .containsExactly("group-list-all");
        assertThat(shown("/agencies?place=group-list-old&lang=vi")).contains("Sở Thử")
                .doesNotContain("Các sở, ngành thử");
        assertThat(shown("/agencies?place=group-list-old&kind=GROUP&lang=vi")).contains("Các sở, ngành thử")
                .contains("nhóm nơi nhận chỉ đạo").doesNotContain("Phòng Thử");
        assertThat(given().accept("text/html").get("/places/group-list-old").asString())
                .contains("<li><a href=\"/agencies/group-list-a1\"")
                .doesNotContain("<li><a href=\"/agencies/group-list-all\"");
    }

    private static List<String> codes(String arguments) {
        return data("{agencies(%s) {nodes {code}}}".formatted(arguments)).getList("agencies.nodes.code");
    }

    @Test
    void itsPageSaysWhatItIsAndDirectivesLeadThere() {
        published(grouped("group-page"), null);
        assertThat(shown("/agencies/group-page-all?lang=vi")).contains("nhóm nơi nhận chỉ đạo")
                .contains("đây không phải là một cơ quan").contains("Báo cáo tiến độ");
        assertThat(shown("/agencies/group-page-all?lang=en")).contains("group of addressees")
                .contains("It is not an agency");
        assertThat(given().accept("text/html").get("/directives/group-page-d1").asString())
                .contains("href=\"/agencies/group-page-all\"");
        assertThat(shown("/search?q=cac+so+nganh+thu&lang=en")).contains("group of addressees");
        assertThat(data(
                "{agency(code: \"group-page-all\") {kind name silence {state}} directive(code: \"group-page-d1\") {lead {code kind}}}")
                .getMap("").toString())
                .contains("kind=GROUP").contains("silence=null").contains("lead={code=group-page-all, kind=GROUP}");
    }

    @Test
    void nobodyWaitsForItsReport() {
        published(grouped("group-silent"), null);
        List<String> silent = data(
                "{silences(first: 100, filter: {place: [\"group-silent-old\"]}) {nodes {agency {code}}}}")
                .getList("silences.nodes.agency.code");
        assertThat(silent).contains("group-silent-a1", "group-silent-a2").doesNotContain("group-silent-all");
        assertThat(shown("/silence?place=group-silent-old&lang=vi")).doesNotContain("Các sở, ngành thử");
    }

    @Test
    void sumsByAgencyHaveNoRowOfIt() {
        published(grouped("group-sum"), null);
        List<String> keys = data("{fundingSummary(by: AGENCY, filter: {place: [\"group-sum-old\"]}) {key sums {text}}}")
                .getList("fundingSummary.key");
        assertThat(keys).as("its money is of no agency").containsExactly("group-sum-a1", null);
    }

    @Test
    void itComesBackAsItWentIn() {
        published(grouped("group-out"), null);
        assertThat(publisher.publish(grouped("group-out").dataset(), null)).isInstanceOf(Outcome.Unchanged.class);
        Outcome.Published before = published(new MiniDataset(folder, "group-later"), null);
        int after = published(grouped("group-later"), "Nhóm không phải là cơ quan").release();
        assertThat(codes("filter: {place: [\"group-later-old\"]}, release: " + before.release()))
                .containsExactly("group-later-a2", "group-later-a1");
        assertThat(after).isEqualTo(before.release() + 1);
    }
}
