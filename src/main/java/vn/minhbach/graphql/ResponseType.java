package vn.minhbach.graphql;

import java.util.List;
import java.util.Optional;

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
     * The type that a client is answered in, empty where it wants none of ours. Without a word of the client it is that of the
     * draft from 1 January 2025 on; who takes anything, as curl and browsers do, is answered as programs that know JSON.
     *
     * @param accept what it takes, the best first
     */
    static Optional<ResponseType> accepted(List<MIMEHeader> accept) {
        if (accept.isEmpty()) {
            return Optional.of(GRAPHQL_RESPONSE);
        }
        return accept.stream().filter(each -> each.weight() > 0).map(MIMEHeader::value).map(ResponseType::of).flatMap(Optional::stream).findFirst();
    }

    private static Optional<ResponseType> of(String range) {
        if (range.equals("*/*")) {
            return Optional.of(JSON);
        }
        for (ResponseType each : values()) {
            if (range.equalsIgnoreCase(each.name) || range.equals("application/*")) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
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
