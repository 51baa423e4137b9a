package vn.minhbach.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * A request that a proxy may read as ending elsewhere than we do is refused, and nothing after it is answered on that
 * connection (RFC 9112, sections 6.3 and 7.1; CWE-444).
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class RequestFramingTest {

    private static final String NEXT = "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    private static final String QUESTION = "{\"query\": \"{__typename}\"}";

    private static String answers(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((request + NEXT).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String chunked(String version, String headers, String body) {
        return "POST /graphql " + version + "\r\nHost: localhost\r\nContent-Type: application/json\r\n" + headers
                + "\r\n\r\n" + body;
    }

    @Test
    void whatHasTwoMeaningsIsRefused() throws IOException {
        String chunk = Integer.toHexString(QUESTION.length()) + "\r\n" + QUESTION + "\r\n0\r\n\r\n";
        for (String request : List.of(
                chunked("HTTP/1.1", "Transfer-Encoding: chunked, xchunked", chunk),
                chunked("HTTP/1.1", "Transfer-Encoding: xchunked", chunk),
                chunked("HTTP/1.1", "Transfer-Encoding: chunked, identity", chunk),
                chunked("HTTP/1.1", "Transfer-Encoding: identity", chunk),
                chunked("HTTP/1.0", "Transfer-Encoding: chunked\r\nContent-Length: " + QUESTION.length(), chunk),
                chunked("HTTP/1.0", "Transfer-Encoding: chunked", chunk),
                chunked("HTTP/1.1", "Transfer-Encoding: chunked\r\nContent-Length: 4", chunk),
                chunked("HTTP/1.1", "Content-Length: " + QUESTION.length() + "\r\nContent-Length: 4", QUESTION),
                chunked("HTTP/1.1", "Content-Length: +" + QUESTION.length(), QUESTION),
                chunked("HTTP/1.1", "Transfer-Encoding : chunked", chunk))) {
            String answers = answers(request);
            assertThat(answers).as(request).startsWith("HTTP/1.").doesNotContain("200 OK", "\"status\": \"UP\"");
            assertThat(answers.split(" ")[1]).as(request).isEqualTo("400");
        }
        for (String open : List.of("1;a=\"\r\nX\r\n", "1;a=\"b\nX\r\n", "1;a=b\nX\r\n")) {
            assertThat(answers(chunked("HTTP/1.1", "Transfer-Encoding: chunked", open + chunk)))
                    .as("cut off in the midst of a body: " + open).matches("(?s)(HTTP/1.1 400 .*)?")
                    .doesNotContain("\"status\": \"UP\"");
        }
        assertThat(answers(chunked("HTTP/1.1", "Transfer-Encoding: chunked", chunk))).as("and what has one is answered")
                .contains("200 OK", "__typename", "\"status\": \"UP\"");
        assertThat(answers(chunked("HTTP/1.1", "Content-Length: " + QUESTION.length(), QUESTION))).contains("200 OK",
                "__typename", "\"status\": \"UP\"");
    }
}
