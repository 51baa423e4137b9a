package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** Clients that leave, and answers that break off. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class LargeAnswersTest {

    /** More than have a place at once. */
    private static final int MANY = 40;

    @Tag("loads")
    @ParameterizedTest
    @ValueSource(strings = {"/sdmx/data/OBSERVATIONS", "/observations.csv"})
    void whoLeavesBeforeItsAnswerIsBegunKeepsNoPlace(String path) throws Exception {
        for (int i = 0; i < MANY; i++) {
            try (Socket socket = new Socket("localhost", RestAssured.port)) {
                socket.getOutputStream().write(
                        ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                // Sent away rather than closed, so that nothing more can be written to it.
                socket.setSoLinger(true, 0);
            }
        }
        int status = 503;
        for (Instant until = Instant.now().plusSeconds(20); status == 503 && Instant.now().isBefore(until); Thread
                .sleep(200)) {
            status = given().get(path).statusCode();
        }
        assertThat(status).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void anAnswerThatBreaksOffDoesNotLookComplete(HttpClient.Version version) {
        HttpRequest request = HttpRequest
                .newBuilder(URI.create("http://localhost:" + RestAssured.port + "/test-breaking"))
                .timeout(Duration.ofSeconds(10)).build();
        HttpClient client = HttpClient.newBuilder().version(version).build();
        assertThatThrownBy(() -> {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            throw new AssertionError(answer + " " + answer.headers().map() + " " + answer.body().length);
        }).isInstanceOf(IOException.class);
    }
}
