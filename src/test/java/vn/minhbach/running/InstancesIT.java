package vn.minhbach.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Three instances of one portal, one of them on a streaming replica. Whatever is published at which of them, and
 * whichever are stopped, killed or cut off meanwhile, each answer is whole and says of which release it is; none goes
 * back; and each follows within a second.
 */
@Tag("kills")
class InstancesIT extends BuiltApplication {

    private static final Duration SECOND = Duration.ofSeconds(1);
    /** Where this machine has much else to do; who is not told asks after ten seconds. */
    private static final Duration AT_MOST = Duration.ofSeconds(6);

    private final long seed = Long.getLong("minhbach.seed", System.nanoTime());
    private final FigurePublishers publishers = new FigurePublishers();
    private final InstanceReaders readers = new InstanceReaders();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private ReplicatedDatabase databases;
    private List<RunningInstance> instances = List.of();
    private volatile boolean ended;

    @Override
    List<String> virtualMachine(String command) {
        return List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m");
    }

    @AfterEach
    void stopInstancesBeforeTheirDatabases() throws Exception {
        ended = true;
        threads.shutdownNow();
        for (RunningInstance each : instances) {
            if (each.process() != null) {
                stop(each.process());
            }
        }
        if (databases != null) {
            databases.close();
        }
    }

    @Test
    void eachAnswerIsOfTheReleaseThatItNamesAndEachInstanceFollowsWithinASecond() throws Exception {
        System.out.println("Seed: -Dminhbach.seed=" + seed);
        Random random = new Random(seed);
        databases = ReplicatedDatabase.open(folder);
        instances = List.of(new RunningInstance("one", databases.primary()),
                new RunningInstance("two", databases.primary()),
                new RunningInstance("replica", databases.replica()));
        // That on the replica too: there is not even a schema yet.
        for (RunningInstance each : List.of(instances.get(2), instances.get(0), instances.get(1))) {
            begin(each);
        }
        for (RunningInstance each : instances) {
            await(() -> each.get("/q/health/ready").statusCode() == 200);
            assertThat(each.get("/q/health/ready").statusCode()).as(Files.readString(log(each))).isEqualTo(200);
        }
        makeTokens();
        for (String each : FigurePublishers.ALL) {
            publishers.publish(instances.get(0), each, 1);
        }
        await(() -> ReaderQuestion.release(instances.get(2)
                .get("/graphql?query=" + ReaderQuestion.encode("{__typename}"))) == publishers.lastRelease());
        aReplicaSaysThatItPublishesNothing();

        ReleaseWatch onPrimary = watch(databases.primary());
        ReleaseWatch onReplica = watch(databases.replica());
        Map<RunningInstance, ReleaseWatch> shown = new HashMap<>();
        List<Future<?>> work = new ArrayList<>();
        for (RunningInstance each : instances) {
            shown.put(each, new ReleaseWatch(each::starts, () -> asked(each)));
            work.add(threads.submit(doing(() -> shown.get(each).until(() -> ended))));
        }
        for (ReleaseWatch each : List.of(onPrimary, onReplica)) {
            work.add(threads.submit(doing(() -> each.until(() -> ended))));
        }
        for (String each : FigurePublishers.ALL) {
            Random own = new Random(random.nextLong());
            work.add(threads.submit(doing(() -> publishAgainAndAgain(each, own))));
        }
        for (int i = 0; i < 3; i++) {
            Random own = new Random(random.nextLong());
            work.add(threads.submit(doing(() -> readers.read(instances, own, () -> ended))));
        }
        disturb(random);
        ended = true;
        for (Future<?> each : work) {
            each.get();
        }
        instances.forEach(each -> eventually(() -> Integer.valueOf(publishers.lastRelease()).equals(asked(each))));

        readers.eachAnswerWasRight(publishers);
        for (RunningInstance each : instances) {
            ReleaseWatch known = each.database == databases.primary() ? onPrimary : onReplica;
            List<Duration> after = shown.get(each).after(known);
            System.out.printf("%s: %d releases shown after %d ms (median), %d ms (most) of %s%n", each, after.size(),
                    after.get(after.size() / 2).toMillis(),
                    after.get(after.size() - 1).toMillis(), each.database == databases.primary() ? "commit" : "replay");
            assertThat(after).as("releases seen to come").hasSizeGreaterThan(5);
            assertThat(after.get(after.size() / 2)).as("half of them: " + after).isLessThan(SECOND);
            assertThat(after.get(after.size() - 1)).as("each of them: " + after).isLessThan(AT_MOST);
        }
        whatIsPinnedIsTheSameEverywhere(publishers.lastRelease());
        whatIsPinnedIsTheSameEverywhere(
                publishers.firstRelease() + random.nextInt(publishers.lastRelease() - publishers.firstRelease() + 1));
    }

    private void begin(RunningInstance instance) throws Exception {
        Process process = launch(environment -> {
            ReplicatedDatabase.configure(instance.database, environment);
            environment.put("MINHBACH_ADDRESS", "https://minhbach.example");
        }, log(instance));
        instance.started(process, port(process, log(instance)));
    }

    private Path log(RunningInstance instance) {
        return folder.resolve(instance + ".log");
    }

    private void makeTokens() throws Exception {
        Map<String, Process> commands = new HashMap<>();
        for (String each : FigurePublishers.ALL) {
            commands.put(each,
                    launch(environment -> ReplicatedDatabase.configure(databases.primary(), environment),
                            folder.resolve(each + ".token"),
                            "token", "create", "--publisher", each, "--holder", "Lan", "--new"));
        }
        for (String each : FigurePublishers.ALL) {
            assertThat(commands.get(each).waitFor()).isZero();
            publishers.take(each, Files.readString(folder.resolve(each + ".token")).lines().findFirst().orElseThrow());
        }
    }

    private void publishAgainAndAgain(String publisher, Random random) throws Exception {
        for (int value = 2; !ended;) {
            // Where both are there it is at either, else at the one that is.
            value += publishers.publish(instances.get(random.nextInt(2)), publisher, value) ? 1 : 0;
            Thread.sleep(100 + random.nextInt(600));
        }
    }

    private void aReplicaSaysThatItPublishesNothing() throws Exception {
        RunningInstance replica = instances.get(2);
        HttpResponse<byte[]> refused = publishers.post(replica, FigurePublishers.ALL.get(0), 2);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(ReaderQuestion.text(refused)).contains("Nothing can be published here");
        HttpResponse<byte[]> page = replica.ask(
                HttpRequest.newBuilder().header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers
                                .ofString("token=" + publishers.token(FigurePublishers.ALL.get(0)))),
                "/publish/sign-in");
        assertThat(page.statusCode()).as(ReaderQuestion.text(page)).isEqualTo(503);
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains("Không công bố được ở đây");
        assertThat(replica.get("/q/health/group/publishing").statusCode()).isEqualTo(503);
        assertThat(instances.get(0).get("/q/health/group/publishing").statusCode()).isEqualTo(200);
    }

    /** Does to instances and databases what happens to them, in an order that the seed decides. */
    private void disturb(Random random) throws Exception {
        List<Callable<Void>> happenings = new ArrayList<>(List.of(
                () -> restarted(instances.get(random.nextInt(2)), false), () -> restarted(instances.get(2), false),
                () -> restarted(instances.get(random.nextInt(3)), true), this::cutOff, this::replayPaused));
        Collections.shuffle(happenings, random);
        for (Callable<Void> each : happenings) {
            Thread.sleep(3_000);
            each.call();
        }
        Thread.sleep(3_000);
    }

    private Void restarted(RunningInstance instance, boolean killed) throws Exception {
        instance.change(() -> {
            if (killed) {
                instance.process().destroyForcibly().waitFor();
            } else {
                stop(instance.process());
            }
            Files.writeString(log(instance), "");
            begin(instance);
        });
        return null;
    }

    /**
     * Cuts a connection on which an instance is told of releases. Those that have just read a release show that as
     * their last statement, not that they asked for the last one: it is tried until one can be known.
     */
    private Void cutOff() throws Exception {
        try (Connection connection = connect(databases.primary())) {
            AtomicInteger cut = new AtomicInteger();
            await(() -> cut.addAndGet(number(connection, "select count(pg_terminate_backend(pid)) from pg_stat_activity"
                    + " where state = 'idle' and query like 'select%max(number), 0) from releases)%' and pid <> pg_backend_pid()")) > 0);
            assertThat(cut).as("connections cut").hasPositiveValue();
        }
        return null;
    }

    /** Has the replica stay behind for a while. */
    private Void replayPaused() throws Exception {
        try (Connection connection = databases.superuserOfReplica();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_wal_replay_pause()");
            Thread.sleep(2_500);
            statement.execute("select pg_wal_replay_resume()");
        }
        return null;
    }

    private void whatIsPinnedIsTheSameEverywhere(int release) throws Exception {
        for (ReaderQuestion each : ReaderQuestion.ALL) {
            String path = each.pinned(release);
            byte[] first = instances.get(0).get(path).body();
            for (RunningInstance other : instances) {
                HttpResponse<byte[]> answer = other.get(path);
                assertThat(ReaderQuestion.text(answer)).as(other + path)
                        .isEqualTo(new String(first, StandardCharsets.ISO_8859_1));
                assertThat(ReaderQuestion.release(answer)).as(other + path).isEqualTo(publishers.lastRelease());
            }
        }
    }

    private ReleaseWatch watch(EmbeddedDatabase database) throws SQLException {
        Connection connection = connect(database);
        return new ReleaseWatch(() -> 1, () -> number(connection, "select max(number) from releases"));
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(ReplicatedDatabase.url(database), EmbeddedDatabase.READER,
                database.settings().get("quarkus.datasource.password"));
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** The release that an instance shows; null where it is not there. */
    private static Integer asked(RunningInstance instance) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = instance.get("/graphql?query=" + ReaderQuestion.encode("{__typename}"));
        return answer == null ? null : Integer.valueOf(ReaderQuestion.release(answer));
    }

    private interface Doing {
        void run() throws Exception;
    }

    /** What is thrown is told by the future, at the end. */
    private Runnable doing(Doing work) {
        return () -> {
            try {
                work.run();
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        };
    }

    private static void eventually(Callable<Boolean> comes) {
        try {
            await(comes);
            assertThat(comes.call()).isTrue();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
