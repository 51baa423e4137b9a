package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** What the permanent address of a figure shows, and how it is cited there. Every test has a publisher of its own. */
abstract class CitationSpecification extends PublishingSpecification {

    static Response get(String path, String accept) {
        return given().urlEncodingEnabled(false).accept(accept).get(path);
    }

    static String page(String path) {
        Response response = get(path, "text/html");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.asString();
    }

    /** What a reader sees, without markup. */
    static String text(String html) {
        return html.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    static JsonPath json(String code) {
        return get("/figures/" + code + ".json", "*/*").then().statusCode(200).extract().jsonPath();
    }

    String code(String table, String condition) {
        return switch (table) {
            case "directive_reports" -> "report";
            case "counts" -> "count";
            case "observations" -> "observation";
            default -> table;
        } + "-" + number("select max(id) from " + table + " where " + condition);
    }
}
