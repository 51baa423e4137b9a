package vn.minhbach.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.nio.file.Path;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;

import vn.minhbach.publishing.MiniDataset;
import vn.minhbach.publishing.access.Audit;
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

    private static ValidatableResponse post(String token, MiniDataset mini) {
        return given().header("Authorization", "Bearer " + token).contentType("application/zip").body(mini.zip())
                .post("/api/publishers/" + mini.publisher + "/releases").then();
    }

    @Test
    void aRoleOfThePublisherIsNeededAndATokenThatTheProviderSigned() {
        MiniDataset mini = new MiniDataset(folder, "test-oidc");
        post(OidcProvider.forged("publish:test-oidc"), mini).statusCode(401);
        post("nonsense", mini).statusCode(401);
        given().contentType("application/zip").body(mini.zip()).post("/api/publishers/test-oidc/releases").then().statusCode(401);
        post(OidcProvider.token(), mini).statusCode(403).body("type", containsString("#problem-leave"));
        post(OidcProvider.token("publish:test-other", "publish", "publish:test-oidc:x", "report:test-oidc"), mini).statusCode(403);
        post(OidcProvider.token("publish:test-oidc"), mini).statusCode(201).body("outcome", is("PUBLISHED"));
        MiniDataset report = new MiniDataset(folder, "test-oidc").only("progress.csv").remove("progress.csv", 3).change("progress.csv", 2, "53.7", "60");
        post(OidcProvider.token("report:test-oidc:test-oidc-a1"), report).statusCode(202).body("outcome", is("DRAFTED"));
        assertThat(audit.latest("test-oidc", 20)).extracting(Audit.Entry::actor, Audit.Entry::action, Audit.Entry::result)
                .contains(tuple(OidcProvider.PERSON, "PUBLISH", "PUBLISHED"), tuple(OidcProvider.PERSON, "PUBLISH", "DENIED"));
    }

    @Test
    void readingAsksNobodyWhoTheyAre() {
        given().get("/projects").then().statusCode(200);
        given().header("Authorization", "Bearer nonsense").get("/projects").then().statusCode(200);
        given().get("/publish").then().statusCode(200).body(containsString("/publish/oidc"));
        given().redirects().follow(false).get("/publish/oidc").then().statusCode(302).header("Location", containsString("/authorize?"));
    }
}
