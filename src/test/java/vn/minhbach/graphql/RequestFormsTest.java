package vn.minhbach.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import vn.minhbach.running.EmbeddedDatabaseResource;

@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class RequestFormsTest {

    @Test
    void anAddressAsksWhatABodyAsks() {
        String two = "query One($code: String!) {place(code: $code) {name}} query Two {search(text: \"50% + 1\", release: 2) {totalCount}}";
        given().queryParam("query", two).queryParam("operationName", "One")
                .queryParam("variables", "{\"code\": \"bac-kan\"}").get("/graphql").then()
                .statusCode(200).body("data.place.name", is("Bắc Kạn"));
        given().queryParam("query", two).queryParam("operationName", "Two").get("/graphql").then().statusCode(200)
                .body("data.search.totalCount", is(0));
        given().queryParam("query", two).queryParam("operationName", "Three").get("/graphql").then()
                .body("errors[0].message", containsString("Three"));
        given().contentType("application/json").body("{\"query\":\"{__typename}\",\"variables\":" + "[".repeat(5_000))
                .post("/graphql").then()
                .statusCode(400).body("errors[0].message", containsString("is not a JSON object"));
        given().contentType("application/json").body("{\"query\":\"{__typename}\",\"variables\":[]}").post("/graphql/")
                .then().statusCode(400);
        given().contentType("application/json").body(new byte[2 << 20]).put("/graphql").then().statusCode(413);
        given().get("/graphql").then().statusCode(400).body("errors[0].message", containsString("query is missing"));
        given().queryParam("query", "{__typename}").head("/graphql").then().statusCode(200)
                .header("Minh-Bach-Release", notNullValue()).body(is(""));
    }

    @Test
    void anAnswerInAFormThatNobodyGivesIsRefused() {
        given().accept("text/csv").queryParam("query", "{__typename}").get("/graphql").then().statusCode(406)
                .body("errors[0].extensions.code", is("NOT_ACCEPTABLE"));
        given().accept("application/json").queryParam("query", "{__typename}").get("/graphql").then().statusCode(200)
                .contentType("application/json");
        given().accept("*/*").queryParam("query", "{__typename}").get("/graphql").then().statusCode(200)
                .contentType("application/json");
    }

    @Test
    void aBodyNeedNotSayHowLongItIsButIsReadNoFurtherThanOthers() throws Exception {
        assertThat(chunked("{\"query\": \"{__typename}\"}".getBytes(StandardCharsets.UTF_8))).isEqualTo(200);
        assertThat(chunked(new byte[(1 << 20) + 1])).isEqualTo(413);
    }

    private static int chunked(byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .version(HttpClient.Version.HTTP_1_1).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    @Test
    void theApiIsThereForBrowsersAndTools() {
        given().queryParam("query", "{place(code: \"bac-kan\") {name}}").get("/graphql").then().statusCode(200)
                .body(containsString("Bắc Kạn"));
        given().get("/graphql/schema.graphql").then().statusCode(200).body(containsString("type Figure"));
        given().get("/graphiql/").then().statusCode(200);
        given().get("/q/health").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(404);
    }
}
