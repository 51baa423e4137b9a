package vn.minhbach.graphql;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.http.RequestBody;

/**
 * Reads requests to {@value #PATH} in the place of SmallRye GraphQL, which made the schema. A request that is no GraphQL
 * request, as GraphQL over HTTP (draft of 2025) has it, is answered with 400 and says what is wrong.
 */
@Singleton
class Requests {

    static final String PATH = "/graphql";

    private static final long MOST = 1 << 20;
    /** Behind the filter that looks at how much is sent. */
    private static final int ORDER = 900;
    private static final Set<HttpMethod> ASKING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    static final String JSON = "application/json; charset=utf-8";
    private static final List<String> TEXTS = List.of("query", "operationName");
    private static final List<String> OBJECTS = List.of("variables", "extensions");
    /** Made once, as the library looks for its provider through all jars each time. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    /** SmallRye lets line breaks stand in the texts of JSON, and so do we. */
    private static final Pattern BREAKS = Pattern.compile("[\\n\\r\\t]");

    private final Responses responses;

    Requests(Responses responses) {
        this.responses = responses;
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
        if (!isOurs(context) || method.equals(HttpMethod.OPTIONS)) {
            context.next();
            return;
        }
        try {
            if ("websocket".equalsIgnoreCase(context.request().getHeader(HttpHeaders.UPGRADE))) {
                throw new Unanswerable("There are no subscriptions, and no WebSocket; questions are asked by GET or POST.");
            }
            GraphQLRequest question = method.equals(HttpMethod.POST) ? posted(context) : check(asked(context.queryParams()::get));
            responses.answer(context, question, context.queryParams().get(Responses.RELEASE));
        } catch (Unanswerable bad) {
            refuse(context, 400, bad.getMessage());
        }
    }

    static void refuse(RoutingContext context, int status, String message) {
        context.response().setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, JSON).putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(BUILDERS.createObjectBuilder().add("errors", BUILDERS.createArrayBuilder().add(BUILDERS.createObjectBuilder()
                        .add("message", message))).build().toString());
    }

    private static boolean isOurs(RoutingContext context) {
        String path = context.normalizedPath();
        return path.equals(PATH) || path.equals(PATH + "/");
    }

    private static GraphQLRequest posted(RoutingContext context) throws Unanswerable {
        String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        String text = context.body().asString();
        if (type != null && type.startsWith("application/graphql")) {
            return check(BUILDERS.createObjectBuilder().add("query", text == null ? "" : text).build());
        }
        return check(object(text == null ? "" : text, "The body"));
    }

    /** What the parameters of an address ask. */
    static JsonObject asked(Function<String, String> parameters) throws Unanswerable {
        JsonObjectBuilder asked = BUILDERS.createObjectBuilder();
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

    static GraphQLRequest check(JsonObject request) throws Unanswerable {
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
        return new GraphQLRequest(request);
    }

    private static JsonObject object(String text, String what) throws Unanswerable {
        try (JsonReader reader = READERS.createReader(new StringReader(BREAKS.matcher(text).replaceAll(" ")))) {
            return reader.readObject();
        } catch (RuntimeException noObject) {
            // Beside its own JsonException the reader throws others, as for what is nested too deeply.
            throw new Unanswerable(what + " is not a JSON object such as {\"" + (OBJECTS.contains(what) ? "code\": \"bac-kan" : "query\": \"{ projects { totalCount } }")
                    + "\"}.");
        }
    }
}
