package vn.minhbach.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import vn.minhbach.publishing.MiniDataset;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Denials;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.PublisherSettings;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.access.Tokens;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** Publishing with the province's own accounts, by another system; how people sign in is tried in a browser. */
@QuarkusTest
@TestProfile(OidcProvider.On.class)
@WithTestResource(EmbeddedDatabaseResource.class)
@WithTestResource(OidcProvider.class)
class OidcTest {

    @TempDir
    Path folder;

    @Inject
    Audit audit;

    @Inject
    Denials denials;

    @Inject
    Tokens tokens;

    @Inject
    PublisherSettings settings;

    private static ValidatableResponse post(String token, MiniDataset mini) {
        return given().header("Authorization", "Bearer " + token).contentType("application/zip").body(mini.zip())
                .post("/api/publishers/" + mini.publisher + "/releases").then();
    }

    @Test
    void aRoleOfThePublisherIsNeededAndATokenThatTheProviderSigned() {
        MiniDataset mini = new MiniDataset(folder, "test-oidc");
        post(OidcProvider.forged("publish:test-oidc"), mini).statusCode(401);
        post("nonsense", mini).statusCode(401);
        given().contentType("application/zip").body(mini.zip()).post("/api/publishers/test-oidc/releases").then()
                .statusCode(401);
        post(OidcProvider.token(), mini).statusCode(403).body("type", containsString("#problem-leave"));
        post(OidcProvider.token("publish:test-other", "publish", "publish:test-oidc:x", "report:test-oidc"), mini)
                .statusCode(403);
        post(OidcProvider.token("publish:test-oidc"), mini).statusCode(201).body("outcome", is("PUBLISHED"));
        MiniDataset report = new MiniDataset(folder, "test-oidc").only("progress.csv").remove("progress.csv", 3)
                .change("progress.csv", 2, "53.7", "60");
        post(OidcProvider.token("report:test-oidc:test-oidc-a1"), report).statusCode(202).body("outcome",
                is("DRAFTED"));
        assertThat(audit.latest("test-oidc", null, 20))
                .extracting(Audit.Entry::actor, Audit.Entry::action, Audit.Entry::result)
                .contains(tuple(OidcProvider.PERSON, "PUBLISH", "PUBLISHED"));
        assertThat(denials.latest("test-oidc", null, 20)).extracting(Denials.Entry::name, Denials.Entry::action)
                .contains(tuple(OidcProvider.PERSON, "PUBLISH"));
    }

    @Test
    void readingAsksNobodyWhoTheyAre() {
        given().get("/projects").then().statusCode(200);
        given().header("Authorization", "Bearer nonsense").get("/projects").then().statusCode(200);
        given().get("/publish").then().statusCode(200).body(containsString("/publish/oidc"));
        given().redirects().follow(false).get("/publish/oidc").then().statusCode(302).header("Location",
                allOf(containsString("/authorize?"),
                        containsString("code_challenge="), containsString("code_challenge_method=S256"),
                        containsString("nonce=")));
    }

    /** As a browser does that another site leads: it sends cookies along, and asks nobody. */
    @Test
    void theApiTakesNoCookie() {
        MiniDataset mini = new MiniDataset(folder, OidcProvider.PUBLISHER);
        Map<String, String> cookies = signedIn();
        given().cookies(cookies).get("/publish/" + OidcProvider.PUBLISHER).then().statusCode(200)
                .body(containsString(OidcProvider.PERSON));
        given().cookies(cookies).contentType("application/octet-stream").body(mini.zip())
                .post("/api/publishers/" + OidcProvider.PUBLISHER + "/releases").then().statusCode(401);
        given().cookies(cookies).get("/api/publishers/" + OidcProvider.PUBLISHER + "/drafts").then().statusCode(401);
        assertThat(cookies).as("what the provider gave stays here")
                .allSatisfy((name, value) -> assertThat(value).doesNotContain("eyJ"));
    }

    @Test
    void onlyAccessTokensForThisApplicationAreTaken() {
        MiniDataset mini = new MiniDataset(folder, "test-oidc-types");
        String role = "publish:test-oidc-types";
        post(OidcProvider.idToken(null, role), mini).statusCode(401);
        post(OidcProvider.idToken("a-nonce", role), mini).statusCode(401);
        post(OidcProvider.forAnother(role), mini).statusCode(401);
        post(OidcProvider.token("publish:", "report:test-oidc-types:", ":test-oidc-types", "publish: test-oidc-types"),
                mini).statusCode(403);
        post(OidcProvider.token(role), mini).statusCode(201);
    }

    @Test
    void twoOfOneNameAreTwoAndOneWhoIsRenamedIsOne() {
        MiniDataset mini = new MiniDataset(folder, "test-oidc-people");
        settings.requireTwoPersons("test-oidc-people", true, Actor.operator());
        String role = "publish:test-oidc-people";
        String draft = post(OidcProvider.tokenOf("a", "Nguyễn Văn An", role), mini).statusCode(202).extract()
                .header("Location");
        confirm(OidcProvider.tokenOf("a", "Nguyễn Văn Anh", role), draft).statusCode(403);
        confirm(OidcProvider.tokenOf("b", "Nguyễn Văn An", role), draft).statusCode(201);
        mini.change("projects.csv", 2, "Dự án một", "Dự án 1");
        draft = post(OidcProvider.tokenOf("a", "Nguyễn Văn An", role), mini).statusCode(202).extract()
                .header("Location");
        confirm(tokens.create("nguyễn văn AN", new Grant("test-oidc-people", Role.PUBLISH, null), Duration.ofDays(1))
                .secret(), draft)
                .statusCode(403);
    }

    private static ValidatableResponse confirm(String token, String draft) {
        int seen = given().header("Authorization", "Bearer " + token).get(draft).then().statusCode(200).extract()
                .path("seen");
        return given().header("Authorization", "Bearer " + token).post(draft + "/release?seen=" + seen).then();
    }

    @Test
    void signingOutEndsTheSessionHereAndAtTheProvider() {
        Map<String, String> cookies = signedIn();
        String idToken = given().cookies(cookies).redirects().follow(false)
                .header("Origin", "http://localhost:" + RestAssured.port).post("/publish/sign-out")
                .then().statusCode(200)
                .header("Refresh",
                        allOf(containsString("/logout?id_token_hint="), containsString("post_logout_redirect_uri=")))
                .extract().header("Refresh").replaceFirst(".*id_token_hint=([^&]*).*", "$1");
        assertThat(idToken).startsWith("eyJ");
        given().cookies(cookies).redirects().follow(false).get("/publish/" + OidcProvider.PUBLISHER).then()
                .statusCode(401);
    }

    /** The cookies of a browser that went to the provider and came back. */
    private static Map<String, String> signedIn() {
        Response first = given().redirects().follow(false).get("/publish/oidc");
        String location = first.header("Location");
        Map<String, String> cookies = new HashMap<>(first.cookies());
        String back = given().urlEncodingEnabled(false).redirects().follow(false).get(location).header("Location");
        Response came = given().urlEncodingEnabled(false).cookies(cookies).redirects().follow(false).get(back);
        cookies.putAll(came.cookies());
        cookies.values().removeIf(String::isEmpty);
        return cookies;
    }
}
