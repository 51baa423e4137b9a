package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** Who listens at /releases/events hears of each release once, and misses none that came while the line was cut. */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
@Timeout(120)
class ReleaseEventsTest extends PublishingSpecification {

    /** One reader, as curl -N reads. */
    private static final class Reader implements AutoCloseable {

        private final HttpURLConnection connection;
        private final BufferedReader lines;

        Reader(String parameters, String lastEventId) throws IOException {
            connection = (HttpURLConnection) URI
                    .create("http://localhost:" + RestAssured.port + "/releases/events" + parameters).toURL()
                    .openConnection();
            connection.setReadTimeout((int) Duration.ofSeconds(60).toMillis());
            connection.setRequestProperty("Accept-Encoding", "gzip");
            connection.setRequestProperty("Origin", "https://example.vn");
            if (lastEventId != null) {
                connection.setRequestProperty("Last-Event-ID", lastEventId);
            }
            InputStream body = connection.getInputStream();
            lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        }

        /** What stands until the next empty line; the signs of life left out. */
        String next() throws IOException {
            StringBuilder event = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty() && event.length() > 0) {
                    return event.toString();
                } else if (!line.isEmpty() && !line.startsWith(":")) {
                    event.append(line).append('\n');
                }
            }
            return event.toString();
        }

        JsonPath data() throws IOException {
            String event = next();
            return JsonPath.from(event.substring(event.indexOf("data: ") + "data: ".length()));
        }

        @Override
        public void close() {
            connection.disconnect();
        }
    }

    @Test
    void aReleaseIsToldAsItIsPublished() throws Exception {
        MiniDataset mini = new MiniDataset(folder, "test-events");
        int before = published(mini, null).release();
        try (Reader reader = new Reader("", null)) {
            assertThat(reader.connection.getHeaderField("Content-Type")).isEqualTo("text/event-stream; charset=utf-8");
            assertThat(reader.connection.getHeaderField("Cache-Control")).isEqualTo("no-store");
            assertThat(reader.connection.getHeaderField("Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(reader.next()).isEqualTo("retry: 3000\nid: " + before + "\n");
            CompletableFuture<Integer> publishing = CompletableFuture.supplyAsync(
                    () -> published(mini.change("funding.csv", 2, "67000000000", "68000000000"), "Sửa số để thử")
                            .release());
            String event = reader.next();
            int release = publishing.get();
            assertThat(event).startsWith("id: " + release + "\ndata: {").doesNotContain("event:");
            JsonPath data = JsonPath.from(event.substring(event.indexOf('{')));
            assertThat(data.getInt("number")).isEqualTo(release);
            assertThat(data.getString("publisher")).isEqualTo("test-events");
            assertThat(data.getString("reason")).isEqualTo("Sửa số để thử");
            assertThat(data.getString("title")).isEqualTo("Dữ liệu thử");
            assertThat(data.getInt("changed")).isEqualTo(1);
            assertThat(data.getInt("added") + data.getInt("withdrawn")).isZero();
            assertThat(data.getString("publishedAt")).endsWith("Z");
            assertThat(data.getString("url")).endsWith("/releases/" + release);
        }
    }

    @Test
    void whoWasCutOffGoesOnWhereItStopped() throws Exception {
        MiniDataset mini = new MiniDataset(folder, "test-events-again");
        int first = published(mini, null).release();
        int second = published(mini.change("counts.csv", 2, ",42,", ",43,"), "Thử").release();
        int third = published(mini.change("counts.csv", 2, ",43,", ",44,"), "Thử lại").release();
        try (Reader after = new Reader("?after=1", String.valueOf(first));
                Reader address = new Reader("?after=" + first, null)) {
            for (Reader each : new Reader[]{after, address}) {
                assertThat(each.next()).contains("id: " + first);
                assertThat(each.data().getInt("number")).isEqualTo(second);
                assertThat(each.data().getInt("number")).isEqualTo(third);
            }
        }
        try (Reader all = new Reader("?after=0", null)) {
            assertThat(all.next()).contains("id: 0\n");
            for (int i = 1; i <= third; i++) {
                assertThat(all.data().getInt("number")).isEqualTo(i);
            }
        }
    }

    @Test
    void whatIsNoReleaseIsRefused() {
        given().get("/releases/events?after=x").then().statusCode(400)
                .body(equalTo("after is \"x\"; allowed: the number of a release, or 0 for all.\n"));
        given().header("Last-Event-ID", "-1").get("/releases/events").then().statusCode(400)
                .body(startsWith("Last-Event-ID is"));
        given().get("/releases/events?since=2").then().statusCode(400).body(equalTo(
                "There is no parameter since; allowed: after, the number of the last release that is known.\n"));
        given().get("/releases/events?after=1&after=2").then().statusCode(400)
                .body(equalTo("after is in the address 2 times; allowed: once.\n"));
        given().post("/releases/events").then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
        given().head("/releases/events").then().statusCode(200).header("Content-Type",
                equalTo("text/event-stream; charset=utf-8"));
        given().header("Origin", "https://example.vn").header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "Last-Event-ID")
                .options("/releases/events").then().statusCode(204).header("Access-Control-Allow-Origin", "*");
    }
}
