package vn.minhbach.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

import vn.minhbach.publishing.MiniDataset;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Denials;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.access.Tokens;
import vn.minhbach.running.EmbeddedDatabaseResource;

@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class SignInPagesTest extends PublishPagesSpecification {

    @Inject
    Audit audit;

    @Inject
    Denials denials;

    @Test
    void whoIsNotSignedInIsAskedToAndLedBackToTheWantedPage() {
        String token = publisher("Lan", "test-door");
        given().get("/").then().body(containsString("href=\"/publish\""));
        given().header("Accept-Language", "vi").get("/publish").then().statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", containsString("script-src 'none'"))
                .header("Referrer-Policy", "same-origin")
                .body("html.@lang", is("vi")).body(containsString("name=\"token\""))
                .body(not(containsString("/publish/oidc")));
        given().header("Accept", "text/html").get("/publish/test-door/history").then().statusCode(401)
                .body(containsString("name=\"to\" value=\"/publish/test-door/history\""));
        RequestSpecification form = given().redirects().follow(false).header("Origin",
                "http://localhost:" + RestAssured.port);
        form.formParam("token", " " + token + "\n").formParam("to", "/publish/test-door/history")
                .post("/publish/sign-in").then()
                .statusCode(303).header("Location", "/publish/test-door/history")
                .header("Set-Cookie",
                        allOf(startsWith("mb_session="), not(containsString(token)), containsString("HttpOnly"),
                                containsString("SameSite=Strict"), not(containsString("Secure")),
                                not(containsString("Max-Age"))));
        given().redirects().follow(false).header("Origin", "http://localhost:" + RestAssured.port)
                .formParam("token", token)
                .formParam("to", "//elsewhere.example/publish").post("/publish/sign-in").then()
                .header("Location", "/publish");
        as(token).get("/publish").then().statusCode(303).header("Location", "/publish/test-door");
        as(token).get("/publish/oidc").then().statusCode(404);
        as(token).get("/publish/test-door").then().statusCode(200).body(containsString("Lan"))
                .body(not(containsString(token)));
        sending(token).post("/publish/sign-out").then().statusCode(303).header("Location", "/publish")
                .header("Set-Cookie", containsString("Max-Age=0"));
        given().get("/publish?lang=en").then().body("html.@lang", is("en")).body(containsString("For publishers"));
    }

    @Test
    void nobodySignsInWhereOthersCanRead() {
        String token = publisher("Lan", "test-open");
        given().header("Host", "portal.example.vn").header("Accept-Language", "vi").get("/publish").then()
                .statusCode(200)
                .body(containsString("Không đăng nhập được qua kết nối này"))
                .body(not(containsString("name=\"token\"")));
        given().header("Host", "portal.example.vn").header("Sec-Fetch-Site", "same-origin").formParam("token", token)
                .post("/publish/sign-in").then()
                .statusCode(403).header("Set-Cookie", nullValue()).body(containsString("HTTPS"));
        as(token).header("Host", "portal.example.vn").get("/publish/test-open").then().statusCode(401);
    }

    @Test
    void anOfficerSeesWhereTheyAreSignedInAndEndsWhatTheyDoNotKnow() {
        Tokens.Created created = create("Bích", "test-own-sessions", Role.PUBLISH, null);
        String here = created.secret();
        String elsewhere = given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin")
                .header("User-Agent", "unknown-browser").formParam("token", here)
                .post("/publish/sign-in").cookie("mb_session");
        given().cookie("mb_session", elsewhere).get("/publish/test-own-sessions").then().statusCode(200);
        String page = as(here).get("/publish/sessions").then().statusCode(200).extract().asString();
        assertThat(page).contains("phiên này", "unknown-browser", "127.0.0.1", "mb_" + created.token().id() + "_…")
                .doesNotContain(here);
        String end = page.replaceAll("(?s).*?action=\"(/publish/sessions/\\d+/end)\".*", "$1");
        as(here).post(end).then().statusCode(403);
        sending(here).post(end).then().statusCode(303);
        given().cookie("mb_session", elsewhere).get("/publish/test-own-sessions").then().statusCode(401);
        as(here).get("/publish/test-own-sessions").then().statusCode(200);
        sending(publisher("Kẻ lạ", "test-own-sessions"))
                .post("/publish/sessions/tokens/" + created.token().id() + "/revoke").then().statusCode(303);
        as(here).get("/publish/test-own-sessions").then().statusCode(200);
        sending(here).post("/publish/sessions/tokens/" + created.token().id() + "/revoke").then().statusCode(303);
        as(here).get("/publish/test-own-sessions").then().statusCode(401);
        assertThat(audit.latest("test-own-sessions", null, 20))
                .extracting(Audit.Entry::action, Audit.Entry::actor, Audit.Entry::subject)
                .contains(tuple("REVOKE_TOKEN", "Bích", created.token().id()));
    }

    /** Behind a proxy on another port, browsers name that port, and the proxy may not. */
    @Test
    void aFormOfOurOwnIsTakenWhateverTheProxySaysOfThePort() {
        String token = publisher("Lan", "test-proxied");
        as(token).header("Sec-Fetch-Site", "same-origin").header("Origin", "https://localhost:8443")
                .post("/publish/sign-out").then().statusCode(303);
        for (String site : List.of("same-site", "cross-site", "none")) {
            as(token).header("Sec-Fetch-Site", site).header("Origin", "http://localhost:" + RestAssured.port)
                    .post("/publish/sign-out").then().statusCode(403);
        }
    }

    @Test
    void aTokenThatIsNotGoodOpensNothingAndARevokedOneIsOutAtOnce() {
        Tokens.Created created = create("Lan", "test-revoked", Role.PUBLISH, null);
        as(created.secret()).get("/publish/test-revoked").then().statusCode(200);
        tokens.revoke(created.token().id());
        as(created.secret()).get("/publish/test-revoked").then().statusCode(401).body(containsString("name=\"token\""))
                .header("Set-Cookie", allOf(startsWith("mb_session=;"), containsString("Max-Age=0")));
        given().header("Origin", "http://localhost:" + RestAssured.port).formParam("token", created.secret())
                .post("/publish/sign-in").then()
                .statusCode(401).body(containsString("role=\"alert\"")).body(not(containsString(created.secret())))
                .header("Set-Cookie", nullValue());
        assertThat(denials.latest("test-revoked", null, 10))
                .extracting(Denials.Entry::action, Denials.Entry::token, Denials.Entry::name)
                .containsExactly(tuple("SIGN_IN", created.token().id(), "Lan"));
        as("mb_nonsense").get("/publish/test-revoked").then().statusCode(401);
        as(publisher("Lan", "test-other")).get("/publish/test-revoked").then().statusCode(403);
    }

    @Test
    void noOtherSiteCanPressTheButtons() {
        MiniDataset mini = new MiniDataset(folder, "test-csrf");
        String token = publisher("Lan", mini.publisher);
        String draft = draft(token, mini);
        for (RequestSpecification foreign : new RequestSpecification[]{as(token),
                as(token).header("Origin", "https://elsewhere.example"),
                as(token).header("Origin", "null"), as(token).header("Referer", "https://elsewhere.example/x"),
                as(token).header("Sec-Fetch-Site", "cross-site")}) {
            foreign.formParam("reason", "x").formParam("seen", "0").post(draft + "/release").then().statusCode(403);
        }
        given().header("Origin", "https://elsewhere.example").formParam("token", token).post("/publish/sign-in").then()
                .statusCode(403)
                .header("Set-Cookie", nullValue());
        as(token).get(draft).then().statusCode(200).body(containsString("name=\"seen\""));
        as(token).header("Sec-Fetch-Site", "same-origin").post(draft + "/discard").then().statusCode(303);
        // Nobody sends files who is not signed in.
        given().header("Origin", "http://localhost:" + RestAssured.port)
                .multiPart("file", "a.zip", mini.zip(), "application/zip")
                .post("/publish/test-csrf/drafts").then().statusCode(401);
        // Cookies stay away when a link in a mail is followed, and come when the page asks again.
        given().header("Sec-Fetch-Site", "cross-site").header("Accept", "text/html").get(draft).then().statusCode(401)
                .header("Refresh", "0");
        given().header("Sec-Fetch-Site", "same-origin").header("Accept", "text/html").get(draft).then().statusCode(401)
                .header("Refresh", nullValue());
    }

    @Test
    void aFormThatCannotBeReadIsItsSendersMistakeAndAPageSaysSo() throws Exception {
        String token = publisher("Lan", "test-forms");
        String part = "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.zip\"\r\n\r\nabc\r\n--X--\r\n";
        String[][] bad = {{"multipart/form-data; boundary=Y", part}, {"multipart/form-data", part},
                {"multipart/form-data; boundary=", part},
                {"multipart/form-data; boundary=X", part.substring(0, 60)},
                {"multipart/form-data; boundary=X", "nonsense"},
                {"multipart/form-data; boundary=X", "--X\r\nnonsense\r\n\r\nabc\r\n--X--\r\n"}};
        for (String[] each : bad) {
            HttpResponse<String> answer = posted(token, "/publish/test-forms/drafts", each[0], each[1]);
            assertThat(answer.statusCode()).as(each[0] + " " + each[1]).isEqualTo(400);
            assertThat(answer.body()).contains("<html lang=\"vi\">", "Không đọc được nội dung gửi lên");
        }
        assertThat(posted(token, "/publish/test-forms/drafts?lang=en", bad[0][0], bad[0][1]).body())
                .contains("<html lang=\"en\">", "could not read");
        sending(token).contentType("text/plain").body("x").post("/publish/test-forms/drafts").then().statusCode(415)
                .body("html.@lang", is("vi"));
        sending(token).put("/publish").then().statusCode(405).body("html.@lang", is("vi"));
        sending(token).contentType("text/plain").body(new byte[2 << 20]).post("/publish/sign-in").then().statusCode(413)
                .body(containsString("quá lớn"));
        given().header("Accept", "image/png").header("Accept-Language", "en").get("/projects").then().statusCode(406)
                .body(containsString("not available in that format"));
    }

    /** To the letter: our usual client makes a form of what is none. */
    private static HttpResponse<String> posted(String token, String path, String type, String body) throws Exception {
        String origin = "http://localhost:" + RestAssured.port;
        HttpRequest request = HttpRequest.newBuilder(URI.create(origin + path)).header("Origin", origin)
                .header("Cookie", "mb_session=" + SignedIn.session(token))
                .header("Accept", "text/html").header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void whatStandsInAnAddressOfThePublishersIsCarriedNowhere() {
        String token = publisher("Lan", "test-query");
        as(token).get("/publish/test-query?token=" + token + "&lang=en").then().statusCode(200)
                .body(not(containsString(token)));
        given().get("/publish?token=" + token).then().statusCode(200).body(not(containsString(token)));
        given().get("/publish/a/b/c/d?token=" + token).then().statusCode(404).body(not(containsString(token)));
    }
}
