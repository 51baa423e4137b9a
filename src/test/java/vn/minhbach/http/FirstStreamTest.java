package vn.minhbach.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * A client that changes over to HTTP/2 in clear text, by itself byte for byte: a library would hide in which order they
 * come.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7540#section-3.2">RFC 7540, section 3.2</a>
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class FirstStreamTest {

    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int SETTINGS = 4;
    private static final int PING = 6;
    private static final int ACK = 1;
    private static final int END_STREAM = 1;
    /** In milliseconds, much longer than a kept answer takes and shorter than a client is waited for. */
    private static final int WHILE = 300;

    @TestHTTPResource("/")
    URL portal;

    private record Frame(int type, int flags, int stream, byte[] payload) {

        boolean endsAnswer() {
            return stream == 1 && (type == DATA || type == HEADERS) && (flags & END_STREAM) != 0;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/releases", "/graphql?query=%7B__typename%7D", "/q/health/live", "/nowhere"})
    void anAnswerWaitsUntilItsClientSpeaksHttp2(String path) throws IOException {
        RestAssured.get(path);
        try (Socket socket = upgraded("GET", path, "")) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            Frame ping = until(in, PING);
            assertThat(framesWithin(socket, in)).as("nothing that could be lost while the client changes over")
                    .isEmpty();

            socket.getOutputStream().write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(frame(SETTINGS, 0, new byte[0]));
            socket.getOutputStream().write(frame(PING, ACK, ping.payload()));
            assertThat(answer(in)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void aClientThatIsNotHeardOfIsAnsweredAllTheSame(String method) throws IOException {
        try (Socket socket = method.equals("GET") ? upgraded(method, "/graphql?query=%7B__typename%7D", "")
                : upgraded(method, "/graphql", "{\"query\": \"{__typename}\"}")) {
            assertThat(answer(new DataInputStream(socket.getInputStream()))).contains("Query");
        }
    }

    private Socket upgraded(String method, String path, String body) throws IOException {
        Socket socket = new Socket(portal.getHost(), portal.getPort());
        socket.setSoTimeout(10_000);
        socket.getOutputStream().write((method + " " + path + " HTTP/1.1\r\nHost: " + portal.getAuthority()
                + "\r\nConnection: Upgrade, HTTP2-Settings\r\n"
                + "Upgrade: h2c\r\nHTTP2-Settings: AAQAAP__\r\n"
                + (body.isEmpty() ? "" : "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n")
                + "\r\n" + body).getBytes(StandardCharsets.US_ASCII));
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            head.append((char) socket.getInputStream().read());
        }
        assertThat(head).startsWith("HTTP/1.1 101 ");
        return socket;
    }

    /** The next frame of the type, before which no part of an answer may come. */
    private static Frame until(DataInputStream in, int type) throws IOException {
        Frame frame = next(in);
        while (frame.type() != type) {
            assertThat(frame.type()).as("no part of an answer").isNotIn(DATA, HEADERS);
            frame = next(in);
        }
        return frame;
    }

    private static List<Frame> framesWithin(Socket socket, DataInputStream in) throws IOException {
        List<Frame> frames = new ArrayList<>();
        int patience = socket.getSoTimeout();
        socket.setSoTimeout(WHILE);
        try {
            while (true) {
                frames.add(next(in));
            }
        } catch (SocketTimeoutException nothing) {
            socket.setSoTimeout(patience);
            return frames;
        }
    }

    private static String answer(DataInputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Frame frame;
        do {
            frame = next(in);
            if (frame.type() == DATA) {
                body.write(frame.payload());
            }
        } while (!frame.endsAnswer());
        return body.toString(StandardCharsets.UTF_8);
    }

    private static Frame next(DataInputStream in) throws IOException {
        int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
        int type = in.readUnsignedByte();
        int flags = in.readUnsignedByte();
        int stream = in.readInt();
        byte[] payload = new byte[length];
        in.readFully(payload);
        return new Frame(type, flags, stream, payload);
    }

    /** Of the connection as a whole. */
    private static byte[] frame(int type, int flags, byte[] payload) {
        byte[] frame = new byte[9 + payload.length];
        frame[2] = (byte) payload.length;
        frame[3] = (byte) type;
        frame[4] = (byte) flags;
        System.arraycopy(payload, 0, frame, 9, payload.length);
        return frame;
    }
}
