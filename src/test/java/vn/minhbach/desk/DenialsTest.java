package vn.minhbach.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;

import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Denials;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.access.Tokens;
import vn.minhbach.running.EmbeddedDatabaseResource;
import vn.minhbach.running.SchemaOwner;

/**
 * What becomes of who is denied again and again. Each test comes from an address of its own, as all of 127.0.0.0/8 is
 * this machine.
 */
@QuarkusTest
@TestProfile(OidcProvider.On.class)
@WithTestResource(EmbeddedDatabaseResource.class)
@WithTestResource(OidcProvider.class)
class DenialsTest {

    /** As the profile sets it. */
    private static final int MOST = 30;

    @Inject
    Tokens tokens;

    @Inject
    Audit audit;

    @Inject
    Denials denials;

    @Inject
    SchemaOwner owner;

    private Tokens.Created token(String publisher) {
        return tokens.create("Lan", new Grant(publisher, Role.PUBLISH, null), Duration.ofDays(1));
    }

    private static String asked(String from, String token, String publisher) throws IOException {
        return raw(from,
                "GET /api/publishers/" + publisher + "/drafts HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + token + "\r\nConnection: close\r\n\r\n");
    }

    private static String raw(String from, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), RestAssured.port,
                InetAddress.getByName(from), 0)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aSourceThatIsDeniedOftenWaitsAndOthersDoNot() throws IOException {
        String good = token("test-slowed").secret();
        assertThat(asked("127.0.0.11", good, "test-slowed")).startsWith("HTTP/1.1 200");
        for (int i = 0; i < MOST; i++) {
            assertThat(asked("127.0.0.11", "mb_" + "a".repeat(16) + "_" + "b".repeat(43), "test-slowed"))
                    .startsWith("HTTP/1.1 401");
        }
        for (String bad : List.of("mb_" + "a".repeat(16) + "_" + "b".repeat(43), "mb_nonsense",
                OidcProvider.forged("publish:test-slowed"), token("test-slowed").secret())) {
            assertThat(asked("127.0.0.11", bad, "test-slowed")).startsWith("HTTP/1.1 429")
                    .containsIgnoringCase("Retry-After: ").contains("problem-denials");
        }
        String form = "token=mb_nonsense";
        assertThat(raw("127.0.0.11",
                "POST /publish/sign-in HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nAccept-Language: vi\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: " + form.length() + "\r\nConnection: close\r\n\r\n" + form))
                .startsWith("HTTP/1.1 429").contains("Quá nhiều lần bị từ chối");
        assertThat(asked("127.0.0.11", good, "test-slowed")).as("who was good lately shares the address")
                .startsWith("HTTP/1.1 200");
        assertThat(asked("127.0.0.12", token("test-slowed").secret(), "test-slowed")).startsWith("HTTP/1.1 200");
        assertThat(denials.latest(null, null, 100)).filteredOn(each -> each.source().equals("127.0.0.11"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.times()).isEqualTo(MOST);
                    assertThat(each.token()).isEqualTo("a".repeat(16));
                });
    }

    @Test
    void aRevokedTokenFillsNothing() throws IOException {
        Tokens.Created revoked = token("test-fills");
        tokens.revoke(revoked.token().id());
        int before = audit.latest("test-fills", null, 1_000).size();
        for (int i = 0; i < 20; i++) {
            assertThat(asked("127.0.0.13", revoked.secret(), "test-fills")).startsWith("HTTP/1.1 401");
        }
        assertThat(audit.latest("test-fills", null, 1_000)).as("the history of the publisher").hasSize(before);
        assertThat(denials.latest("test-fills", null, 100)).singleElement().satisfies(each -> {
            assertThat(each.times()).isEqualTo(20);
            assertThat(each.source()).isEqualTo("127.0.0.13");
            assertThat(each.token()).isEqualTo(revoked.token().id());
            assertThat(each.name()).isEqualTo("Lan");
        });
        String reader = token("test-fills").secret();
        assertThat(SignedIn.with(reader).get("/publish/test-fills/denials").then().statusCode(200).extract().asString())
                .contains("127.0.0.13", "mb_" + revoked.token().id() + "_…").doesNotContain(revoked.secret());
        String stranger = token("test-fills-not").secret();
        SignedIn.with(stranger).get("/publish/test-fills/denials").then().statusCode(403);
    }

    /** One with a good token asks for what is others', each time something else. */
    @Test
    void whoIsDeniedEverythingWritesLittle() throws IOException {
        String token = token("test-curious").secret();
        for (int i = 0; i < 3 * MOST; i++) {
            assertThat(raw("127.0.0.14",
                    "POST /api/publishers/test-of-others-" + i
                            + "/releases HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                            + "\r\nContent-Type: application/zip\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 403");
        }
        assertThat(denials.latest(null, null, 1_000)).filteredOn(each -> each.source().equals("127.0.0.14"))
                .hasSize(MOST);
    }

    @Test
    void theHistoryPagesOnPastWhatIsMany() {
        String token = token("test-many").secret();
        for (int i = 0; i < 105; i++) {
            audit.record(Actor.operator(), Audit.Action.SET, "test-many", "setting " + i, Audit.Result.DONE, null);
        }
        String first = SignedIn.with(token).get("/publish/test-many/history").then().statusCode(200).extract()
                .asString();
        String next = first.replaceAll("(?s).*href=\"([^\"]*before=\\d+)\".*", "$1");
        String second = SignedIn.with(token).get(next).then().statusCode(200).extract().asString();
        assertThat(first.split("<tr>").length - 2 + second.split("<tr>").length - 2).isGreaterThan(104);
        assertThat(second).doesNotContain("before=");
    }

    @Test
    void whatIsNewIsNotForgottenAndNothingIsChanged() throws IOException {
        asked("127.0.0.15", "mb_" + UUID.randomUUID(), "test-kept");
        for (String sql : List.of("delete from denials", "truncate denials", "update denials set source = ''")) {
            assertThatThrownBy(() -> execute(sql)).as(sql).hasMessageContaining("never updated");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.connection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
