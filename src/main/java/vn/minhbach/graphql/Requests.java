package vn.minhbach.graphql;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.http.RequestBody;

/**
 * Reads requests to {@value #PATH} before SmallRye GraphQL does, which answers 500 for what clients did wrong. A request
 * that is no GraphQL request, as GraphQL over HTTP (draft of 2025) has it, is answered with 400 and says what is wrong.
 * One by GET is then taken as if its parameters had been posted: SmallRye decodes them twice, and takes the query for the
 * name of the operation. One that names a release in its address is not passed on: see {@link PinnedRequests}.
 */
@Singleton
class Requests {

    static final String PATH = "/graphql";

    private static final long MOST = 1 << 20;
    /** Behind the filter that looks at how much is sent. */
    private static final int ORDER = 900;
    private static final Set<HttpMethod> ASKING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String LOOKED_AT = Requests.class.getName();
    static final String JSON = "application/json; charset=utf-8";
    private static final List<String> TEXTS = List.of("query", "operationName");
    private static final List<String> OBJECTS = List.of("variables", "extensions");
    /** SmallRye lets line breaks stand in the texts of JSON, and so do we. */
    private static final Pattern BREAKS = Pattern.compile("[\\n\\r\\t]");

    private final PinnedRequests pinned;

    Requests(PinnedRequests pinned) {
        this.pinned = pinned;
    }

    void register(@Observes Filters filters) {
        filters.register(this::read, ORDER);
        filters.register(this::check, ORDER - 1);
    }

    private void read(RoutingContext context) {
        HttpMethod method = context.request().method();
        if (isOurs(context) && method.equals(HttpMethod.POST)) {
            RequestBody.read(context, MOST, () -> refuse(context, 413, "A request has at most 1 MiB."));
        } else if (isOurs(context) && !ASKING.contains(method)) {
            context.response().putHeader(HttpHeaders.ALLOW, "GET, POST");
            refuse(context, 405, "Questions are asked by GET or POST.");
        } else {
            context.next();
        }
    }

    private void check(RoutingContext context) {
        HttpMethod method = context.request().method();
        String release = isOurs(context) ? context.queryParams().get(PinnedRequests.RELEASE) : null;
        boolean upgrade = context.request().getHeader(HttpHeaders.UPGRADE) != null;
        try {
            if (isOurs(context) && method.equals(HttpMethod.POST)) {
                JsonObject posted = posted(context);
                if (release == null) {
                    context.next();
                } else {
                    pinned.answer(context, new PinnedQuestion(posted), release);
                }
            } else if (isOurs(context) && method.equals(HttpMethod.GET) && !upgrade) {
                JsonObject asked = check(asked(context.queryParams()::get));
                if (release == null) {
                    asPosted(context, asked);
                } else {
                    pinned.answer(context, new PinnedQuestion(asked), release);
                }
            } else if (release != null && upgrade) {
                throw new Unanswerable("release pins requests by GET or POST alone; in a WebSocket give release as an argument.");
            } else {
                context.next();
            }
        } catch (Unanswerable bad) {
            refuse(context, 400, bad.getMessage());
        }
    }

    static void refuse(RoutingContext context, int status, String message) {
        context.response().setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, JSON).putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(Json.createObjectBuilder().add("errors", Json.createArrayBuilder().add(Json.createObjectBuilder()
                        .add("message", message))).build().toString());
    }

    /** Whether it is a request that was not looked at yet. */
    private static boolean isOurs(RoutingContext context) {
        String path = context.normalizedPath();
        return (path.equals(PATH) || path.equals(PATH + "/")) && context.get(LOOKED_AT) == null;
    }

    private static JsonObject posted(RoutingContext context) throws Unanswerable {
        String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        String text = context.body().asString();
        if (type != null && type.startsWith("application/graphql")) {
            return Json.createObjectBuilder().add("query", text == null ? "" : text).build();
        }
        return check(object(text == null ? "" : text, "The body"));
    }

    /** What the parameters of an address ask. */
    static JsonObject asked(Function<String, String> parameters) throws Unanswerable {
        JsonObjectBuilder asked = Json.createObjectBuilder();
        for (String name : TEXTS) {
            String text = parameters.apply(name);
            if (text != null && !text.isEmpty()) {
                asked.add(name, text);
            }
        }
        for (String name : OBJECTS) {
            String text = parameters.apply(name);
            if (text != null && !text.isEmpty() && !text.equals("null")) {
                asked.add(name, object(text, name));
            }
        }
        return asked.build();
    }

    private static void asPosted(RoutingContext context, JsonObject asked) {
        context.put(LOOKED_AT, true);
        context.request().headers().set(HttpHeaders.CONTENT_TYPE, JSON);
        RequestBody.set(context, Buffer.buffer(asked.toString()));
        context.reroute(HttpMethod.POST, PATH);
    }

    static JsonObject check(JsonObject request) throws Unanswerable {
        if (!(request.get("query") instanceof JsonString query) || query.getString().isBlank()) {
            throw new Unanswerable("query is missing, or is no text.");
        }
        JsonValue name = request.get("operationName");
        if (name != null && name != JsonValue.NULL && !(name instanceof JsonString)) {
            throw new Unanswerable("operationName is no text.");
        }
        for (String each : OBJECTS) {
            JsonValue value = request.get(each);
            if (value != null && value != JsonValue.NULL && !(value instanceof JsonObject)) {
                throw new Unanswerable(each + " is not a JSON object such as {\"code\": \"bac-kan\"}.");
            }
        }
        return request;
    }

    private static JsonObject object(String text, String what) throws Unanswerable {
        try (JsonReader reader = Json.createReader(new StringReader(BREAKS.matcher(text).replaceAll(" ")))) {
            return reader.readObject();
        } catch (RuntimeException noObject) {
            // Beside its own JsonException the reader throws others, as for what is nested too deeply.
            throw new Unanswerable(what + " is not a JSON object such as {\"" + (OBJECTS.contains(what) ? "code\": \"bac-kan" : "query\": \"{ projects { totalCount } }")
                    + "\"}.");
        }
    }
}
