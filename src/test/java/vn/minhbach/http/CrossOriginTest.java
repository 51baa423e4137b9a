package vn.minhbach.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** What is public may be read by the pages of any origin, and nothing else may. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class CrossOriginTest {

    @ParameterizedTest
    @ValueSource(strings = {"/graphql?query={__typename}", "/graphql?query={",
            "/graphql?release=999&query={__typename}", "/graphql/schema.graphql", "/", "/projects?first=x",
            "/data/minh-bach.zip", "/data/nobody.zip", "/figures/funding-1.json", "/checks.csv", "/no-such-page",
            "/directives.ics"})
    void whatIsPublicIsForEveryOrigin(String address) {
        given().urlEncodingEnabled(false).header("Origin", "https://notebook.example")
                .get(address.replace("{", "%7B").replace("}", "%7D")).then()
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", containsString("ETag, Link, Retry-After"))
                .header("Access-Control-Expose-Headers", containsString("Minh-Bach-Release"))
                .header("Access-Control-Allow-Credentials", nullValue());
    }

    @Test
    void aBrowserThatAsksFirstIsTold() {
        given().header("Origin", "https://notebook.example").header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options("/graphql").then().statusCode(204).header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", containsString("POST"))
                .header("Access-Control-Allow-Headers", containsString("Content-Type"))
                .header("Access-Control-Max-Age", "86400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/publishers/minh-bach/drafts", "/publish", "/publish/sign-in", "/q/health",
            "/%70ublish", "//publish", "/publish;x", "/api;x/publishers/minh-bach/drafts"})
    void whatIsNotPublicIsForNoOther(String address) {
        given().urlEncodingEnabled(false).header("Origin", "https://notebook.example").get(address).then()
                .header("Access-Control-Allow-Origin", nullValue());
        given().urlEncodingEnabled(false).header("Origin", "https://notebook.example")
                .header("Access-Control-Request-Method", "POST").options(address).then()
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
