package vn.minhbach.graphql.execution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** What answers of GraphQL take is measured by what the schema calls their fields, whatever clients call them. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class AnswerTimesTest {

    @Inject
    MeterRegistry registry;

    @Inject
    GraphQLSchema schema;

    /** $ stands for a name that nobody asked by before, as the answer would else be one that was kept. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            query $ {projects {totalCount}}                                  | projects      | data
            {$: projects {totalCount}}                                       | projects      | data
            query $ {a: projects {totalCount} b: projects {nodes {code}}}    | projects      | data
            query $ {__typename projects {totalCount}}                       | projects      | data
            query $ {...f} fragment f on Query {fundingSummary(by: FUND) {__typename}} | fundingSummary | data
            query $ {projects {totalCount} places {totalCount}}              | several       | data
            query $ {__schema {queryType {name}}}                            | introspection | data
            query $ {place(code: "nowhere-at-all") {name}}                   | place         | errors
            query $ {                                                        | none          | refused
            {$}                                                              | none          | refused
            """)
    void eachIsMeasuredByItsField(String question, String field, String outcome) {
        String name = "x" + Long.toString(System.nanoTime(), 36);
        Set<String> before = fields();
        long count = count(field, outcome);
        given().contentType("application/json").body(Map.of("query", question.replace("$", name))).post("/graphql");
        assertThat(count(field, outcome)).isEqualTo(count + 1);
        before.add(field);
        assertThat(fields()).as("series").isEqualTo(before).doesNotContain(name);
    }

    @Test
    void thereAreNoMoreSeriesThanTheSchemaHasFields() {
        Set<String> known = schema.getQueryType().getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        known.addAll(
                Set.of(AnswerTimes.SEVERAL, AnswerTimes.INTROSPECTION, AnswerTimes.SUBSCRIPTION, AnswerTimes.NONE));
        given().contentType("application/json")
                .body(Map.of("query", "query Q" + System.nanoTime() + " {releases {totalCount}}")).post("/graphql")
                .then().statusCode(200);
        assertThat(known).containsAll(fields());
    }

    private long count(String field, String outcome) {
        Timer timer = registry.find(AnswerTimes.NAME).tags("field", field, "outcome", outcome).timer();
        return timer == null ? 0 : timer.count();
    }

    private Set<String> fields() {
        return registry.find(AnswerTimes.NAME).timers().stream().map(each -> each.getId().getTag("field"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
