package vn.minhbach.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

import vn.minhbach.dataset.Checksum;
import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * GraphQL over HTTP (draft of 2025), as the public audit suite {@code graphql-http} tries it. Of its 61 audits one
 * contradicts the draft: 80D8 wants {@code application/json} where a client does not say what it takes, and the draft,
 * from 1 January 2025 on, {@code application/graphql-response+json}.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class GraphQLOverHttpTest {

    private static final String STRICT = "application/graphql-response+json";
    private static final String LENIENT = "application/json";

    private static ValidatableResponse post(String accept, String body) {
        return given().accept(accept).contentType("application/json; charset=utf-8").body(body).post("/graphql").then();
    }

    /** Audits 865D, 556A, D586, 51FE, 74FF, 5E5B, 86EE and those of the same matters in the other type. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"query\": \"{\"}",
            "{\"query\": \"8f31403dfe404bccbb0e835f2629c6a7\"}",
            "{\"query\": \"{ noSuchField }\"}",
            "{\"query\": \"query CoerceFailure($id: ID!) { node(id: $id) { id } }\", \"variables\": {}}",
            "{\"query\": \"query A {__typename} query B {__typename}\"}",
            "{\"query\": \"{__typename}\", \"operationName\": \"None\"}"})
    void whatIsNotExecutedIsAClientErrorInTheOneTypeAndAnAnswerInTheOther(String body) {
        post(STRICT, body).statusCode(400).contentType(STRICT).body("errors[0].message", notNullValue())
                .body("containsKey('data')", is(false));
        post(LENIENT, body).statusCode(200).contentType(LENIENT).body("errors[0].message", notNullValue())
                .body("containsKey('data')", is(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"qeury\": \"{__typename}\"}", "{ \"not a JSON", "{\"query\": {}}",
            "{\"query\": \"{__typename}\", \"operationName\": []}",
            "{\"query\": \"{__typename}\", \"variables\": \"0\"}", "{\"query\": \"{__typename}\", \"extensions\": 0}",
            ""})
    void whatIsNoRequestIsAClientErrorInBoth(String body) {
        post(STRICT, body).statusCode(400).contentType(STRICT).body("errors[0].extensions.code", is("BAD_REQUEST"));
        post(LENIENT, body).statusCode(400).contentType(LENIENT).body("errors[0].extensions.code", is("BAD_REQUEST"));
    }

    @Test
    void whatWasExecutedIsAnAnswerThoughSomeOfItFailed() {
        String partly = "{\"query\": \"{ place(code: \\\"bac-kan\\\") { name } other: places(first: 9999) { totalCount } }\"}";
        post(STRICT, partly).statusCode(200).contentType(STRICT).body("errors", notNullValue())
                .body("containsKey('data')", is(true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {
            "none|415", "text/plain|415", "application/x-www-form-urlencoded|415",
            "multipart/form-data; boundary=x|415", "application/json; charset=utf-16|415",
            "application/json|200", "Application/JSON; Charset=\"UTF-8\"|200"})
    void aBodyIsReadWhereItSaysThatItIsJson(String contentType, int status) throws Exception {
        HttpRequest.Builder request = HttpRequest
                .newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"{__typename}\"}"));
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        assertThat(HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(status);
    }

    @Test
    void theTypeIsTheBestThatTheClientTakes() throws Exception {
        given().accept("text/html, application/json;q=0.5, application/graphql-response+json;q=0.9")
                .queryParam("query", "{__typename}").get("/graphql").then().contentType(STRICT);
        given().accept("application/graphql-response+json;q=0, application/json").queryParam("query", "{__typename}")
                .get("/graphql").then().contentType(LENIENT);
        given().accept("*/*").queryParam("query", "{__typename}").get("/graphql").then().contentType(LENIENT)
                .header("Vary", containsString("accept"));
        given().accept("application/json;q=0, */*").queryParam("query", "{__typename}").get("/graphql").then()
                .contentType(STRICT);
        given().accept("APPLICATION/*").queryParam("query", "{__typename}").get("/graphql").then().contentType(STRICT);
        HttpRequest silent = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port
                + "/graphql?query=" + URLEncoder.encode("{__typename}", StandardCharsets.UTF_8))).build();
        assertThat(HttpClient.newHttpClient().send(silent, HttpResponse.BodyHandlers.discarding()).headers()
                .firstValue("Content-Type").orElseThrow()).startsWith(STRICT);
    }

    @Test
    void getIsForQueriesAlone() {
        given().accept(STRICT).queryParam("query", "mutation { __typename }").get("/graphql").then().statusCode(405)
                .header("Allow", "POST");
        given().accept(LENIENT).queryParam("query", "mutation { __typename }").get("/graphql").then().statusCode(405);
        post(STRICT, "{\"query\": \"mutation { __typename }\"}").statusCode(400).body("errors[0].message",
                containsString("nothing but queries"));
        given().accept(STRICT).queryParam("query", "mutation { __typename }").queryParam("release", 1).get("/graphql")
                .then().statusCode(405);
        given().options("/graphql").then().statusCode(204).header("Allow", "GET, HEAD, POST, OPTIONS");
        given().delete("/graphql").then().statusCode(405).header("Allow", "GET, HEAD, POST, OPTIONS");
    }

    @Test
    void aQueryIsSentOnceAndAskedForByItsHash() {
        String query = "{ place(code: \"bac-kan\") { name kind } }";
        String hash = new Checksum().add(query.getBytes(StandardCharsets.UTF_8)).hexadecimal();
        String persisted = "\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + hash + "\"}}";
        post(LENIENT, "{" + persisted + "}").statusCode(200).body("errors[0].message", is("PersistedQueryNotFound"))
                .body("errors[0].extensions.code", is("PERSISTED_QUERY_NOT_FOUND"));
        post(STRICT, "{" + persisted + "}").statusCode(400).body("errors[0].extensions.code",
                is("PERSISTED_QUERY_NOT_FOUND"));
        post(LENIENT, "{\"query\": \"{__typename}\", " + persisted + "}").statusCode(400).body("errors[0].message",
                startsWith("sha256Hash is not"));
        post(LENIENT, "{\"query\": \"" + query.replace("\"", "\\\"") + "\", " + persisted + "}").statusCode(200)
                .body("data.place.name", is("Bắc Kạn"));
        post(LENIENT, "{" + persisted + "}").statusCode(200).body("data.place.name", is("Bắc Kạn")).body("errors",
                nullValue());
        // Half a character would be written as a question mark, and have the hash of a query that has one there.
        String asked = new Checksum().add("# ?\n{ __typename }".getBytes(StandardCharsets.UTF_8)).hexadecimal();
        post(LENIENT,
                "{\"query\": \"# \\ud800\\n{ __typename }\", \"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \""
                        + asked + "\"}}}")
                .statusCode(400)
                .body("errors[0].message", startsWith("query holds half a character"));
        given().queryParam("extensions", "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + hash + "\"}}")
                .get("/graphql").then().body("data.place.name", is("Bắc Kạn"));
    }

    @Test
    void severalRequestsAtOnceAreRefusedClearly() {
        post(LENIENT, "[{\"query\": \"{__typename}\"}, {\"query\": \"{__typename}\"}]").statusCode(400)
                .body("errors[0].extensions.code", is("BATCHING_NOT_SUPPORTED"))
                .body("errors[0].message", startsWith("One request is sent at a time"));
    }
}
