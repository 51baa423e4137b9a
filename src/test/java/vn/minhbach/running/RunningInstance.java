package vn.minhbach.running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** One of several servers, which is stopped and started again: nobody asks it while it is not there. */
final class RunningInstance {

    interface Change {
        void make() throws Exception;
    }

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    final String name;
    final EmbeddedDatabase database;
    private final ReentrantReadWriteLock running = new ReentrantReadWriteLock(true);
    private volatile Process process;
    private volatile int port;
    /** How often it was started. */
    private volatile int starts;

    RunningInstance(String name, EmbeddedDatabase database) {
        this.name = name;
        this.database = database;
    }

    Process process() {
        return process;
    }

    int starts() {
        return starts;
    }

    void started(Process its, int at) {
        process = its;
        port = at;
        starts++;
    }

    /** Has nobody ask it until a change is done. */
    void change(Change change) throws Exception {
        running.writeLock().lock();
        try {
            change.make();
        } finally {
            running.writeLock().unlock();
        }
    }

    /** The answer; null where it is not there. */
    HttpResponse<byte[]> ask(HttpRequest.Builder request, String path) throws IOException, InterruptedException {
        if (!running.readLock().tryLock(0, TimeUnit.SECONDS)) {
            return null;
        }
        try {
            return CLIENT.send(request.uri(URI.create("http://localhost:" + port + path)).timeout(PATIENCE).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } finally {
            running.readLock().unlock();
        }
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return ask(HttpRequest.newBuilder(), path);
    }

    @Override
    public String toString() {
        return name;
    }
}
