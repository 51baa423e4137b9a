package vn.minhbach.graphql;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.infrastructure.Infrastructure;

import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.history.Release;
import vn.minhbach.http.Kept;
import vn.minhbach.http.KeptAnswers;

/**
 * Answers GraphQL requests as if no later release than a given one had been published: the same bytes for ever, as rows
 * never change and all that a later release did to them is left untold.
 */
@Singleton
public class PinnedAnswers {

    private final AnsweringThreads threads;
    private final Releases releases;
    private final KeptAnswers kept;

    PinnedAnswers(AnsweringThreads threads, Releases releases, KeptAnswers kept) {
        this.threads = threads;
        this.releases = releases;
        this.kept = kept;
    }

    /** The address of an answer. */
    public static String address(String base, GraphQLRequest question, int release) {
        return base + Requests.PATH + "?" + question.parameters() + "&release=" + release;
    }

    /**
     * @param base scheme and host of the addresses in the answer
     * @return empty where there is no such release
     */
    public CompletionStage<Optional<PinnedAnswer>> answer(GraphQLRequest question, int release, String base) {
        return answer(question, release, base, () -> false);
    }

    CompletionStage<Optional<PinnedAnswer>> answer(GraphQLRequest question, int release, String base, BooleanSupplier isAbandoned) {
        CompletionStage<Optional<Release>> found = releases.isRead() ? CompletableFuture.completedStage(releases.find(release))
                : CompletableFuture.supplyAsync(() -> releases.find(release), Infrastructure.getDefaultExecutor());
        return found.thenCompose(pinned -> pinned.isEmpty() ? CompletableFuture.completedStage(Optional.empty())
                : answer(question, pinned.get(), base, isAbandoned));
    }

    private CompletionStage<Optional<PinnedAnswer>> answer(GraphQLRequest question, Release pinned, String base, BooleanSupplier isAbandoned) {
        AnswerKey key = new AnswerKey(pinned.number(), null, base, question);
        Kept known = kept.get(key);
        if (known != null) {
            return CompletableFuture.completedFuture(Optional.of(PinnedAnswer.of(pinned, known.bytes(), List.of(), () -> { })));
        }
        return threads.answer(question, pinned.number(), base, isAbandoned).thenApply(answer -> {
            byte[] bytes = Arrays.copyOf(answer.bytes(), answer.size());
            if (answer.errors().isEmpty() && kept.takes(bytes.length)) {
                kept.keep(key, new Kept(bytes, Requests.JSON));
            }
            return Optional.of(PinnedAnswer.of(pinned, bytes, answer.errors(), answer::giveBack));
        });
    }
}
