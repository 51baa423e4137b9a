package vn.minhbach.graphql;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.graphql.execution.RequestDefaults;
import vn.minhbach.http.RequestBody;

/**
 * Reads requests to {@value #PATH} in the place of SmallRye GraphQL, which made the schema. A request that is no
 * GraphQL request, as GraphQL over HTTP (draft of 2025) has it, is answered with 400 and says what is wrong.
 */
@Singleton
class Requests {

    static final String PATH = "/graphql";

    private static final long MOST = 1 << 20;
    /** In bytes: longer ones are not read where connections are served. */
    private static final int LONG = 4_096;
    /** Behind the filter that looks at how much is sent. */
    private static final int ORDER = 900;
    /** Of a number, which the reader of JSON refuses beyond some more. */
    private static final int MOST_DIGITS = 1_000;
    private static final Pattern TOO_LONG_A_NUMBER = Pattern.compile("[0-9]{" + (MOST_DIGITS + 1) + "}");
    private static final Set<HttpMethod> ASKING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String METHODS = "GET, HEAD, POST, OPTIONS";
    /** The text of a query alone, as some servers take it. */
    private static final String QUERY_ALONE = "application/graphql";
    private static final List<String> TEXTS = List.of("query", "operationName");
    private static final List<String> OBJECTS = List.of("variables", "extensions");
    /** Made once, as the library looks for its provider through all jars each time. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    /** SmallRye lets line breaks stand in the texts of JSON, and so do we. */
    private static final Pattern BREAKS = Pattern.compile("[\\n\\r\\t]");

    private final Responses responses;
    private final AnsweringThreads threads;
    private final PersistedQueries persisted;
    private final SubscriptionSockets sockets;

    Requests(Responses responses, AnsweringThreads threads, PersistedQueries persisted, SubscriptionSockets sockets) {
        this.sockets = sockets;
        this.responses = responses;
        this.threads = threads;
        this.persisted = persisted;
    }

    void register(@Observes Filters filters) {
        filters.register(this::read, ORDER);
        filters.register(this::check, ORDER - 1);
    }

    private void read(RoutingContext context) {
        HttpMethod method = context.request().method();
        if (isOurs(context) && method.equals(HttpMethod.POST)) {
            RequestBody.read(context, MOST, () -> refuse(context, 413, "A request has at most 1 MiB."));
        } else if (isOurs(context) && method.equals(HttpMethod.OPTIONS)) {
            context.response().putHeader(HttpHeaders.ALLOW, METHODS).setStatusCode(204).end();
        } else if (isOurs(context) && !ASKING.contains(method)) {
            context.response().putHeader(HttpHeaders.ALLOW, METHODS);
            refuse(context, 405, "Questions are asked by GET or POST.");
        } else {
            context.next();
        }
    }

    private void check(RoutingContext context) {
        HttpMethod method = context.request().method();
        if (!isOurs(context)) {
            context.next();
            return;
        }
        if (method.equals(HttpMethod.POST) && !isRead(context.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
            refuse(context, 415, "The Content-Type of a request is application/json, in UTF-8.");
            return;
        }
        try {
            MultiMap parameters = context.queryParams();
            AddressParameters.check(parameters, method.equals(HttpMethod.POST));
            RequestDefaults said = AddressParameters.defaults(parameters::get,
                    context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
            if (SubscriptionSockets.isWanted(context.request())) {
                sockets.take(context, said);
                return;
            }
            if (method.equals(HttpMethod.POST) && context.body().length() > LONG) {
                answerLong(context, said);
                return;
            }
            JsonObject question = method.equals(HttpMethod.POST) ? posted(context)
                    : persisted.whole(asked(parameters::get));
            responses.answer(context, check(question, said), parameters.get(AddressParameters.RELEASE));
        } catch (Unanswerable bad) {
            refuse(context, bad);
        }
    }

    private void answerLong(RoutingContext context, RequestDefaults said) {
        Context own = context.vertx().getOrCreateContext();
        threads.request(() -> check(posted(context), said), Responses.gone(context))
                .whenComplete((question, failed) -> own.runOnContext(then -> {
                    try {
                        if (failed == null) {
                            responses.answer(context, question, context.queryParams().get(AddressParameters.RELEASE));
                        } else if (failed instanceof Unanswerable bad) {
                            throw bad;
                        } else {
                            Responses.refuse(context, failed);
                        }
                    } catch (Unanswerable bad) {
                        refuse(context, bad);
                    }
                }));
    }

    private static void refuse(RoutingContext context, Unanswerable bad) {
        // To be asked again with the query is no failure to clients that know no other status than 200.
        boolean expected = bad.code().equals(PersistedQueries.NOT_FOUND) && type(context) == ResponseType.JSON;
        refuse(context, expected ? 200 : 400, bad.code(), bad.getMessage());
    }

    static void refuse(RoutingContext context, int status, String message) {
        refuse(context, status,
                HttpResponseStatus.valueOf(status).reasonPhrase().toUpperCase(Locale.ROOT).replace(' ', '_'), message);
    }

    /** @param code for programs */
    private static void refuse(RoutingContext context, int status, String code, String message) {
        context.response().setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, type(context).header())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(BUILDERS.createObjectBuilder()
                        .add("errors", BUILDERS.createArrayBuilder().add(BUILDERS.createObjectBuilder()
                                .add("message", message)
                                .add("extensions", BUILDERS.createObjectBuilder().add("code", code))))
                        .build().toString());
    }

    /** Errors too come in the type that the client takes. */
    private static ResponseType type(RoutingContext context) {
        return ResponseType.accepted(context.parsedHeaders().accept()).orElse(ResponseType.JSON);
    }

    /** Whether a body of this type is read; without a word it might be sent by a page of another site, as forms are. */
    private static boolean isRead(String contentType) {
        if (contentType == null) {
            return false;
        }
        String[] parts = contentType.toLowerCase(Locale.ROOT).split(";");
        String charset = Stream.of(parts).skip(1).map(String::strip).filter(each -> each.startsWith("charset="))
                .findFirst().orElse("charset=utf-8");
        return List.of("application/json", QUERY_ALONE).contains(parts[0].strip())
                && charset.replace("\"", "").equals("charset=utf-8");
    }

    private static boolean isOurs(RoutingContext context) {
        String path = context.normalizedPath();
        return path.equals(PATH) || path.equals(PATH + "/");
    }

    private JsonObject posted(RoutingContext context) throws Unanswerable {
        String text = context.body().asString() == null ? "" : context.body().asString();
        if (context.request().getHeader(HttpHeaders.CONTENT_TYPE).toLowerCase(Locale.ROOT).startsWith(QUERY_ALONE)) {
            return BUILDERS.createObjectBuilder().add("query", text).build();
        }
        if (text.stripLeading().startsWith("[")) {
            throw new Unanswerable(
                    "One request is sent at a time, as a JSON object; a document may ask several things at once.",
                    "BATCHING_NOT_SUPPORTED");
        }
        return persisted.whole(object(text, "The body"));
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

    static GraphQLRequest check(JsonObject request, RequestDefaults defaults) throws Unanswerable {
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
        return new GraphQLRequest(request, defaults);
    }

    /** Of what this application itself wrote. */
    static JsonArray array(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }

    static JsonObject object(String text, String what) throws Unanswerable {
        try (JsonReader reader = READERS.createReader(new StringReader(BREAKS.matcher(text).replaceAll(" ")))) {
            return reader.readObject();
        } catch (RuntimeException noObject) {
            // Beside its own JsonException the reader throws others, as for what is nested too deeply.
            if (TOO_LONG_A_NUMBER.matcher(text).find()) {
                throw new Unanswerable(what + " has a number of more than " + MOST_DIGITS + " digits.");
            }
            throw new Unanswerable(what + " is not a JSON object such as {\""
                    + (OBJECTS.contains(what) ? "code\": \"bac-kan" : "query\": \"{ projects { totalCount } }")
                    + "\"}.");
        }
    }
}
