package vn.minhbach.graphql;

import static io.restassured.RestAssured.given;

import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** Asks over HTTP, as any client would. */
public final class GraphQLClient {

    private GraphQLClient() {
    }

    public static ValidatableResponse post(String query) {
        return given().contentType("application/json").body(Map.of("query", query)).post("/graphql").then();
    }

    /** The whole answer, errors included. */
    public static JsonPath answer(String query) {
        return post(query).statusCode(200).extract().jsonPath();
    }

    /** The data of an answer that must have no errors. */
    public static JsonPath data(String query) {
        JsonPath answer = answer(query);
        if (answer.get("errors") != null) {
            throw new AssertionError("Errors: " + answer.get("errors"));
        }
        return answer.setRootPath("data");
    }
}
