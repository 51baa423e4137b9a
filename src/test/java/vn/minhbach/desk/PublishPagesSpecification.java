package vn.minhbach.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.io.TempDir;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.minhbach.publishing.MiniDataset;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.access.Tokens;

/** Publishing on pages, as a browser without scripts does it. */
abstract class PublishPagesSpecification {

    static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    @TempDir
    Path folder;

    @Inject
    Tokens tokens;

    Tokens.Created create(String holder, String publisher, Role role, String agency) {
        return tokens.create(holder, new Grant(publisher, role, agency), Duration.ofDays(1));
    }

    String publisher(String holder, String publisher) {
        return create(holder, publisher, Role.PUBLISH, null).secret();
    }

    static RequestSpecification as(String token) {
        return SignedIn.with(token);
    }

    static RequestSpecification sending(String token) {
        return SignedIn.sending(token);
    }

    static ValidatableResponse upload(String token, MiniDataset mini, String name) {
        return sending(token).multiPart("file", name, mini.zip(), "application/zip")
                .post("/publish/" + mini.publisher + "/drafts").then();
    }

    /** Uploads what is good, and returns the address of its draft. */
    static String draft(String token, MiniDataset mini) {
        return upload(token, mini, "so-lieu.zip").statusCode(303)
                .header("Location", matchesPattern("/publish/" + mini.publisher + "/drafts/[0-9a-f-]{36}")).extract()
                .header("Location");
    }

    static String seen(String token, String draft) {
        Matcher seen = SEEN.matcher(as(token).get(draft).then().statusCode(200).extract().asString());
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    static ValidatableResponse release(String token, String draft, String reason) {
        return sending(token).contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("reason", reason).formParam("seen", seen(token, draft)).post(draft + "/release").then();
    }
}
