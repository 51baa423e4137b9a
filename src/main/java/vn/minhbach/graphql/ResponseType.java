package vn.minhbach.graphql;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.vertx.ext.web.MIMEHeader;

import vn.minhbach.graphql.execution.Answer;

/** The media types of answers (GraphQL over HTTP, draft of 2025, "Media Types" and "Status Codes"). */
enum ResponseType {

    /** Its status tells an answer from an error. */
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    /** Of clients that read the body alone: every well-formed request is answered with 200. */
    JSON("application/json"),
    /** What clients asked for before the draft settled. */
    GRAPHQL_JSON("application/graphql+json");

    private final String name;

    ResponseType(String name) {
        this.name = name;
    }

    /**
     * How well a type is taken.
     *
     * @param range the place of what takes it in the header
     * @param rank among those that the same range takes
     */
    private record Taken(ResponseType type, float weight, int range, int rank) {
    }

    /**
     * The type that a client is answered in, empty where it wants none of ours. Without a word of the client it is that
     * of the draft from 1 January 2025 on; who takes anything, as curl and browsers do, is answered as programs that
     * know JSON. Of a type the most specific word counts (RFC 9110, 12.5.1).
     *
     * @param accept what it takes, the best first
     */
    static Optional<ResponseType> accepted(List<MIMEHeader> accept) {
        if (accept.isEmpty()) {
            return Optional.of(GRAPHQL_RESPONSE);
        }
        return Stream.of(values()).map(each -> each.taken(accept)).filter(each -> each != null && each.weight() > 0)
                .min(Comparator.comparing(Taken::weight).reversed().thenComparing(Taken::range)
                        .thenComparing(Taken::rank))
                .map(Taken::type);
    }

    private Taken taken(List<MIMEHeader> accept) {
        // What clients asked for before the draft settled is for those alone that say so.
        for (String range : this == GRAPHQL_JSON ? List.of(name) : List.of(name, "application/*", "*/*")) {
            for (int i = 0; i < accept.size(); i++) {
                if (accept.get(i).value().equalsIgnoreCase(range)) {
                    return new Taken(this, accept.get(i).weight(), i,
                            range.equals("*/*") && this == GRAPHQL_RESPONSE ? values().length : ordinal());
                }
            }
        }
        return null;
    }

    /** As a header says it. */
    String header() {
        return name + "; charset=utf-8";
    }

    /** The status of what was answered to a well-formed request. */
    int status(Answer.Kind kind) {
        return kind == Answer.Kind.DATA || this == JSON ? 200 : 400;
    }
}
