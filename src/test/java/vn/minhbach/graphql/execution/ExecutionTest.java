package vn.minhbach.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** What our execution answers is what graphql-java's own answers: with the same readers, by the same schema. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ExecutionTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Inject
    Answers answers;

    @Inject
    GraphQLSchema schema;

    @Inject
    Snapshots snapshots;

    private record Answered(JsonNode data, List<List<Object>> wrong) {
    }

    private Answered ours(String query, String operation, Map<String, Object> variables)
            throws JsonProcessingException {
        Answer answer = answers.answer(query, operation, variables, null, () -> false);
        JsonNode json = JSON.readTree(new String(answer.bytes(), 0, answer.size(), StandardCharsets.UTF_8));
        answer.giveBack();
        List<List<Object>> wrong = new ArrayList<>();
        json.path("errors").forEach(each -> wrong.add(JSON.convertValue(each.path("path"), List.class)));
        return new Answered(json.path("data"), wrong);
    }

    private Answered theirs(String query, String operation, Map<String, Object> variables)
            throws JsonProcessingException {
        ExecutionResult result = new ReferenceExecution(schema, snapshots).execute(query, operation, variables);
        return new Answered(JSON.readTree(JSON.writeValueAsString(named(result.getData()))),
                result.getErrors().stream().map(GraphQLError::getPath).toList());
    }

    /** Of what graphql-java leaves to who writes JSON. */
    private static Object named(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> named = new HashMap<>();
            map.forEach((key, each) -> named.put(key, named(each)));
            return named;
        } else if (value instanceof List<?> list) {
            return list.stream().map(ExecutionTest::named).toList();
        }
        return value instanceof Temporal ? value.toString() : value;
    }

    static Stream<String> recorded() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/recorded/questions.txt")).stream()
                .map(each -> each.split("\t", 2)[1]).distinct();
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void recordedQuestionsAreAnsweredAlike(String query) throws JsonProcessingException {
        assertThat(ours(query, null, Map.of())).isEqualTo(theirs(query, null, Map.of()));
    }

    static Stream<String> byTheBook() {
        return Stream.of(
                "{__typename a: __typename}",
                // Fields of one name are one, and what is below them is put together, in the order of the first.
                "{places(first: 2) {nodes {code}} places(first: 2) {totalCount nodes {name code}}}",
                "{a: place(code: \"bac-kan\") {...p} b: place(code: \"ben-tre\") {...p ... on Place {kind}}} fragment p on Place {name parent {...q}} fragment q on Place {code}",
                // Of types that do not apply nothing is there.
                "{search(text: \"bac kan\", first: 20) {nodes {node {id ... on Place {kind} ... on Programme {fiscalYear} ...n}}}} fragment n on Node {again: id}",
                "{nodes(ids: [\"UGxhY2U6YmFjLWthbg\", \"nonsense\"]) {id __typename ... on Place {name(lang: EN)}}}",
                // What fails is null, where it may be; else what it is of.
                "{project(code: \"no-such-one\") {name} place(code: \"bac-kan\") {name}}",
                "{a: project(code: \"no-such-one\") {name} b: places(first: 0) {totalCount}}",
                "{places(after: \"nonsense\") {totalCount}}",
                "{place(code: \"bac-kan\") {name @skip(if: true) code @include(if: true) kind @include(if: false)}}",
                "{place(code: \"bac-kan\") {... @include(if: false) {name} ...c @skip(if: false)}} fragment c on Place {code}",
                "{__schema {queryType {name}} place(code: \"bac-kan\") {name}}",
                "{t: __type(name: \"Figure\") {name fields {name type {name kind}}}}",
                "{programme(code: \"bac-kan-2023\") {ladder {allocated {text evidence {quote source {title}}} computedRate {value text parts {text}} gaps {from to figure {text}}}}}");
    }

    @ParameterizedTest
    @MethodSource("byTheBook")
    void questionsAreAnsweredByTheBook(String query) throws JsonProcessingException {
        assertThat(ours(query, null, Map.of())).isEqualTo(theirs(query, null, Map.of()));
    }

    @Test
    void variablesDecideWhatIsAskedAndWhatIsThere() throws JsonProcessingException {
        String query = "query Places($codes: [String], $first: Int! = 3, $named: Boolean!, $order: PlaceOrder! = NAME_DESC)"
                + " {places(filter: {code: $codes}, first: $first, orderBy: $order) {totalCount nodes {code name @include(if: $named)}}}"
                + " query Other($type: String!) {__type(name: $type) {name}}";
        for (Map<String, Object> variables : List.of(Map.<String, Object>of("named", true),
                Map.<String, Object>of("named", false, "first", 2),
                Map.<String, Object>of("named", true, "codes", List.of("bac-kan", "ben-tre")),
                Map.<String, Object>of("named", true, "codes", "bac-kan", "order", "NAME"))) {
            assertThat(ours(query, "Places", variables)).as("%s", variables)
                    .isEqualTo(theirs(query, "Places", variables));
        }
        assertThat(ours(query, "Other", Map.of("type", "Place")))
                .isEqualTo(theirs(query, "Other", Map.of("type", "Place")));
    }

    @Test
    void oneDocumentServesRequestsOfDifferentVariables() throws JsonProcessingException {
        String query = "query($code: String!, $named: Boolean = true) {place(code: $code) {code name @include(if: $named)}}";
        for (int i = 0; i < 2; i++) {
            for (Map<String, Object> variables : List.of(Map.<String, Object>of("code", "bac-kan"),
                    Map.<String, Object>of("code", "ben-tre", "named", false))) {
                assertThat(ours(query, null, variables)).as("%s", variables).isEqualTo(theirs(query, null, variables));
            }
        }
        Map<String, Object> unknown = new HashMap<>(Map.of("code", "bac-kan"));
        unknown.put("named", null);
        assertThat(ours(query, null, unknown).data().isMissingNode()).as("nobody knows whether").isTrue();
    }

    private String refusal(String query) throws JsonProcessingException {
        long before = System.nanoTime();
        Answer answer = answers.answer(query, null, Map.of(), null, () -> false);
        answer.giveBack();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        return answer.errors().get(0);
    }

    @Test
    void fragmentsThatAreSpreadInEachOtherAreMeasuredBeforeTheyAreValidated() throws JsonProcessingException {
        StringBuilder fragments = new StringBuilder("{programme(code: \"x\") {...S0_0}}");
        for (int level = 0; level < 24; level++) {
            for (int i = 0; i <= level; i++) {
                String next = "S" + (level + 1) + "_";
                fragments.append(" fragment S").append(level).append('_').append(i)
                        .append(" on Programme {a: follows {").append(i == 0
                                ? "..." + next + "0 ..." + next + "1} b: follows {..." + next + "0}}"
                                : "..." + next + (i + 1) + "} b: follows {..." + next + (i + 1) + "}}");
            }
        }
        for (int i = 0; i <= 24; i++) {
            fragments.append(" fragment S24_").append(i).append(" on Programme {code}");
        }
        assertThat(refusal(fragments.toString())).containsAnyOf("maximum query depth exceeded",
                "more than 5000 fields");
        assertThat(refusal("{places {nodes {...a}}} fragment a on Place {...b} fragment b on Place {...a}"))
                .contains("Fragment");
        assertThat(refusal("{places(filter: {code: [" + "\"x\",".repeat(1_001) + "]}) {totalCount}}"))
                .contains("filter.code has 1001 values");
        assertThat(refusal(
                "{a: __schema {queryType {name}} b: __schema {queryType {name}} c: __schema {queryType {name}} d: __schema {queryType {name}}}"))
                .contains("what the schema says of itself");
    }

    @Test
    void whatVariablesLackIsAnErrorAndNeverAFault() throws JsonProcessingException {
        for (Map<String, Object> variables : List.<Map<String, Object>>of(Map.of(), Map.of("named", "yes"),
                Map.of("named", true, "first", "many"))) {
            Answered answered = ours(
                    "query($named: Boolean!, $first: Int = 3) {places(first: $first) {nodes {code @include(if: $named)}}}",
                    null, variables);
            assertThat(answered.data().isMissingNode()).as("%s", variables).isTrue();
            assertThat(answered.wrong()).hasSize(1);
        }
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("first", null);
        Answered answered = ours(
                "query($first: Int) {place(code: \"bac-kan\") {code} projects(first: $first) {totalCount}}", null,
                nothing);
        assertThat(answered.wrong()).containsExactly(List.of("projects"));
    }
}
