package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * What tools of open contracting are given: every project as OC4IDS 0.9.5 wants it, with its hedges and its evidence.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ProjectPackageTest extends PublishingSpecification {

    /** The standard's own schemas, Apache-2.0, by the addresses that they refer to each other by. */
    private static final String SCHEMAS = "https://standard.open-contracting.org/infrastructure/schema/0__9__5/";
    private static final JsonSchema PACKAGE = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4,
            factory -> factory
                    .schemaMappers(mappers -> mappers.mapPrefix(SCHEMAS, "classpath:standards/oc4ids-0.9.5-")))
            .getSchema(SchemaLocation.of(SCHEMAS + "project-package-schema.json"),
                    SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

    private static Response get(String address) {
        return given().urlEncodingEnabled(false).get(address);
    }

    private static JsonNode taken(String address) throws Exception {
        return new ObjectMapper().readTree(get(address).then().statusCode(200).extract().asByteArray());
    }

    @Test
    void everyProjectIsValidByTheSchemasOfTheStandard() throws Exception {
        published(new MiniDataset(folder, "test-oc4ids"), null);
        JsonNode all = taken("/oc4ids.json");
        assertThat(PACKAGE.validate(all)).isEmpty();
        assertThat(all.get("projects")).hasSize(data("{projects {totalCount}}").getInt("projects.totalCount"));
        ((ObjectNode) all.get("projects").get(0)).put("status", "begun");
        assertThat(PACKAGE.validate(all)).as("the schema of a project is read too").isNotEmpty();
    }

    @Test
    void aProjectIsToldWithItsHedgesAndItsEvidence() throws Exception {
        MiniDataset mini = new MiniDataset(folder, "test-oc4idsb")
                .add("funding.csv", "X-p2,,TOTAL_INVESTMENT,,,9000000000,,,X-s2,khoảng 9 tỷ đồng,,ABOUT,2023")
                .add("funding.csv", "X-p2,,ALLOCATED,,2023,3000000000,,,X-s2,,,,2023")
                .add("funding.csv", "X-p2,,DISBURSED,,2023,4000000000,,,X-s2,,FORECAST,,2023");
        published(mini, null);
        JsonPath two = get("/oc4ids.json?project=test-oc4idsb-p2").jsonPath().setRootPath("projects[0]");
        String here = "http://localhost:" + RestAssured.port;
        assertThat(two.getString("id")).isEqualTo("test-oc4idsb-p2");
        assertThat(two.getString("status")).isEqualTo("completion");
        assertThat(two.getString("budget.description")).isEqualTo("khoảng 9 tỷ đồng");
        assertThat(two.getLong("budget.amount.amount")).isEqualTo(9_000_000_000L);
        assertThat(two.getLong("budget.budgetBreakdowns[0].budgetBreakdown[0].amount.amount"))
                .isEqualTo(3_000_000_000L);
        assertThat(two.getString("budget.budgetBreakdowns[0].budgetBreakdown[0].period.endDate"))
                .isEqualTo("2023-12-31T23:59:59+07:00");
        assertThat(two.getList("forecasts.id")).as("what is expected is no fact").containsExactly("DISBURSED");
        assertThat(two.getList("metrics.id")).containsExactly("TOTAL_INVESTMENT", "ALLOCATED");
        String figure = two.getString("metrics[0].observations[0].mbUri");
        assertThat(figure).startsWith(here + "/figures/funding-");
        assertThat(given().get(figure + ".json").then().statusCode(200).extract().jsonPath().getString("text.vi"))
                .isEqualTo("khoảng 9 tỷ đồng");
        assertThat(two.getString("metrics[0].observations[0].mbQualifier")).isEqualTo("ABOUT");
        assertThat(two.getList("documents.id")).containsExactlyInAnyOrder("test-oc4idsb-s1", "test-oc4idsb-s2");
        assertThat(two.getString("documents.find {it.id == 'test-oc4idsb-s2'}.description"))
                .isEqualTo("“khoảng 9 tỷ đồng”");

        JsonPath whole = get("/oc4ids.json?project=test-oc4idsb-p2").jsonPath();
        assertThat(whole.getString("license")).as("of all that is in it")
                .isEqualTo("http://creativecommons.org/publicdomain/zero/1.0/");
        assertThat(given().get(whole.getString("publicationPolicy")).statusCode()).isEqualTo(200);

        JsonPath one = get("/oc4ids.json?project=test-oc4idsb-p1&lang=en").jsonPath().setRootPath("projects[0]");
        assertThat(one.getString("status")).isEqualTo("preparation");
        assertThat(one.getString("mbSteps[0].stage")).isEqualTo("PROCURING");
        assertThat(one.getString("publicAuthority.name")).isEqualTo("Sở Thử");
        assertThat(one.getString("metrics.find {it.id == 'DISBURSED'}.observations[0].measure"))
                .as("words are no number").isEqualTo("đạt thấp");
    }

    @Test
    void itIsNarrowedAndTellsWhatIsNotThere() throws Exception {
        JsonNode there = taken("/oc4ids.json?place=bac-kan&place=ben-tre&release=2");
        assertThat(PACKAGE.validate(there)).isEmpty();
        assertThat(there.get("projects"))
                .hasSize(data("{projects(release: 2, filter: {place: [\"bac-kan\", \"ben-tre\"]}) {totalCount}}")
                        .getInt("projects.totalCount"));
        assertThat(there.get("uri").asText()).endsWith("/oc4ids.json?place=bac-kan&place=ben-tre&release=2");
        Response once = get("/oc4ids.json?release=2");
        assertThat(given().header("If-None-Match", once.header("ETag")).get("/oc4ids.json?release=2").statusCode())
                .isEqualTo(304);
        assertThat(get("/oc4ids.json?release=2").asString()).isEqualTo(once.asString());
        assertThat(given().head("/oc4ids.json").statusCode()).isEqualTo(200);
        for (String none : List.of("/oc4ids.json?place=nowhere", "/oc4ids.json?project=nothing",
                "/oc4ids.json?release=99999")) {
            assertThat(get(none).statusCode()).as(none).isEqualTo(404);
            assertThat(get(none).contentType()).as(none).startsWith("application/problem+json");
        }
        assertThat(get("/oc4ids.json?lang=fr").statusCode()).isEqualTo(400);
    }
}
