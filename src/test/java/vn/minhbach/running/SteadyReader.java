package vn.minhbach.running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks a portal the same question ten times a second until it is closed, and keeps how often each answer came. */
final class SteadyReader implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest request;
    private final Map<String, Integer> answers = new TreeMap<>();
    private final List<String> inOrder = new ArrayList<>();
    private final Thread thread = new Thread(this::askAndAsk, "reader");
    private volatile boolean closed;
    private long slowest;

    /** @param query a GraphQL query, written as within a JSON text */
    SteadyReader(int port, String query) {
        request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "application/json").timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + query + "\"}")).build();
        // So that what is measured is not the first answer of a server that has just started.
        for (int i = 0; i < 20; i++) {
            ask();
        }
    }

    SteadyReader start() {
        thread.start();
        return this;
    }

    private void askAndAsk() {
        try {
            while (!closed) {
                long started = System.nanoTime();
                String answer = ask();
                slowest = Math.max(slowest, System.nanoTime() - started);
                answers.merge(answer, 1, Integer::sum);
                if (inOrder.isEmpty() || !inOrder.get(inOrder.size() - 1).equals(answer)) {
                    inOrder.add(answer);
                }
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String ask() {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() + " " + response.body();
        } catch (IOException failed) {
            return "no answer: " + failed;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    /** The answers, each once for every time that it took the place of another. */
    List<String> answers() {
        return inOrder;
    }

    int count() {
        return answers.values().stream().mapToInt(Integer::intValue).sum();
    }

    Duration slowest() {
        return Duration.ofNanos(slowest);
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.join();
    }
}
