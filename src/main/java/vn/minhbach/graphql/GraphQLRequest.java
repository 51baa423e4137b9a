package vn.minhbach.graphql;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.ws.rs.core.MultivaluedMap;

/** A request as GraphQL over HTTP (draft of 2025) has it. */
public final class GraphQLRequest {

    private static final List<String> PARTS = List.of("query", "variables", "operationName");

    private final JsonObject request;

    /** @param request of which nothing else is held on to than what it asks */
    GraphQLRequest(JsonObject request) {
        JsonObjectBuilder asked = Requests.BUILDERS.createObjectBuilder();
        PARTS.stream().filter(request::containsKey).forEach(name -> asked.add(name, request.get(name)));
        this.request = asked.build();
    }

    /** How many characters it has, roughly. */
    int length() {
        return query().length() + (request.get("variables") instanceof JsonObject variables ? variables.toString().length() : 0);
    }

    /**
     * From the parameters of an address: {@code query}, and perhaps {@code variables} and {@code operationName}.
     *
     * @throws Unanswerable where they are no GraphQL request
     */
    public static GraphQLRequest of(MultivaluedMap<String, String> parameters) throws Unanswerable {
        return Requests.check(Requests.asked(parameters::getFirst));
    }

    public String query() {
        return request.getString("query");
    }

    /** Null where the document has but one. */
    String operationName() {
        return request.get("operationName") instanceof JsonString name && !name.getString().isEmpty() ? name.getString() : null;
    }

    Map<String, Object> variables() {
        return request.get("variables") instanceof JsonObject variables ? JsonValues.of(variables) : Map.of();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GraphQLRequest that && request.equals(that.request);
    }

    @Override
    public int hashCode() {
        return request.hashCode();
    }

    /** As an address carries them, each encoded as RFC 3986 has it. */
    public String parameters() {
        return PARTS.stream().filter(request::containsKey)
                .map(name -> name + "=" + encoded(request.get(name) instanceof JsonString text ? text.getString() : request.get(name).toString()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
