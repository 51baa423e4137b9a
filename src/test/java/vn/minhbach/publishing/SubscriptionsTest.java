package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** Subscriptions over graphql-transport-ws, as the protocol of the library graphql-ws has them. */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
@Timeout(120)
class SubscriptionsTest extends PublishingSpecification {

    private static final String INIT = "{\"type\":\"connection_init\"}";

    /** What a server says: texts as they are, and how it closes. */
    private static final class Client implements WebSocket.Listener, AutoCloseable {

        private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
        private final StringBuilder text = new StringBuilder();
        private final WebSocket socket;

        Client(String parameters, String... protocols) {
            WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
            if (protocols.length > 0) {
                builder.subprotocols(protocols[0]);
            }
            socket = builder
                    .buildAsync(URI.create("ws://localhost:" + RestAssured.port + "/graphql" + parameters), this)
                    .join();
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence some, boolean last) {
            text.append(some);
            if (last) {
                said.add(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            said.add("closed " + code + " " + reason);
            return null;
        }

        Client say(String message) {
            socket.sendText(message, true).join();
            return this;
        }

        String next() throws InterruptedException {
            String next = said.poll(60, TimeUnit.SECONDS);
            assertThat(next).as("an answer").isNotNull();
            return next;
        }

        JsonPath json() throws InterruptedException {
            return JsonPath.from(next());
        }

        boolean isSilent() throws InterruptedException {
            return said.poll(1, TimeUnit.SECONDS) == null;
        }

        @Override
        public void close() {
            socket.abort();
        }
    }

    private static Client ready(String parameters) throws InterruptedException {
        Client client = new Client(parameters, "graphql-transport-ws").say(INIT);
        assertThat(client.next()).isEqualTo("{\"type\":\"connection_ack\"}");
        return client;
    }

    private static String subscribe(String id, String query) {
        return "{\"id\":\"" + id + "\",\"type\":\"subscribe\",\"payload\":{\"query\":\"" + query.replace("\"", "\\\"")
                + "\"}}";
    }

    @Test
    void eachReleaseIsToldAsItIsPublished() throws Exception {
        MiniDataset mini = new MiniDataset(folder, "test-subscription");
        int first = published(mini, null).release();
        // A socket is refused until what was published has been read, which the first page waits for.
        given().get("/releases").then().statusCode(200);
        try (Client client = ready("")) {
            client.say(
                    subscribe("a", "subscription {releases {number publisher reason changed changes {nodes {kind}}}}"));
            client.say("{\"type\":\"ping\",\"payload\":{\"n\":1}}");
            assertThat(client.next()).isEqualTo("{\"type\":\"pong\",\"payload\":{\"n\":1}}");
            assertThat(client.isSilent()).isTrue();
            int second = published(mini.change("counts.csv", 2, ",42,", ",43,"), "Đếm lại").release();
            JsonPath next = client.json();
            assertThat(next.getString("id") + next.getString("type")).isEqualTo("anext");
            assertThat(next.getInt("payload.data.releases.number")).isEqualTo(second);
            assertThat(next.getString("payload.data.releases.publisher")).isEqualTo("test-subscription");
            assertThat(next.getString("payload.data.releases.reason")).isEqualTo("Đếm lại");
            assertThat(next.getList("payload.data.releases.changes.nodes.kind")).containsExactly("CHANGED");
            client.say("{\"id\":\"a\",\"type\":\"complete\"}").say("{\"type\":\"ping\"}");
            assertThat(client.next()).isEqualTo("{\"type\":\"pong\"}");
            int third = published(mini.change("counts.csv", 2, ",43,", ",44,"), "Đếm nữa").release();
            assertThat(client.isSilent()).as("nothing after complete").isTrue();
            // Who comes back misses nothing.
            client.say(
                    "{\"id\":\"b\",\"type\":\"subscribe\",\"payload\":{\"query\":\"subscription($n: Int) {releases(after: $n) {number}}\",\"variables\":{\"n\":"
                            + first + "}}}");
            assertThat(client.next())
                    .isEqualTo("{\"id\":\"b\",\"type\":\"next\",\"payload\":{\"data\":{\"releases\":{\"number\":"
                            + second + "}}}}");
            assertThat(client.next())
                    .isEqualTo("{\"id\":\"b\",\"type\":\"next\",\"payload\":{\"data\":{\"releases\":{\"number\":"
                            + third + "}}}}");
        }
    }

    @Test
    void queriesAreAnsweredOnceAndMistakesTold() throws Exception {
        try (Client client = ready("?lang=en")) {
            assertThat(client.say(subscribe("q", "{figure(code: \"funding-1\", release: 2) {text}}")).json()
                    .getString("payload.data.figure.text")).contains("VND");
            assertThat(client.next()).isEqualTo("{\"id\":\"q\",\"type\":\"complete\"}");
            for (String wrong : new String[]{"subscription {relases {number}}", "{", "mutation {x}"}) {
                JsonPath error = client.say(subscribe("e", wrong)).json();
                assertThat(error.getString("type")).as(wrong).isEqualTo("error");
                assertThat(error.getString("payload[0].message")).isNotBlank();
                assertThat(error.getString("payload[0].extensions.code")).isNotBlank();
            }
            assertThat(client.say(subscribe("e", "subscription {relases {number}}")).json()
                    .getString("payload[0].message"))
                    .isEqualTo("Subscription has no field relases; did you mean releases?");
            for (int i = 0; i < 20; i++) {
                client.say(subscribe("s" + i, "subscription {releases {number}}"));
            }
            assertThat(client.say(subscribe("s20", "subscription {releases {number}}")).json()
                    .getString("payload[0].extensions.code")).isEqualTo("LIMIT_EXCEEDED");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"type\":\"connection_init\"} | {\"type\":\"connection_init\"}                                           | closed 4429 Too many initialisation requests",
            "{\"type\":\"connection_init\"} | {\"id\":\"a\",\"type\":\"subscribe\",\"payload\":{\"query\":\"subscription {releases {number}}\"}} | closed 4409 Subscriber for a already exists",
            "{\"type\":\"connection_init\"} | no JSON                                                                  | closed 4400 Invalid message",
            "{\"type\":\"connection_init\"} | {\"type\":\"start\"}                                                     | closed 4400 Invalid message type",
            "{\"type\":\"connection_init\"} | {\"type\":\"subscribe\",\"payload\":{\"query\":\"{__typename}\"}}        | closed 4400 Invalid message",
            "none                           | {\"id\":\"a\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{__typename}\"}} | closed 4401 Unauthorized"})
    void whoBreaksTheProtocolIsToldByTheCloseCode(String before, String message, String closed) throws Exception {
        try (Client client = new Client("", "graphql-transport-ws")) {
            if (!before.equals("none")) {
                assertThat(client.say(before).next()).contains("connection_ack");
            }
            client.say(message);
            if (closed.contains("4409")) {
                client.say(message);
            }
            assertThat(client.next()).isEqualTo(closed);
        }
    }

    @Test
    void aMessageThatIsTooLongIsToldAsThat() throws Exception {
        String part = "x".repeat(10_000);
        try (Client client = ready("")) {
            // In pieces, each short: RFC 6455, 7.4.1.
            for (int i = 0; i < 30; i++) {
                client.socket.sendText(part, false).handle((sent, refused) -> sent).join();
            }
            assertThat(client.next()).isEqualTo("closed 1009 A message is longer than 262144 bytes");
        }
        try (Client client = ready("")) {
            client.socket.sendText(part.repeat(30), true).handle((sent, refused) -> sent).join();
            assertThat(client.next()).isEqualTo("closed 1009 A message is longer than 262144 bytes");
        }
    }

    @Test
    void anotherProtocolIsNotSpoken() throws Exception {
        try (Client client = new Client("")) {
            assertThat(client.next()).isEqualTo("closed 4406 Subprotocol not acceptable");
        }
    }

    @Test
    void aSubscriptionIsNoQuestionOfHttp() {
        given().accept("application/graphql-response+json").queryParam("query", "subscription {releases {number}}")
                .get("/graphql").then().statusCode(405);
        given().accept("application/graphql-response+json").contentType("application/json")
                .body("{\"query\":\"subscription {releases {number}}\"}").post("/graphql").then().statusCode(400)
                .body("errors[0].extensions.code", is("OPERATION_RESOLUTION_FAILURE"))
                .body("errors[0].message", containsString("/releases/events"));
        given().queryParam("query", "{__typename}").header("Upgrade", "websocket").header("Connection", "Upgrade")
                .get("/graphql").then().statusCode(400)
                .body("errors[0].message", startsWith("A WebSocket is opened by HTTP/1.1"));
    }
}
