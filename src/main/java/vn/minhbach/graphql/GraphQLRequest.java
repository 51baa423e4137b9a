package vn.minhbach.graphql;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.ws.rs.core.MultivaluedMap;

import vn.minhbach.catalogue.Language;
import vn.minhbach.graphql.execution.RequestDefaults;

/** A request as GraphQL over HTTP (draft of 2025) has it, and what the address that it came by says of all of it. */
public final class GraphQLRequest {

    private static final List<String> PARTS = List.of("query", "variables", "operationName");

    private final JsonObject request;
    private final RequestDefaults defaults;

    /**
     * @param request of which nothing else is held on to than what it asks
     * @param defaults that hold where it does not say otherwise
     */
    GraphQLRequest(JsonObject request, RequestDefaults defaults) {
        JsonObjectBuilder asked = Requests.BUILDERS.createObjectBuilder();
        PARTS.stream().filter(request::containsKey).forEach(name -> asked.add(name, request.get(name)));
        this.request = asked.build();
        this.defaults = defaults;
    }

    /** How many characters it has, roughly. */
    int length() {
        return query().length()
                + (request.get("variables") instanceof JsonObject variables ? variables.toString().length() : 0);
    }

    /**
     * From the parameters of the address of a page: {@code query}, and perhaps {@code variables},
     * {@code operationName}, {@code publishedBy} and {@code on}. The language of the page is not that of the answer: in
     * which words an answer is cited does not hang on who looks at it.
     *
     * @throws Unanswerable where they are no GraphQL request
     */
    public static GraphQLRequest of(MultivaluedMap<String, String> parameters) throws Unanswerable {
        RequestDefaults said = AddressParameters.defaults(name -> given(parameters, name), null);
        return Requests.check(Requests.asked(parameters::getFirst),
                new RequestDefaults(Language.VI, said.publishedBy(), said.on()));
    }

    /** Forms send what is left empty. */
    private static String given(MultivaluedMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    RequestDefaults defaults() {
        return defaults;
    }

    public String query() {
        return request.getString("query");
    }

    /** Null where the document has but one. */
    String operationName() {
        return request.get("operationName") instanceof JsonString name && !name.getString().isEmpty() ? name.getString()
                : null;
    }

    Map<String, Object> variables() {
        return request.get("variables") instanceof JsonObject variables ? JsonValues.of(variables) : Map.of();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GraphQLRequest that && request.equals(that.request) && defaults.equals(that.defaults);
    }

    @Override
    public int hashCode() {
        return Objects.hash(request, defaults);
    }

    /** As an address carries them, each encoded as RFC 3986 has it. */
    public String parameters() {
        return PARTS.stream().filter(request::containsKey)
                .map(name -> name + "="
                        + encoded(request.get(name) instanceof JsonString text ? text.getString()
                                : request.get(name).toString()))
                .collect(Collectors.joining("&")) + AddressParameters.of(defaults);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
