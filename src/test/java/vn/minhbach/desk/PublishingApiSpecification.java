package vn.minhbach.desk;

import static io.restassured.RestAssured.given;

import java.nio.file.Path;
import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.io.TempDir;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.minhbach.publishing.MiniDataset;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Denials;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.access.Tokens;

/** Publishing over HTTP, as another system of a publisher does it. */
abstract class PublishingApiSpecification {

    @TempDir
    Path folder;

    @Inject
    Tokens tokens;

    @Inject
    Audit audit;

    @Inject
    Denials denials;

    String token(String holder, String publisher) {
        return tokens.create(holder, new Grant(publisher, Role.PUBLISH, null), Duration.ofDays(1)).secret();
    }

    static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    static ValidatableResponse post(RequestSpecification request, MiniDataset mini) {
        return request.contentType("application/zip").body(mini.zip())
                .post("/api/publishers/" + mini.publisher + "/releases").then();
    }
}
