package vn.minhbach.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.publishing.MiniDataset;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** An address that is told of releases, as its receiver sees it. */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class WebhooksTest extends WebhooksSpecification {

    @Test
    void isToldOfAReleaseOnceAndSigned() throws InterruptedException {
        Registered hook = add("/hook?key=1");
        int release = published(new MiniDataset(folder, "test-hook"), null);
        until(() -> !received.isEmpty());
        Received told = received.get(0);
        assertThat(told.path()).isEqualTo("/hook?key=1");
        assertThat(told.id()).matches("msg_[a-z2-7]{26}");
        assertThat(told.isSignedBy(hook.secret())).isTrue();
        assertThat(told.signature().split(" ")).hasSize(1);
        JsonPath message = new JsonPath(told.body());
        assertThat(message.getString("type")).isEqualTo("release.published");
        assertThat(message.getString("timestamp"))
                .isEqualTo(releases.find(release).orElseThrow().publishedAt().toString());
        assertThat(told.release()).isEqualTo(release);
        assertThat(told.data().getString("publisher")).isEqualTo("test-hook");
        assertThat(told.data().getString("url")).isEqualTo("/releases/" + release);
        assertThat(told.data().getInt("added")).isPositive().isEqualTo(told.data().getInt("touched.added"));
        assertThat(told.body().length()).isLessThan(20_000);
        assertThat(given().urlEncodingEnabled(false).get(told.data().getString("changesUrl")).then().statusCode(200)
                .extract().jsonPath().getList("$"))
                .hasSize(told.data().getInt("added"));

        Thread.sleep(NOTHING_COMES.toMillis());
        assertThat(received).hasSize(1);
        assertThat(run("deliveries", hook.id())).startsWith("0 ").contains("release " + release, "delivered ",
                "1 attempt ", "last: 200", told.id());
        assertThat(run("list")).startsWith("0 ").contains(hook.id(), "/hook?key=1", "told up to release " + release)
                .doesNotContain("whsec_");
    }

    @Test
    void isToldOnlyOfWhatItAskedForWithTheOldAndTheNewFigure() throws InterruptedException {
        MiniDataset mini = new MiniDataset(folder, "test-hooks-of");
        published(mini, null);
        add("/", "--programme", "test-hooks-of-2023", "--publisher", "test-hooks-of,test-hooks-other", "--lang", "en");
        published(new MiniDataset(folder, "test-hooks-other"), null);
        published(mini.change("projects.csv", 3, "Dự án hai", "Dự án 2"), null);
        int correction = published(mini.change("funding.csv", 2, "67000000000", "68000000000"), "Nhập nhầm");
        until(() -> !received.isEmpty());
        assertThat(received).extracting(Received::release).containsExactly(correction);
        JsonPath data = received.get(0).data();
        assertThat(data.getString("reason")).isEqualTo("Nhập nhầm");
        assertThat(data.getBoolean("complete")).isTrue();
        assertThat(data.getString("changes[0].kind")).isEqualTo("CHANGED");
        assertThat(data.getString("changes[0].programme")).isEqualTo("test-hooks-of-2023");
        assertThat(data.getString("changes[0].before.text")).isEqualTo("more than VND 67 billion");
        assertThat(data.getString("changes[0].after.text")).isEqualTo("more than VND 68 billion");
        assertThat(received.get(0).body()).contains("\"value\":68000000000,");
        given().get(data.getString("changes[0].after.url")).then().statusCode(200);
        assertThat(data.getString("filter"))
                .isEqualTo("programme=test-hooks-of-2023&publisher=test-hooks-of&publisher=test-hooks-other");
        assertThat(given().urlEncodingEnabled(false).get(data.getString("changesUrl")).then().extract().jsonPath()
                .getList("key")).isEqualTo(data.getList("changes.key"));
    }

    @Test
    void aReceiverThatFailsIsTriedAgainWithTheSameMessage() throws InterruptedException {
        answer = each -> received.size() < 3 ? 503 : 200;
        Registered hook = add("/");
        published(new MiniDataset(folder, "test-hooks-again"), null);
        until(() -> received.size() == 3);
        Thread.sleep(NOTHING_COMES.toMillis());
        assertThat(received).hasSize(3);
        assertThat(received).extracting(Received::id).containsOnly(received.get(0).id());
        assertThat(received).extracting(Received::body).containsOnly(received.get(0).body());
        assertThat(received).allMatch(each -> each.isSignedBy(hook.secret()));
        assertThat(run("deliveries", hook.id())).contains("delivered ", "3 attempts");
    }

    @Test
    void whoIsGoneIsToldNothingMore() throws InterruptedException {
        answer = each -> 410;
        add("/");
        published(new MiniDataset(folder, "test-hooks-gone"), null);
        until(() -> run("list").contains("DISABLED"));
        assertThat(received).hasSize(1);
    }
}
