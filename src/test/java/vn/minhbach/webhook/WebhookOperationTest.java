package vn.minhbach.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.history.Histories;
import vn.minhbach.publishing.MiniDataset;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.running.EmbeddedDatabaseResource;
import vn.minhbach.webhook.sending.Sender;

@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class WebhookOperationTest extends WebhooksSpecification {

    @Inject
    ReleaseMessage messages;

    @Inject
    Sender sender;

    @Inject
    Audit audit;

    @Inject
    Histories histories;

    @Test
    void whoStaysAwayIsDisabledAndGoesOnFromWhereItStood() throws InterruptedException {
        answer = each -> 500;
        Registered hook = add("/");
        MiniDataset mini = new MiniDataset(folder, "test-hooks-away");
        int first = published(mini, null);
        until(() -> run("list").contains("DISABLED"));
        assertThat(received).hasSize(4);
        assertThat(run("list")).contains("(500): webhooks enable " + hook.id());
        assertThat(run("deliveries", hook.id())).contains("given up", "4 attempts", "last: 500");
        assertThat(run("test", hook.id())).startsWith("2 Disabled since ");
        int second = published(mini.change("funding.csv", 2, "67000000000", "68000000000"), "sửa");
        int third = published(mini.change("funding.csv", 2, "68000000000", "69000000000"), "sửa");
        Thread.sleep(NOTHING_COMES.toMillis());
        assertThat(received).hasSize(4);

        received.clear();
        answer = each -> 200;
        assertThat(run("enable", hook.id())).startsWith("0 ");
        until(() -> received.size() >= 3);
        assertThat(received).extracting(Received::release).containsExactly(first, second, third);
    }

    @Test
    void itsOperatorTriesItSendsAgainAndChangesTheSecret() throws InterruptedException {
        Registered hook = add("/");
        assertThat(run("test", hook.id())).startsWith("0 ").contains("ping", "delivered", "last: 200");
        assertThat(received.get(0).body()).matches(
                "\\{\"type\":\"ping\",\"timestamp\":\"[^\"]+Z\",\"data\":\\{\"webhook\":\"" + hook.id() + "\"}}");
        published(new MiniDataset(folder, "test-hooks-operator"), null);
        until(() -> received.size() == 2);
        until(() -> run("deliveries", hook.id()).contains("1 attempt  last: 200"));

        String rotated = run("rotate", hook.id());
        Matcher secret = SECRET.matcher(rotated);
        assertThat(secret.find()).isTrue();
        String delivery = run("deliveries", hook.id(), "--most", "1").split("\\s+")[1];
        assertThat(run("redeliver", hook.id(), delivery)).startsWith("0 ");
        Received again = received.get(2);
        assertThat(again.id()).isEqualTo(received.get(1).id());
        assertThat(again.body()).isEqualTo(received.get(1).body());
        assertThat(again.isSignedBy(hook.secret()) && again.isSignedBy(secret.group())).isTrue();
        assertThat(run("redeliver", hook.id(), "999999999")).startsWith("2 ");

        answer = each -> 302;
        assertThat(run("test", hook.id())).startsWith("1 ").contains("redirects are not followed");
        assertThat(run("remove", hook.id())).startsWith("0 ");
        for (String command : List.of("remove", "rotate", "enable", "test", "deliveries")) {
            assertThat(run(command, hook.id())).startsWith("2 There is no such webhook");
        }
        int before = received.size();
        published(new MiniDataset(folder, "test-hooks-removed"), null);
        Thread.sleep(NOTHING_COMES.toMillis());
        assertThat(received).hasSize(before);
        assertThat(run("add", "ftp://example.vn/")).startsWith("2 ");
        assertThat(run("add", "https://example.vn/", "--place", "Bắc Kạn")).startsWith("2 ");
        assertThat(audit.latest(null, null, 30)).anyMatch(each -> each.action().equals("ADD_WEBHOOK"))
                .anyMatch(each -> each.action().equals("REMOVE_WEBHOOK"));
    }

    @Test
    void ofSeveralInstancesOneSends() throws InterruptedException {
        List<Deliverer> others = IntStream.range(0, 2)
                .mapToObj(i -> new Deliverer(deliveries, messages, releases, sender, audit, histories,
                        List.of(Duration.ofSeconds(5)),
                        Duration.ofMillis(10), true))
                .toList();
        others.forEach(each -> each.start(null));
        try {
            IntStream.range(0, 12).forEach(i -> add("/" + i));
            MiniDataset mini = new MiniDataset(folder, "test-hooks-many");
            published(mini, null);
            published(mini.change("funding.csv", 2, "67000000000", "68000000000"), "sửa");
            until(() -> received.size() >= 24);
            Thread.sleep(NOTHING_COMES.toMillis());
            assertThat(received).hasSize(24);
            assertThat(received.stream().map(each -> each.path() + " " + each.release())).doesNotHaveDuplicates();
        } finally {
            others.forEach(each -> each.stop(null));
        }
    }
}
