package vn.minhbach.graphql;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;

/**
 * Answers requests to {@code /graphql?…&release=N}, which pin the whole request at a release. The answer is the same bytes
 * for ever, so it may be kept for ever; unless it has errors, which may pass.
 */
@Singleton
class PinnedRequests {

    static final String RELEASE = "release";

    private static final Logger LOG = Logger.getLogger(PinnedRequests.class);
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");
    /** What clients ask for who tell answers from errors by their status; others are answered as readers of JSON. */
    private static final String GRAPHQL = "application/graphql-response+json";

    private final Instance<PinnedAnswers> answers;
    private final PublicAddress portal;

    /** @param answers made when they are needed first, as the schema is not there yet when filters are */
    PinnedRequests(Instance<PinnedAnswers> answers, PublicAddress portal) {
        this.answers = answers;
        this.portal = portal;
    }

    void answer(RoutingContext context, PinnedQuestion question, String release) throws Unanswerable {
        if (!NUMBER.matcher(release).matches()) {
            throw new Unanswerable("release is \"" + BadArgument.shown(release) + "\"; allowed: the number of a release, from 1.");
        }
        Context own = context.vertx().getOrCreateContext();
        answers.get().answer(question, Integer.parseInt(release), portal.base(Optional.of(context.request()))).whenComplete((answer, failed) -> own.runOnContext(then -> {
            if (failed != null) {
                LOG.error("Could not answer a pinned request", failed);
                Requests.refuse(context, 500, "System error");
            } else if (answer.isEmpty()) {
                Requests.refuse(context, 404, "There is no release " + release + " yet; releases are numbered from 1");
            } else {
                send(context, answer.get());
            }
        }));
    }

    private static void send(RoutingContext context, PinnedAnswer answer) {
        HttpServerResponse response = context.response();
        boolean graphql = context.parsedHeaders().accept().stream().map(MIMEHeader::value).anyMatch(GRAPHQL::equals);
        response.putHeader(HttpHeaders.CONTENT_TYPE, graphql ? GRAPHQL + "; charset=utf-8" : Requests.JSON).putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                // A strong tag is of these bytes, not of what compressing makes of them.
                .putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        if (!answer.errors().isEmpty()) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store").end(Buffer.buffer(answer.bytes()));
            return;
        }
        String tag = "\"" + answer.sha256() + "\"";
        response.putHeader(HttpHeaders.ETAG, tag).putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        String known = context.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && context.request().method().equals(HttpMethod.GET) && (known.strip().equals("*") || known.contains(tag))) {
            response.setStatusCode(304).end();
        } else {
            response.end(Buffer.buffer(answer.bytes()));
        }
    }
}
