package vn.minhbach.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jboss.logging.Logger;

import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.graphql.execution.Answer;
import vn.minhbach.graphql.execution.Overloaded;
import vn.minhbach.history.HistoryUnavailable;
import vn.minhbach.history.Release;

/**
 * What was asked on a socket: a query, which is answered once, or a subscription, which is answered for each release
 * behind the last that the client has, one after the other. It keeps nothing but the number of that.
 */
final class SocketOperation {

    private static final Logger LOG = Logger.getLogger(SocketOperation.class);
    /** In milliseconds, until it is tried again where too much is asked. */
    private static final long AGAIN = 1_000;
    /** How an answer without data begins and ends. */
    private static final String ERRORS = "{\"errors\":";

    private final String id;
    private final GraphQLRequest request;
    private final int length;
    private final SubscriptionSocket socket;
    private final AtomicBoolean abandoned = new AtomicBoolean();
    /** Null for a query, and before it is known what it is. */
    private Integer last;
    private boolean busy;

    SocketOperation(String id, GraphQLRequest request, int length, SubscriptionSocket socket) {
        this.id = id;
        this.request = request;
        this.length = length;
        this.socket = socket;
    }

    String id() {
        return id;
    }

    /** Of the message that asked for it, or of what it asks where that is longer; in characters. */
    int length() {
        return length;
    }

    void abandon() {
        abandoned.set(true);
    }

    void begin() {
        socket.all.threads.subscription(request, abandoned::get)
                .whenComplete((subscription, failed) -> socket.then(() -> {
                    if (failed != null) {
                        refuse(failed);
                    } else if (subscription.isEmpty()) {
                        query();
                    } else if (!socket.all.releases.isRead() && socket.runs(this)) {
                        socket.forget(this);
                        socket.fail(id, "What was published cannot be read yet.", "SERVICE_UNAVAILABLE");
                    } else if (socket.runs(this)) {
                        Integer after = subscription.get().after();
                        last = after == null ? socket.all.releases.latest().release() : Math.max(0, after);
                        goOn();
                    }
                }));
    }

    private void query() {
        Snapshot latest = socket.all.releases.isRead() ? socket.all.releases.latest() : null;
        socket.all.threads.answer(request, latest, abandoned::get).whenComplete((answer, failed) -> socket.then(() -> {
            if (failed != null) {
                refuse(failed);
            } else if (tell(answer)) {
                socket.complete(id);
                socket.forget(this);
            }
        }));
    }

    /** Tells of the next release, where there is one. */
    void goOn() {
        Optional<Release> next = last == null || busy || socket.isFull() ? Optional.empty()
                : socket.all.releases.find(last + 1);
        if (next.isEmpty()) {
            return;
        }
        busy = true;
        Snapshot at = socket.all.releases.latest().ofRelease(next.get().number());
        socket.all.threads.event(request, at, new LastKnown<>(next.get(), at, null), abandoned::get)
                .whenComplete((answer, failed) -> socket.then(() -> {
                    busy = false;
                    if (failed != null && isPassing(failed)) {
                        socket.later(AGAIN, this::goOn);
                    } else if (failed != null) {
                        refuse(failed);
                    } else if (tell(answer)) {
                        last++;
                        goOn();
                    }
                }));
    }

    /** Whether there is more to be told of it. */
    private boolean tell(Answer answer) {
        if (!socket.runs(this)) {
            answer.giveBack();
            return false;
        } else if (answer.kind() == Answer.Kind.DATA) {
            socket.next(id, answer);
            return true;
        }
        String errors = new String(answer.bytes(), 0, answer.size(), StandardCharsets.UTF_8);
        answer.giveBack();
        socket.forget(this);
        socket.fail(id, Requests.array(errors.substring(ERRORS.length(), errors.length() - 1)));
        return false;
    }

    private static Throwable reason(Throwable failed) {
        return failed instanceof CompletionException ? failed.getCause() : failed;
    }

    private static boolean isPassing(Throwable failed) {
        return reason(failed) instanceof Overloaded || reason(failed) instanceof HistoryUnavailable;
    }

    private void refuse(Throwable failed) {
        if (!socket.runs(this)) {
            return;
        }
        socket.forget(this);
        if (isPassing(failed)) {
            socket.fail(id, reason(failed).getMessage(), "SERVICE_UNAVAILABLE");
        } else {
            LOG.error("Could not answer on a socket", reason(failed));
            socket.fail(id, "System error", "INTERNAL_SERVER_ERROR");
        }
    }
}
