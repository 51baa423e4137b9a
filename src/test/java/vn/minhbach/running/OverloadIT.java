package vn.minhbach.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Tries to stop the portal by legal questions and by pages, with the heap held at 512 MiB: each is answered or refused
 * clearly, who looks whether it lives is told at once, and afterwards all is as before.
 */
@Tag("loads")
class OverloadIT extends BuiltApplication {

    private static final String HEAVY = "observations(first:500){nodes{figure{text citation evidence{quote source{title}}}}}";
    private static final String USUAL = "{projects(first: 100) {totalCount nodes {name place {name} funding {figure {text}}}}}";
    /** On a machine that asks and answers at once, and may be busy with something else. */
    private static final Duration LIVES = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicLong slowest = new AtomicLong();
    private String usual;
    private volatile boolean ended;

    @Override
    List<String> virtualMachine(String command) {
        return List.of("-Xmx512m", "-XX:+ExitOnOutOfMemoryError");
    }

    @BeforeEach
    void startAndWarmUp() throws Exception {
        start(environment -> {
        });
        for (int i = 0; i < 200; i++) {
            usual = ask("/graphql", USUAL).body();
        }
        assertThat(usual).startsWith("{\"data\"");
        Thread watching = new Thread(this::watch, "watching");
        watching.setDaemon(true);
        watching.start();
    }

    @AfterEach
    void watchNoLonger() {
        ended = true;
    }

    private void watch() {
        while (!ended) {
            long before = System.nanoTime();
            try {
                client.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/q/health/live"))
                                .timeout(PATIENCE).build(),
                        HttpResponse.BodyHandlers.discarding());
                slowest.accumulateAndGet(System.nanoTime() - before, Math::max);
                Thread.sleep(50);
            } catch (IOException | InterruptedException gone) {
                slowest.set(Long.MAX_VALUE);
                return;
            }
        }
    }

    private HttpResponse<String> ask(String path, String query) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", "application/json").timeout(PATIENCE)
                        .POST(HttpRequest.BodyPublishers.ofString(body(query))).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String body(String query) {
        return "{\"query\":\"" + query.replace("\"", "\\\"").replace("\n", "\\n") + "\"}";
    }

    private static String repeated(int times, IntFunction<String> field) {
        return IntStream.range(0, times).mapToObj(field).collect(Collectors.joining(" ", "{", "}"));
    }

    /** Asks so many questions, so many at once. */
    private void allAnsweredOrRefused(String what, int questions, int atOnce, IntFunction<String> query)
            throws Exception {
        allAnsweredOrRefused(what, questions, atOnce, number -> "/graphql", query);
    }

    private void allAnsweredOrRefused(String what, int questions, int atOnce, IntFunction<String> path,
            IntFunction<String> query) throws Exception {
        allAnsweredOrRefused(what, questions, atOnce, "(?s)\\{\"(data|errors)\":.*\\}",
                number -> ask(path.apply(number), query.apply(number)));
    }

    private interface Asking {
        HttpResponse<String> ask(int number) throws IOException, InterruptedException;
    }

    /**
     * @param form of the bodies of answers, as a regular expression
     * @return how many were refused
     */
    private long allAnsweredOrRefused(String what, int questions, int atOnce, String form, Asking asking)
            throws Exception {
        slowest.set(0);
        long before = System.nanoTime();
        List<HttpResponse<String>> answers = new ArrayList<>();
        ExecutorService clients = Executors.newFixedThreadPool(atOnce);
        try {
            List<Future<HttpResponse<String>>> asked = IntStream.range(0, questions)
                    .mapToObj(number -> clients.submit(() -> asking.ask(number))).toList();
            for (Future<HttpResponse<String>> each : asked) {
                answers.add(each.get());
            }
        } catch (ExecutionException lost) {
            throw new AssertionError(what + " was not answered", lost);
        } finally {
            clients.shutdownNow();
        }
        for (HttpResponse<String> each : answers) {
            assertThat(each.statusCode()).as(what).isIn(200, 400, 404, 503);
            assertThat(each.body()).as(what).matches(form);
            if (each.statusCode() == 503) {
                assertThat(each.headers().firstValue("Retry-After")).as(what).isPresent();
            }
        }
        System.out.printf("%s: %d questions, %d at once, in %.1f s%n", what, questions, atOnce,
                (System.nanoTime() - before) / 1e9);
        asBefore(what, LIVES);
        return answers.stream().filter(each -> each.statusCode() == 503).count();
    }

    private void asBefore(String what, Duration lives) throws Exception {
        await(() -> ask("/graphql", USUAL).body().equals(usual));
        assertThat(ask("/graphql", USUAL).body()).as("after " + what).isEqualTo(usual);
        System.out.printf("%s: told to live within %d ms%n", what, Duration.ofNanos(slowest.get()).toMillis());
        assertThat(Duration.ofNanos(slowest.get())).as(what).isLessThan(lives);
    }

    @Test
    void noLegalQuestionStopsIt() throws Exception {
        allAnsweredOrRefused("99 long lists in one question", 40, 40,
                number -> repeated(99, i -> "a" + i + ":" + HEAVY));
        allAnsweredOrRefused("30 pages of 500", 30, 6, number -> repeated(30,
                i -> "a" + i + ":observations(first:500){nodes{period figure{text} place{name}}}"));
        allAnsweredOrRefused("a thousand searches in one question", 8, 8,
                number -> repeated(1_000, i -> "a" + i + ":search(text:\"so " + i + "\"){totalCount}"));
        allAnsweredOrRefused("ten thousand fields", 8, 8, number -> repeated(10_000, i -> "__typename"));
        allAnsweredOrRefused("thousands of names", 8, 8, number -> repeated(3_500, i -> "a" + i + ":__typename"));
        allAnsweredOrRefused("fragments of fragments", 8, 8, number -> "{places{nodes{...f0}}}" + IntStream.range(0, 12)
                .mapToObj(i -> " fragment f" + i + " on Place {a" + i + ":parent{"
                        + (i == 11 ? "code" : "...f" + (i + 1)) + "} b" + i + ":parent{"
                        + (i == 11 ? "code" : "...f" + (i + 1)) + "}}")
                .collect(Collectors.joining()));
        allAnsweredOrRefused("ever new documents", 1_000, 16,
                number -> "{a" + number + ":__typename}" + "#".repeat(20_000));
        allAnsweredOrRefused("a thousand days", 1_000, 16,
                number -> "{projects(publishedBy:\"%1$s\"){totalCount} checks(publishedBy:\"%1$s\"){totalCount} fundingSummary(by:PLACE,publishedBy:\"%1$s\"){key}}"
                        .formatted(LocalDate.of(2020, 1, 1).plusDays(2L * number)));
        allAnsweredOrRefused("two hundred releases", 200, 200, number -> "/graphql?release=" + (number + 1),
                number -> USUAL);
        allAnsweredOrRefused("ten times what it can answer", 20_000, 300,
                number -> USUAL.replace("{projects", "{a" + number % 50 + ":projects"));
    }

    @Test
    void noPageStopsIt() throws Exception {
        String form = "(?s)(<!doctype html>.*</html>\\s*|Cổng đang nhận quá nhiều yêu cầu.*)";
        long refused = allAnsweredOrRefused("ever new pages", 3_000, 300, form,
                number -> page("/projects?q=" + number));
        assertThat(refused).as("so many at once are more than are made at once").isPositive().isLessThan(3_000);
        allAnsweredOrRefused("pages of the past", 1_000, 300, form,
                number -> page("/funding?publishedBy=" + LocalDate.of(2015, 1, 1).plusDays(2L * number)));
        allAnsweredOrRefused("searches", 1_000, 300, form, number -> page("/search?q=so+" + number));
    }

    private HttpResponse<String> page(String address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address)).timeout(PATIENCE).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void nobodyWorksForClientsThatAreGone() throws Exception {
        // What has just started reads its first requests ten times as slowly as all others.
        askAndGo(200);
        asBefore("200 questions of clients that were gone", Duration.ofSeconds(10));
        slowest.set(0);
        askAndGo(1_500);
        long before = System.nanoTime();
        asBefore("1500 questions of clients that were gone", LIVES);
        // Each of them would take a second.
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    private void askAndGo(int clients) throws IOException {
        byte[] body = body(repeated(99, i -> "a" + i + ":" + HEAVY)).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < clients; i++) {
            try (Socket socket = new Socket("localhost", port)) {
                OutputStream out = socket.getOutputStream();
                out.write(
                        ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                                + body.length + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                out.write(body);
                out.flush();
            }
        }
    }
}
