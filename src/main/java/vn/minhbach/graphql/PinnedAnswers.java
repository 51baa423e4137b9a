package vn.minhbach.graphql;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.graphql.execution.Answer;
import vn.minhbach.history.Release;
import vn.minhbach.http.AnswerCache;
import vn.minhbach.http.CachedAnswer;

/**
 * Answers GraphQL requests as if no later release than a given one had been published: the same bytes for ever, as rows
 * never change, but for what is redacted, and all that a later release did to them is left untold.
 */
@Singleton
public class PinnedAnswers {

    private final AnsweringThreads threads;
    private final AnswerCache kept;

    PinnedAnswers(AnsweringThreads threads, AnswerCache kept) {
        this.threads = threads;
        this.kept = kept;
    }

    /**
     * The address of an answer.
     *
     * @param base scheme and host
     */
    public static String address(String base, GraphQLRequest question, int release) {
        return base + Requests.PATH + "?" + question.parameters() + "&release=" + release;
    }

    /** @param at as of its release */
    public CompletionStage<PinnedAnswer> answer(GraphQLRequest question, Snapshot at) {
        return answer(question, at, () -> false);
    }

    CompletionStage<PinnedAnswer> answer(GraphQLRequest question, Snapshot at, BooleanSupplier isAbandoned) {
        Release pinned = at.catalogue().history().release(at.release()).orElseThrow();
        AnswerKey key = new AnswerKey(pinned.number(), at.redacted(), null, question);
        CachedAnswer known = kept.get(key);
        if (known != null) {
            return CompletableFuture
                    .completedFuture(PinnedAnswer.of(pinned, known.bytes(), Answer.Kind.DATA, List.of(), () -> {
                    }));
        }
        return threads.answerPinned(question, at.ofRelease(pinned.number()), isAbandoned).thenApply(answer -> {
            byte[] bytes = Arrays.copyOf(answer.bytes(), answer.size());
            if (answer.errors().isEmpty() && kept.takes(bytes.length)) {
                kept.keep(key, new CachedAnswer(bytes, ResponseType.JSON.header()));
            }
            return PinnedAnswer.of(pinned, bytes, answer.kind(), answer.errors(), answer::giveBack);
        });
    }
}
