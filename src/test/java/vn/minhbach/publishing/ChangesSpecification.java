package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/**
 * What a journalist reads of a release, and of two compared. Other tests publish meanwhile, under names of their own.
 */
abstract class ChangesSpecification extends PublishingSpecification {

    static JsonPath ask(String query) {
        JsonPath answer = given().contentType("application/json").body(Map.of("query", query)).post("/graphql")
                .then().statusCode(200).extract().jsonPath();
        assertThat(answer.<Object>get("errors")).isNull();
        return answer.setRootPath("data");
    }

    static Response get(String path) {
        return given().urlEncodingEnabled(false).redirects().follow(false).accept("text/html").get(path);
    }

    /** What a reader sees of a page's main part, without markup. */
    static String text(String html) {
        return html.replaceAll("(?s).*<main|</main>.*|<[^>]*>", " ").replace("&quot;", "\"").replaceAll("\\s+", " ");
    }

    static String page(String path) {
        Response response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.asString();
    }

    /** Nodes of a kind and table. */
    static List<Map<String, Object>> of(List<Map<String, Object>> nodes, String kind, String table) {
        return nodes.stream().filter(each -> each.get("kind").equals(kind) && each.get("table").equals(table)).toList();
    }

    /** The heading and the list of one group of changes. */
    static String group(String html, String heading) {
        int start = html.indexOf("<h3>" + heading + "</h3>");
        assertThat(start).as("where \"%s\" stands in %s", heading, text(html)).isNotNegative();
        return html.substring(start, html.indexOf("</section>", start));
    }
}
