package vn.minhbach.portal.question;

import static io.restassured.RestAssured.given;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.restassured.RestAssured;

/** What a reader of the guide to the API copies from it. */
final class Guide {

    private Guide() {
    }

    /** The page. */
    static String page(String language) {
        return given().queryParam("lang", language).accept("text/html").get("/data/api").then().statusCode(200)
                .extract().asString();
    }

    /**
     * The examples of one kind on the page, by what they are of, asking the portal of the test.
     *
     * @param kind {@code query}, {@code curl} or {@code snippet}
     */
    static Map<String, String> examples(String page, String kind) {
        return Pattern.compile("<code data-" + kind + "=\"([^\"]*)\">(.*?)</code>", Pattern.DOTALL).matcher(page)
                .results()
                .collect(Collectors.toMap(each -> each.group(1),
                        each -> unescaped(each.group(2)).replace(Snippet.HERE, portal()),
                        (one, other) -> one, LinkedHashMap::new));
    }

    static String portal() {
        return "http://localhost:" + RestAssured.port;
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
