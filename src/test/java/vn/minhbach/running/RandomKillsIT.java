package vn.minhbach.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vn.minhbach.publishing.MiniDataset;
import vn.minhbach.publishing.ReportSheets;

/**
 * Hands in one month's report sheet after the other, kills the application or its database at a random moment of each,
 * and hands the same sheet in again: each month is there whole and once, no release is lost, and the numbers of
 * releases have no gap. {@code -Dminhbach.kills.random=60} kills more often, {@code -Dminhbach.kills.seed} at the same
 * moments again, {@code -Dminhbach.kills.jdbc} with an external PostgreSQL, which is not killed itself.
 */
@Tag("kills")
class RandomKillsIT extends BuiltApplication {

    private static final int KILLS = Integer.getInteger("minhbach.kills.random", 6);
    private static final long SEED = Long.getLong("minhbach.kills.seed", System.nanoTime());
    private static final String JDBC = System.getProperty("minhbach.kills.jdbc", "");
    private static final int PROJECTS = 30;
    private static final String PUBLISHER = "test-kills";
    private static final String SHEET = "Báo cáo tháng";
    private static final YearMonth FIRST = YearMonth.of(2015, 1);
    private static final Pattern NUMBER = Pattern.compile("\"number\":(\\d+)");
    private static final Pattern TOTAL = Pattern.compile("\"totalCount\":(\\d+)");

    /** What is killed. */
    private enum Victim {
        APPLICATION, DATABASE, BOTH
    }

    private record State(int releases, int amounts) {
    }

    private final Random random = new Random(SEED);
    private final Map<Victim, Integer> killed = new HashMap<>();
    private int publishedBeforeTheKill;
    private Process server;

    @Test
    void eachReportIsThereWholeAndOnceWheneverItIsKilled() throws Exception {
        server = start(this::external);
        String token = publish();
        State before = state();
        long whole = System.nanoTime();
        HttpResponse<String> first = send(request(sheet(0), token, "month-0"));
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        long longest = (System.nanoTime() - whole) / 1_000_000;
        for (int month = 1; month <= KILLS; month++) {
            byte[] sheet = sheet(month);
            HttpClient.newHttpClient().sendAsync(request(sheet, token, "month-" + month),
                    HttpResponse.BodyHandlers.ofString());
            // Mostly early: the first took longer than those after it, whose code is compiled.
            Thread.sleep((long) (longest * Math.pow(random.nextDouble(), 3)));
            kill(JDBC.isEmpty() ? Victim.values()[random.nextInt(Victim.values().length)] : Victim.APPLICATION);

            State after = state();
            assertThat(after).as("after kill %d, of seed %d: without month %d or with it", month, SEED, month)
                    .isIn(after(before, month), after(before, month + 1));
            publishedBeforeTheKill += after.equals(after(before, month + 1)) ? 1 : 0;
            HttpResponse<String> again = sendUntilTaken(request(sheet, token, "month-" + month));
            assertThat(again.statusCode()).as("month %d again, seed %d: %s", month, SEED, again.body()).isEqualTo(201);
            State reported = after(before, month + 1);
            // Where its database was killed, an application may hear of what was committed a moment later.
            await(() -> state().equals(reported));
            assertThat(state()).as("after kill %d, of seed %d: with month %d, once", month, SEED, month)
                    .isEqualTo(reported);
        }
        System.out.printf(
                "%d kills (seed %d): %s; %d of the reports were published before it, the others when they were handed in again%n",
                KILLS, SEED, killed,
                publishedBeforeTheKill);
    }

    private void external(Map<String, String> environment) {
        if (!JDBC.isEmpty()) {
            environment.put("QUARKUS_DATASOURCE_JDBC_URL", JDBC);
            for (String account : new String[]{"QUARKUS_FLYWAY_PUBLISHING:minhbach",
                    "QUARKUS_DATASOURCE_PUBLISHING:minhbach_writer", "QUARKUS_DATASOURCE:minhbach_reader"}) {
                environment.put(account.split(":")[0] + "_USERNAME", account.split(":")[1]);
                environment.put(account.split(":")[0] + "_PASSWORD", "minhbach");
            }
        }
    }

    /**
     * Publishes the projects that the reports are of.
     *
     * @return a token to publish more
     */
    private String publish() throws Exception {
        MiniDataset dataset = new MiniDataset(folder, PUBLISHER);
        for (int project = 3; project <= PROJECTS; project++) {
            dataset.add("projects.csv", "X-p" + project + ",Dự án số " + project + ",PROJECT,DATA,X-old,X-a1,,,,X-s1");
        }
        Process publishing = launch(this::external, "publish", dataset.write().toString());
        assertThat(publishing.waitFor()).as(Files.readString(folder.resolve("command.log"))).isZero();
        Process creating = launch(this::external, "token", "create", "--publisher", PUBLISHER, "--holder", "Lan");
        assertThat(creating.waitFor()).isZero();
        return Files.readString(folder.resolve("command.log")).lines().findFirst().orElseThrow();
    }

    private byte[] sheet(int month) throws IOException, InterruptedException {
        byte[] standing = HttpClient
                .newHttpClient().send(
                        HttpRequest
                                .newBuilder(
                                        URI.create("http://localhost:" + port + "/data/" + PUBLISHER + "/report.xlsx"))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
        try (ReportSheets sheets = new ReportSheets(standing)) {
            sheets.head("Kỳ báo cáo", FIRST.plusMonths(month).toString()).head("Số văn bản", "15/BC-STT");
            for (int project = 3; project <= PROJECTS; project++) {
                sheets.cell(SHEET, "Dự án số " + project, "Giải ngân lũy kế kỳ này", 1_000 + month);
            }
            return sheets.bytes();
        }
    }

    private HttpRequest request(byte[] sheet, String token, String key) {
        return upload(PUBLISHER, token, "application/octet-stream", HttpRequest.BodyPublishers.ofByteArray(sheet))
                .header("Idempotency-Key", key).build();
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Sent again while the database is away, or while what was sent first is still at work. */
    private static HttpResponse<String> sendUntilTaken(HttpRequest request) throws Exception {
        AtomicReference<HttpResponse<String>> answer = new AtomicReference<>();
        await(() -> {
            answer.set(send(request));
            return answer.get().statusCode() != 503 && answer.get().statusCode() != 409;
        });
        return answer.get();
    }

    private void kill(Victim victim) throws Exception {
        killed.merge(victim, 1, Integer::sum);
        if (victim != Victim.APPLICATION) {
            // It may be away already, where the last kill was of it and it is only just coming back.
            postmaster().ifPresent(ProcessHandle::destroyForcibly);
        }
        if (victim != Victim.DATABASE) {
            server.destroyForcibly().waitFor();
            server = start(this::external);
        }
    }

    /**
     * The last release that readers are shown, and the amounts at that one: another may come while they are asked for.
     */
    private State state() throws IOException, InterruptedException {
        String releases = query("{releases(first: 500, orderBy: NUMBER) {totalCount nodes {number}}}");
        Matcher total = TOTAL.matcher(releases);
        assertThat(total.find()).as(releases).isTrue();
        int count = Integer.parseInt(total.group(1));
        assertThat(NUMBER.matcher(releases).results().map(each -> Integer.valueOf(each.group(1))).toList())
                .as("numbers without a gap")
                .isEqualTo(IntStream.rangeClosed(1, count).boxed().toList());
        return new State(count, (int) get("/data/" + PUBLISHER + "/funding.csv?release=" + count).body().lines()
                .filter(line -> !line.isBlank()).count());
    }

    /** @param reports how many were published since */
    private static State after(State before, int reports) {
        return new State(before.releases() + reports, before.amounts() + reports * (PROJECTS - 2));
    }
}
