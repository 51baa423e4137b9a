package vn.minhbach.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;

import vn.minhbach.desk.OidcProvider;
import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * A connection on which half of a request waits is closed after seconds, here three, and one that is of use stays open.
 */
@QuarkusTest
@TestProfile(OidcProvider.On.class)
@WithTestResource(EmbeddedDatabaseResource.class)
@WithTestResource(OidcProvider.class)
class ConnectionsTest {

    private static final String WHOLE = "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private final List<Socket> open = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Socket each : open) {
            each.close();
        }
    }

    private Socket sent(String text) throws IOException {
        return sent(text, "127.0.0.1");
    }

    private Socket sent(String text, String from) throws IOException {
        Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), RestAssured.port, InetAddress.getByName(from),
                0);
        open.add(socket);
        send(socket, text);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Whether it is closed within so many milliseconds, after whatever it is answered. */
    private static boolean isClosed(Socket socket, int milliseconds) throws IOException {
        socket.setSoTimeout(milliseconds);
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    private static String status(Socket socket) throws IOException {
        socket.setSoTimeout(5_000);
        byte[] first = socket.getInputStream().readNBytes(12);
        while (socket.getInputStream().available() > 0) {
            socket.getInputStream().skip(socket.getInputStream().available());
        }
        return new String(first, StandardCharsets.US_ASCII);
    }

    @Test
    void halfARequestIsNotWaitedForAndWhatIsOfUseStays() throws Exception {
        Socket used = sent(WHOLE);
        assertThat(status(used)).isEqualTo("HTTP/1.1 200");
        Socket again = sent(WHOLE);
        assertThat(status(again)).isEqualTo("HTTP/1.1 200");
        Socket silent = sent("");
        Socket line = sent("GET / HT");
        Socket headers = sent("GET / HTTP/1.1\r\nHost: localhost\r\nX-A: 1\r\n");
        Socket preface = sent("PRI * HTTP/2.0\r\n");
        Socket question = sent(
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"que");
        send(again, "GET / HTTP/1.1\r\n");
        for (int i = 0; i < 4; i++) {
            Thread.sleep(500);
            send(headers, "X-B: 1\r\n");
        }
        assertThat(isClosed(silent, 3_500)).as("nothing was sent").isTrue();
        assertThat(isClosed(line, 1_000)).as("half a line").isTrue();
        assertThat(isClosed(headers, 1_000)).as("headers that go on").isTrue();
        assertThat(isClosed(preface, 1_000)).as("half of what HTTP/2 begins with").isTrue();
        assertThat(isClosed(again, 1_000)).as("half of the second").isTrue();
        assertThat(isClosed(question, 2_000)).as("half of a question").isTrue();
        send(used, WHOLE);
        assertThat(status(used)).isEqualTo("HTTP/1.1 200");
    }

    @Test
    void ofOneAddressNoMoreThanAHundredWaitAndTheLatestIsHeard() throws Exception {
        Socket first = sent("GET /");
        for (int i = 0; i < 100; i++) {
            sent("GET /");
        }
        assertThat(isClosed(first, 2_500)).as("it has waited longest").isTrue();
        assertThat(status(sent(WHOLE))).isEqualTo("HTTP/1.1 200");
    }

    @Test
    void whoOpensAllThatMayBeOpenKeepsNobodyElseOut() throws Exception {
        Socket first = sent(WHOLE, "127.0.0.3");
        assertThat(status(first)).isEqualTo("HTTP/1.1 200");
        for (int i = 0; i < 360; i++) {
            status(sent(WHOLE, "127.0.0.3"));
        }
        for (int i = 0; i < 5; i++) {
            assertThat(status(sent(WHOLE, "127.0.0.4"))).isEqualTo("HTTP/1.1 200");
        }
        assertThat(isClosed(first, 1_000)).as("nothing happened on it for longest").isTrue();
    }
}
