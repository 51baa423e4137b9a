package vn.minhbach.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;

/** What the portal shows its readers. Release 2 is pinned: other tests publish releases of their own. */
abstract class PortalSpecification {

    static Response get(String path) {
        return given().urlEncodingEnabled(false).accept("text/html").get(path);
    }

    /** A page of release 2, in a language. */
    static String page(String path, String language) {
        Response response = get(path + (path.contains("?") ? "&" : "?") + "release=2&lang=" + language);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.asString();
    }

    /** What a reader sees, without markup. */
    static String text(String html) {
        return html.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ").replace("&quot;", "\"").replaceAll("\\s+", " ");
    }
}
