package vn.minhbach.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
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
import java.util.NavigableMap;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Three instances of one portal, one of them on a streaming replica. Whatever is published at which of them, and whichever
 * are stopped, killed or cut off meanwhile, each answer is whole and says of which release it is; none goes back; and each
 * follows within a second.
 */
@Tag("kills")
class InstancesIT extends BuiltApplication {

    private static final List<String> PUBLISHERS = List.of("test-instances-a", "test-instances-b", "test-instances-c");
    private static final String RELEASE = "Minh-Bach-Release";
    private static final Duration SECOND = Duration.ofSeconds(1);
    /** Where this machine has much else to do; who is not told asks after ten seconds. */
    private static final Duration AT_MOST = Duration.ofSeconds(6);

    private static final String QUESTION = "{releases(first: 1) {nodes {number}} indicators(filter: {code: ["
            + PUBLISHERS.stream().map(each -> '"' + each + '"').collect(Collectors.joining(", ")) + "]}) {nodes {code observations {nodes {figure {value}}}}}}";

    /** What is asked, and what an answer tells: the release that it is of, where it says so, and the figures of publishers. */
    private record Asked(String path, Function<String, Map<String, Integer>> told) {
    }

    private static final List<Asked> QUESTIONS = List.of(
            new Asked("/graphql?query=" + encode(QUESTION), body -> told(body, "\"number\":(?<value>\\d+)|\"code\":\"(?<of>[a-z-]+)\",\"observations\":\\{\"nodes\":\\[\\{\"figure\":\\{\"value\":(?<figure>\\d+)")),
            new Asked("/releases?lang=en", body -> told(body, "href=\"/releases/(?<value>\\d+)\\?")),
            new Asked("/indicators/" + PUBLISHERS.get(0) + "?lang=en", body -> told(body, "(?<figure>\\d+) cases(?<of>)", PUBLISHERS.get(0))),
            new Asked("/data/" + PUBLISHERS.get(1) + ".zip", body -> told(unzipped(body), "(?<figure>\\d+),,test-instances-b-s(?<of>)", PUBLISHERS.get(1))),
            new Asked("/cite.json?query=" + encode("{__typename}"), body -> told(body, "\"release\"\\s*:\\s*(?<value>\\d+)")),
            new Asked("/directives.ics", body -> Map.of()),
            new Asked("/checks.csv", body -> Map.of()),
            new Asked("/figures/funding-987654321", body -> Map.of()));

    /** An answer as a reader had it. */
    private record Answer(RunningInstance from, Asked to, int status, int release, Map<String, Integer> told) {
    }

    private final long seed = Long.getLong("minhbach.seed", System.nanoTime());
    /** Which publisher brought which figure in. */
    private final NavigableMap<Integer, Map.Entry<String, Integer>> published = new ConcurrentSkipListMap<>();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final AtomicLong unchanged = new AtomicLong();
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
        instances = List.of(new RunningInstance("one", databases.primary()), new RunningInstance("two", databases.primary()),
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
        for (String each : PUBLISHERS) {
            publish(instances.get(0), each, 1);
        }
        await(() -> release(instances.get(2).get("/graphql?query=" + encode("{__typename}"))) == published.lastKey());
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
        PUBLISHERS.forEach(each -> work.add(threads.submit(doing(() -> publishAgainAndAgain(each, new Random(random.nextLong()))))));
        for (int i = 0; i < 3; i++) {
            Random own = new Random(random.nextLong());
            work.add(threads.submit(doing(() -> read(own))));
        }
        disturb(random);
        ended = true;
        for (Future<?> each : work) {
            each.get();
        }
        instances.forEach(each -> eventually(() -> published.lastKey().equals(asked(each))));

        eachAnswerWasRight();
        for (RunningInstance each : instances) {
            ReleaseWatch known = each.database == databases.primary() ? onPrimary : onReplica;
            List<Duration> after = shown.get(each).after(known);
            System.out.printf("%s: %d releases shown after %d ms (median), %d ms (most) of %s%n", each, after.size(), after.get(after.size() / 2).toMillis(),
                    after.get(after.size() - 1).toMillis(), each.database == databases.primary() ? "commit" : "replay");
            assertThat(after).as("releases seen to come").hasSizeGreaterThan(5);
            assertThat(after.get(after.size() / 2)).as("half of them: " + after).isLessThan(SECOND);
            assertThat(after.get(after.size() - 1)).as("each of them: " + after).isLessThan(AT_MOST);
        }
        whatIsPinnedIsTheSameEverywhere(published.lastKey());
        whatIsPinnedIsTheSameEverywhere(published.firstKey() + random.nextInt(published.size()));
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
        for (String each : PUBLISHERS) {
            commands.put(each, launch(environment -> ReplicatedDatabase.configure(databases.primary(), environment), folder.resolve(each + ".token"),
                    "token", "create", "--publisher", each, "--holder", "Lan"));
        }
        for (String each : PUBLISHERS) {
            assertThat(commands.get(each).waitFor()).isZero();
            tokens.put(each, Files.readString(folder.resolve(each + ".token")).lines().findFirst().orElseThrow());
        }
    }

    /** A dataset of one figure. */
    private static byte[] dataset(String publisher, int value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> each : Map.of(
                    "dataset.csv", "publisher,title,licence,contact\n%s,Thử,CC0-1.0,thử\n",
                    "sources.csv", "code,kind,title,published_on\n%s-s,STATISTICS,Bảng thử,2024-01-31\n",
                    "indicators.csv", "code,name,topic,unit,decimals\n%s,Chỉ số thử,SKILLS,cases,0\n",
                    "observations.csv", "indicator,place,value,source,as_of\n%1$s,bac-kan,%2$d,%1$s-s,2023\n").entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().formatted(publisher, value).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** Null where the instance is not there. */
    private HttpResponse<byte[]> post(RunningInstance instance, String publisher, int value) throws IOException, InterruptedException {
        return instance.ask(HttpRequest.newBuilder().header("Authorization", "Bearer " + tokens.get(publisher)).header("Content-Type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(dataset(publisher, value))), "/api/publishers/" + publisher + "/releases?reason=again");
    }

    private boolean publish(RunningInstance instance, String publisher, int value) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = post(instance, publisher, value);
        if (answer == null) {
            return false;
        }
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(201);
        Matcher release = Pattern.compile("\"release\":(\\d+)").matcher(text(answer));
        assertThat(release.find()).isTrue();
        published.put(Integer.valueOf(release.group(1)), Map.entry(publisher, value));
        return true;
    }

    private void publishAgainAndAgain(String publisher, Random random) throws Exception {
        for (int value = 2; !ended;) {
            // Where both are there it is at either, else at the one that is.
            value += publish(instances.get(random.nextInt(2)), publisher, value) ? 1 : 0;
            Thread.sleep(100 + random.nextInt(600));
        }
    }

    private void aReplicaSaysThatItPublishesNothing() throws Exception {
        RunningInstance replica = instances.get(2);
        HttpResponse<byte[]> refused = post(replica, PUBLISHERS.get(0), 2);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(text(refused)).contains("Nothing can be published here");
        HttpResponse<byte[]> page = replica.ask(HttpRequest.newBuilder().header("Content-Type", "application/x-www-form-urlencoded").header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString("token=" + tokens.get(PUBLISHERS.get(0)))), "/publish/sign-in");
        assertThat(page.statusCode()).as(text(page)).isEqualTo(503);
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains("Không công bố được ở đây");
        assertThat(replica.get("/q/health/group/publishing").statusCode()).isEqualTo(503);
        assertThat(instances.get(0).get("/q/health/group/publishing").statusCode()).isEqualTo(200);
    }

    /** Goes round the instances, and takes along what it had of the one before. */
    private void read(Random random) throws Exception {
        Map<RunningInstance, Integer> last = new HashMap<>();
        Map<Asked, HttpResponse<byte[]>> had = new HashMap<>();
        while (!ended) {
            RunningInstance instance = instances.get(random.nextInt(instances.size()));
            Asked asked = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
            HttpRequest.Builder request = HttpRequest.newBuilder().header("Accept", "*/*");
            HttpResponse<byte[]> before = random.nextInt(4) == 0 ? null : had.get(asked);
            if (before != null) {
                request.header("If-None-Match", before.headers().firstValue("ETag").orElseThrow());
            }
            HttpResponse<byte[]> answer = instance.ask(request, asked.path);
            if (answer != null) {
                boolean same = answer.statusCode() == 304;
                assertThat(same ? before != null : answer.statusCode() == 200 || answer.statusCode() == 404).as(asked.path + ": " + answer + text(answer)).isTrue();
                int release = release(answer);
                assertThat(release).as("%s after it was at %s", instance, last.get(instance)).isGreaterThanOrEqualTo(last.getOrDefault(instance, 0));
                last.put(instance, release);
                // Where it is said that it is the same, what was had before must be right.
                answers.add(new Answer(instance, asked, answer.statusCode(), release, asked.told.apply(text(same ? before : answer))));
                unchanged.addAndGet(same ? 1 : 0);
                if (!same && answer.headers().firstValue("ETag").isPresent()) {
                    had.put(asked, answer);
                }
            }
            // So much that the machine is busy would show what a busy machine does.
            Thread.sleep(random.nextInt(40));
        }
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

    /** Cuts the connections on which instances are told of releases. */
    private Void cutOff() throws SQLException {
        try (Connection connection = connect(databases.primary())) {
            assertThat(number(connection, "select count(pg_terminate_backend(pid)) from pg_stat_activity"
                    + " where state = 'idle' and query = 'select coalesce(max(number), 0) from releases' and pid <> pg_backend_pid()")).isPositive();
        }
        return null;
    }

    /** Has the replica stay behind for a while. */
    private Void replayPaused() throws Exception {
        try (Connection connection = connect(databases.replica()); Statement statement = connection.createStatement()) {
            statement.execute("select pg_wal_replay_pause()");
            Thread.sleep(2_500);
            statement.execute("select pg_wal_replay_resume()");
        }
        return null;
    }

    private void eachAnswerWasRight() {
        Map<Integer, Map<String, Integer>> stood = new HashMap<>();
        Map<String, Integer> standing = new HashMap<>();
        published.forEach((release, figure) -> {
            standing.put(figure.getKey(), figure.getValue());
            stood.put(release, Map.copyOf(standing));
        });
        assertThat(published.lastKey() - published.firstKey() + 1).as("releases without a gap").isEqualTo(published.size());
        for (Answer each : answers) {
            assertThat(each.status == 404).as(each.toString()).isEqualTo(each.to.path.startsWith("/figures/"));
            each.told.forEach((what, value) -> assertThat(value).as("%s in %s", what, each)
                    .isEqualTo(what.equals(RELEASE) ? Integer.valueOf(each.release) : stood.get(each.release).get(what)));
        }
        System.out.printf("%d releases; %d answers, of which %d were the same as before%n", published.size(), answers.size(), unchanged.get());
        assertThat(answers).hasSizeGreaterThan(300);
        assertThat(unchanged.get()).isPositive();
        QUESTIONS.stream().filter(each -> !each.path.startsWith("/figures/")).forEach(each -> assertThat(answers.stream().filter(answer -> answer.to == each)
                .map(Answer::release).distinct().count()).as(each.path).isGreaterThan(5));
        assertThat(answers.stream().filter(each -> each.told.isEmpty()).map(each -> each.to.path).distinct())
                .containsExactlyInAnyOrder("/directives.ics", "/checks.csv", "/figures/funding-987654321");
    }

    private void whatIsPinnedIsTheSameEverywhere(int release) throws Exception {
        for (Asked each : QUESTIONS) {
            String path = each.path + (each.path.contains("?") ? "&" : "?") + "release=" + release;
            byte[] first = instances.get(0).get(path).body();
            for (RunningInstance other : instances) {
                HttpResponse<byte[]> answer = other.get(path);
                assertThat(text(answer)).as(other + path).isEqualTo(new String(first, StandardCharsets.ISO_8859_1));
                assertThat(release(answer)).as(other + path).isEqualTo(published.lastKey());
            }
        }
    }

    private ReleaseWatch watch(EmbeddedDatabase database) throws SQLException {
        Connection connection = connect(database);
        return new ReleaseWatch(() -> 1, () -> number(connection, "select max(number) from releases"));
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(ReplicatedDatabase.url(database), EmbeddedDatabase.USER, EmbeddedDatabase.USER);
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** The release that an instance shows; null where it is not there. */
    private static Integer asked(RunningInstance instance) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = instance.get("/graphql?query=" + encode("{__typename}"));
        return answer == null ? null : Integer.valueOf(release(answer));
    }

    private static int release(HttpResponse<byte[]> answer) {
        return Integer.parseInt(answer.headers().firstValue(RELEASE).orElseThrow(() -> new AssertionError(answer + " does not say of which release it is")));
    }

    private static Map<String, Integer> told(String body, String pattern) {
        return told(body, pattern, null);
    }

    /** The greatest numbers: what was corrected may be told too. @param publisher of all figures, null where each names its own */
    private static Map<String, Integer> told(String body, String pattern, String publisher) {
        Map<String, Integer> told = new HashMap<>();
        Matcher found = Pattern.compile(pattern).matcher(body);
        while (found.find()) {
            boolean figure = pattern.contains("<figure>") && found.group("figure") != null;
            told.merge(!figure ? RELEASE : publisher == null ? found.group("of") : publisher, Integer.valueOf(found.group(figure ? "figure" : "value")), Math::max);
        }
        return told;
    }

    private static String unzipped(String body) {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.ISO_8859_1)))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }

    /** Byte by byte, as some of them are files. */
    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.ISO_8859_1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
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
