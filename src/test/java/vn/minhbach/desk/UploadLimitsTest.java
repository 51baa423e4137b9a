package vn.minhbach.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;

import vn.minhbach.dataset.SpoolFile;
import vn.minhbach.publishing.MiniDataset;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.access.Tokens;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** Uploads of which nothing comes stop nobody: not readers, not other publishers, and not the same one for long. */
@QuarkusTest
@TestProfile(OidcProvider.On.class)
@WithTestResource(EmbeddedDatabaseResource.class)
@WithTestResource(OidcProvider.class)
class UploadLimitsTest {

    @TempDir
    Path folder;

    @Inject
    Tokens tokens;

    private final List<Socket> open = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Socket each : open) {
            each.close();
        }
    }

    private String token(String publisher) {
        return tokens.create("Lan", new Grant(publisher, Role.PUBLISH, null), Duration.ofDays(1)).secret();
    }

    /** Says that it will send a megabyte, and sends nothing, or a little. */
    private Socket begun(String path, String headers, String little) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        open.add(socket);
        socket.getOutputStream().write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers
                + "\r\nContent-Length: 1000000\r\n\r\n" + little).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** What it is answered within a moment, empty for nothing yet, null where it was cut off. */
    private static String answer(Socket socket, int milliseconds) throws IOException {
        socket.setSoTimeout(milliseconds);
        byte[] first = new byte[12];
        try {
            int read = socket.getInputStream().readNBytes(first, 0, first.length);
            return read == 0 ? null : new String(first, 0, read, StandardCharsets.US_ASCII);
        } catch (SocketTimeoutException nothing) {
            return "";
        }
    }

    @Test
    void idleUploadsOfOneTokenStopNobody() throws Exception {
        String token = token("test-idle");
        MiniDataset other = new MiniDataset(folder, "test-not-idle");
        String known = token("test-not-idle");
        // Both known from before: the other shares the address with those who are not, and of this one it is to be told how many it may have.
        given().header("Authorization", "Bearer " + known).get("/api/publishers/test-not-idle/drafts").then()
                .statusCode(200);
        given().header("Authorization", "Bearer " + token).get("/api/publishers/test-idle/drafts").then()
                .statusCode(200);
        List<Socket> idle = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            idle.add(begun("/api/publishers/test-idle/releases",
                    "Content-Type: application/zip\r\nAuthorization: Bearer " + token, ""));
        }
        for (int i = 0; i < 60; i++) {
            begun(i % 2 == 0 ? "/api/publishers/test-idle/transfers" : "/publish/sign-in",
                    "Sec-Fetch-Site: same-origin\r\nContent-Type: "
                            + (i % 2 == 0 ? "application/json" : "application/x-www-form-urlencoded")
                            + "\r\nAuthorization: Bearer nobody-" + i,
                    "");
        }
        int refused = 0;
        for (Socket each : idle.subList(30, 60)) {
            refused += "HTTP/1.1 429".equals(answer(each, 2_000)) ? 1 : 0;
        }
        assertThat(refused).as("of the later ones").isEqualTo(30);
        given().get("/projects").then().statusCode(200).time(lessThan(2_000L));
        given().header("Authorization", "Bearer " + known).contentType("application/zip").body(other.zip())
                .post("/api/publishers/test-not-idle/releases").then()
                .statusCode(201);
        assertThat(answer(idle.get(0), 10_000)).as("cut off after two seconds").isNull();
        MiniDataset own = new MiniDataset(folder, "test-idle");
        assertThat(published(own, token)).as("soon after").isTrue();
    }

    private static boolean published(MiniDataset dataset, String token) throws InterruptedException {
        for (int tries = 0; tries < 50; tries++) {
            if (given().header("Authorization", "Bearer " + token).contentType("application/zip").body(dataset.zip())
                    .post("/api/publishers/" + dataset.publisher + "/releases").statusCode() == 201) {
                return true;
            }
            Thread.sleep(200);
        }
        return false;
    }

    @Test
    void oneThatStopsInTheMidstIsCutOffAndAFormToo() throws IOException {
        String token = token("test-stops");
        Socket api = begun("/api/publishers/test-stops/releases",
                "Content-Type: application/zip\r\nAuthorization: Bearer " + token, "PK");
        Socket form = begun("/publish/test-stops/drafts",
                "Sec-Fetch-Site: same-origin\r\nContent-Type: multipart/form-data; boundary=X\r\nCookie: mb_session="
                        + SignedIn.session(token),
                "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.zip\"\r\n\r\nPK");
        assertThat(answer(api, 500)).isEmpty();
        assertThat(answer(api, 10_000)).isNull();
        assertThat(answer(form, 10_000)).isNull();
    }

    @Test
    void thoseThatTrickleHoldNoThreadAndAreCutOffWhileOneThatIsSlowArrives() throws Exception {
        String token = token("test-trickles");
        String slow = token("test-slow");
        MiniDataset dataset = new MiniDataset(folder, "test-slow");
        String bearer = "Authorization: Bearer " + token;
        List<Path> others = spooled();
        List<Socket> trickling = List.of(
                begun("/api/publishers/test-trickles/releases", "Content-Type: application/zip\r\n" + bearer, "PK"),
                begun("/publish/test-trickles/drafts",
                        "Sec-Fetch-Site: same-origin\r\nContent-Type: multipart/form-data; boundary=X\r\nCookie: mb_session="
                                + SignedIn.session(token),
                        "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.zip\"\r\n\r\nPK"),
                begun("/publish/sign-in",
                        "Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded", "token="),
                begun("/api/publishers/test-trickles/transfers", "Content-Type: application/json\r\n" + bearer,
                        "{\"table\": \""));
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler log = logging(logged);
        try (Socket patient = new Socket("localhost", RestAssured.port)) {
            byte[] zip = dataset.zip();
            patient.getOutputStream().write(
                    ("POST /api/publishers/test-slow/releases HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/zip\r\nAuthorization: Bearer "
                            + slow
                            + "\r\nContent-Length: " + zip.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            int parts = 9;
            for (int i = 0; i < parts; i++) {
                Thread.sleep(400);
                patient.getOutputStream().write(zip, zip.length * i / parts,
                        zip.length * (i + 1) / parts - zip.length * i / parts);
                for (Socket each : trickling) {
                    trickle(each);
                }
                if (i == 2) {
                    assertThat(spooled()).as("on the disk, for nobody else").hasSizeGreaterThanOrEqualTo(5)
                            .allMatch(file -> permissions(file).equals("rw-------"));
                    assertThat(Thread.getAllStackTraces().entrySet()).filteredOn(thread -> Stream.of(thread.getValue())
                            .anyMatch(frame -> frame.getClassName().startsWith("org.jboss.resteasy.reactive")))
                            .as("threads that wait").isEmpty();
                }
            }
            assertThat(answer(patient, 10_000)).isEqualTo("HTTP/1.1 201");
            for (Socket each : trickling) {
                assertThat(answer(each, 5_000)).isNull();
            }
            for (int tries = 0; tries < 50 && !others.containsAll(spooled()); tries++) {
                Thread.sleep(50);
            }
            assertThat(others).containsAll(spooled());
            assertThat(logged).as("of cut-off bodies").isEmpty();
        } finally {
            Logger.getLogger("").removeHandler(log);
        }
    }

    private static void trickle(Socket socket) {
        try {
            socket.getOutputStream().write('a');
        } catch (IOException cutOff) {
            // As it is to be.
        }
    }

    private static Handler logging(List<String> logged) {
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord message) {
                if (message.getLevel().intValue() >= Level.WARNING.intValue()) {
                    logged.add(message.getLoggerName() + ": " + message.getMessage());
                }
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        Logger.getLogger("").addHandler(handler);
        return handler;
    }

    private static List<Path> spooled() throws IOException {
        try (Stream<Path> files = Files.list(SpoolFile.folder())) {
            return files.filter(each -> each.getFileName().toString().endsWith(".body")).toList();
        }
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
