package vn.minhbach.graphql;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.core.MultivaluedMap;

/** A GraphQL request whose answer may be cited. */
public final class PinnedQuestion {

    private final JsonObject request;

    PinnedQuestion(JsonObject request) {
        this.request = request;
    }

    /**
     * From the parameters of an address: {@code query}, and perhaps {@code variables} and {@code operationName}.
     *
     * @throws Unanswerable where they are no GraphQL request
     */
    public static PinnedQuestion of(MultivaluedMap<String, String> parameters) throws Unanswerable {
        return new PinnedQuestion(Requests.check(Requests.asked(parameters::getFirst)));
    }

    JsonObject request() {
        return request;
    }

    public String query() {
        return request.getString("query");
    }

    /** As an address carries them, each encoded as RFC 3986 has it. */
    public String parameters() {
        return Stream.of("query", "variables", "operationName").filter(request::containsKey)
                .map(name -> name + "=" + encoded(request.get(name) instanceof JsonString text ? text.getString() : request.get(name).toString()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
