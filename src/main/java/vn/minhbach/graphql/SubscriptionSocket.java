package vn.minhbach.graphql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.jboss.logging.Logger;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocketFrame;

import vn.minhbach.graphql.execution.Answer;
import vn.minhbach.graphql.execution.RequestDefaults;

/**
 * A socket that speaks graphql-transport-ws (the protocol of the library graphql-ws, version 5 and later). All happens
 * on the event loop of its connection; what takes time is done by {@link AnsweringThreads}. What a client does not read
 * is not made.
 */
final class SubscriptionSocket {

    private static final Logger LOG = Logger.getLogger(SubscriptionSocket.class);
    /** The codes by which the protocol has a socket closed. */
    private static final int BAD_REQUEST = 4400;
    private static final int UNAUTHORIZED = 4401;
    private static final int SUBPROTOCOL_NOT_ACCEPTABLE = 4406;
    private static final int INITIALISATION_TIMEOUT = 4408;
    private static final int SUBSCRIBER_EXISTS = 4409;
    private static final int TOO_MANY_INITIALISATIONS = 4429;
    /** RFC 6455, 7.4.1. */
    private static final int GOING_AWAY = 1001;
    /** RFC 6455, 5.5: of the reason of a close. */
    private static final int LONGEST_REASON = 40;
    /** In milliseconds. */
    private static final long INITIALISATION = 10_000;
    private static final long BEAT = 15_000;
    /** So many beats a client may show no sign of life, or take nothing. */
    private static final int PATIENCE = 4;
    private static final int MOST_AT_ONCE = 20;

    private final Vertx vertx;
    private final Context own;
    private final ServerWebSocket socket;
    private final HttpConnection line;
    final SubscriptionSockets all;
    private final RequestDefaults said;
    private final Map<String, SocketOperation> running = new HashMap<>();
    private boolean initialised;
    private boolean closed;
    private boolean full;
    private int silent;

    /**
     * @param line the connection that it was made of
     * @param said what its address says of all that is asked on it
     */
    SubscriptionSocket(Vertx vertx, ServerWebSocket socket, HttpConnection line, SubscriptionSockets all,
            RequestDefaults said) {
        this.vertx = vertx;
        this.own = vertx.getOrCreateContext();
        this.socket = socket;
        this.line = line;
        this.all = all;
        this.said = said;
    }

    /** @param gone is run once it is closed */
    void begin(Runnable gone) {
        long beat = vertx.setPeriodic(BEAT, passed -> beat());
        long initialisation = vertx.setTimer(INITIALISATION, passed -> {
            if (!initialised) {
                close(INITIALISATION_TIMEOUT, "Connection initialisation timeout");
            }
        });
        socket.closeHandler(ended -> {
            closed = true;
            vertx.cancelTimer(beat);
            vertx.cancelTimer(initialisation);
            new ArrayList<>(running.values()).forEach(this::forget);
            gone.run();
        });
        socket.exceptionHandler(this::failed);
        if (!SubscriptionSockets.PROTOCOL.equals(socket.subProtocol())) {
            close(SUBPROTOCOL_NOT_ACCEPTABLE, "Subprotocol not acceptable");
            return;
        }
        socket.textMessageHandler(this::take);
        socket.binaryMessageHandler(bytes -> close(BAD_REQUEST, "Messages are texts"));
        socket.pongHandler(alive -> silent = 0);
    }

    /** What is longer than may be comes to no end; of all else that goes wrong, nobody can be told. */
    private void failed(Throwable failure) {
        // Vert.x puts the pieces of a message together, and throws an IllegalStateException where they come to too much.
        if (failure instanceof IllegalStateException || failure instanceof TooLongFrameException
                || failure instanceof CorruptedWebSocketFrameException corrupted
                        && corrupted.closeStatus() == WebSocketCloseStatus.MESSAGE_TOO_BIG) {
            close(WebSocketCloseStatus.MESSAGE_TOO_BIG.code(),
                    "A message is longer than " + SubscriptionSockets.LONGEST + " bytes");
        } else {
            LOG.debug("A WebSocket failed", failure);
            line.close();
        }
    }

    private void take(String text) {
        silent = 0;
        if (closed) {
            return;
        }
        try {
            JsonObject message = Requests.object(text, "The message");
            switch (message.get("type") instanceof JsonString type ? type.getString() : "") {
                case "connection_init" -> initialise();
                case "ping" -> write(SocketMessage.of(null, "pong", message.get("payload")).toString());
                case "pong" -> {
                }
                case "subscribe" -> subscribe(message, text.length());
                case "complete" -> complete(message);
                default -> close(BAD_REQUEST, "Invalid message type");
            }
        } catch (Unanswerable noMessage) {
            close(BAD_REQUEST, "Invalid message");
        }
    }

    private void initialise() {
        if (initialised) {
            close(TOO_MANY_INITIALISATIONS, "Too many initialisation requests");
            return;
        }
        initialised = true;
        write(SocketMessage.of(null, "connection_ack", null).toString());
    }

    private void subscribe(JsonObject message, int length) {
        if (!(message.get("id") instanceof JsonString name) || name.getString().isEmpty()
                || !(message.get("payload") instanceof JsonObject asked)) {
            close(BAD_REQUEST, "Invalid message");
            return;
        }
        String id = name.getString();
        if (!initialised) {
            close(UNAUTHORIZED, "Unauthorized");
        } else if (running.containsKey(id)) {
            close(SUBSCRIBER_EXISTS,
                    "Subscriber for " + id.substring(0, Math.min(LONGEST_REASON, id.length())).replaceAll("[^ -~]", "?")
                            + " already exists");
        } else if (running.size() >= MOST_AT_ONCE) {
            fail(id, "More than " + MOST_AT_ONCE + " operations run on this socket; complete one of them first.",
                    "LIMIT_EXCEEDED");
        } else {
            begin(id, asked, length);
        }
    }

    /** @param length of the message; what it asks for by a hash is longer */
    private void begin(String id, JsonObject asked, int length) {
        try {
            GraphQLRequest request = Requests.check(all.persisted.whole(asked), said);
            SocketOperation operation = new SocketOperation(id, request, Math.max(length, request.length()), this);
            if (!all.hold(operation.length())) {
                fail(id, "All sockets together ask more than may be kept; try again later.", "SERVICE_UNAVAILABLE");
                return;
            }
            running.put(id, operation);
            operation.begin();
        } catch (Unanswerable wrong) {
            fail(id, wrong.getMessage(), wrong.code());
        }
    }

    private void complete(JsonObject message) {
        SocketOperation operation = message.get("id") instanceof JsonString id ? running.get(id.getString()) : null;
        if (operation != null) {
            forget(operation);
        }
    }

    /** It ends, by whoever's wish; what is still made for it is thrown away. */
    void forget(SocketOperation operation) {
        if (running.remove(operation.id(), operation)) {
            operation.abandon();
            all.letGo(operation.length());
        }
    }

    /** Whether nothing more is to be made for now. */
    boolean isFull() {
        return closed || full;
    }

    boolean runs(SocketOperation operation) {
        return !closed && running.get(operation.id()) == operation;
    }

    void then(Runnable work) {
        own.runOnContext(now -> work.run());
    }

    void later(long milliseconds, Runnable work) {
        vertx.setTimer(milliseconds, passed -> work.run());
    }

    void next(String id, Answer answer) {
        Buffer bytes = Buffer.buffer(Unpooled.wrappedBuffer(answer.bytes(), 0, answer.size()));
        String head = SocketMessage.of(id, "next", null).toString();
        socket.writeFrame(WebSocketFrame.textFrame(head.substring(0, head.length() - 1) + ",\"payload\":", false));
        socket.writeFrame(WebSocketFrame.continuationFrame(bytes, false));
        socket.writeFrame(WebSocketFrame.continuationFrame(Buffer.buffer("}"), true))
                .onComplete(sent -> answer.giveBack());
        waitWhereFull();
    }

    void complete(String id) {
        write(SocketMessage.of(id, "complete", null).toString());
    }

    void fail(String id, String message, String code) {
        fail(id, SocketMessage.error(message, code));
    }

    void fail(String id, JsonValue errors) {
        write(SocketMessage.of(id, "error", errors).toString());
    }

    private void write(String text) {
        if (!closed) {
            socket.writeTextMessage(text);
            waitWhereFull();
        }
    }

    /** A client that does not read is not read either. */
    private void waitWhereFull() {
        if (!full && socket.writeQueueFull()) {
            full = true;
            socket.pause();
            socket.drainHandler(drained -> {
                full = false;
                socket.resume();
                goOn();
            });
        }
    }

    void wake() {
        then(this::goOn);
    }

    private void goOn() {
        new ArrayList<>(running.values()).forEach(SocketOperation::goOn);
    }

    private void beat() {
        if (++silent > PATIENCE) {
            line.close();
        } else if (!full) {
            socket.writePing(Buffer.buffer());
        }
    }

    private void close(int code, String reason) {
        if (!closed) {
            closed = true;
            socket.close((short) code, reason);
            // Who does not answer is not waited for.
            vertx.setTimer(INITIALISATION, passed -> line.close());
        }
    }

    void end() {
        then(() -> close(GOING_AWAY, "Going away"));
    }
}
