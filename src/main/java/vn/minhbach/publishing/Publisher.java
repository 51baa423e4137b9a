package vn.minhbach.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;

import jakarta.inject.Singleton;

import vn.minhbach.dataset.DatasetInput;
import vn.minhbach.dataset.Plural;
import vn.minhbach.history.Histories;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Audit.Action;
import vn.minhbach.publishing.access.Audit.Result;
import vn.minhbach.publishing.transaction.DatabaseFailed;
import vn.minhbach.publishing.transaction.Session;
import vn.minhbach.publishing.transaction.Transactions;

/**
 * Publishes datasets: the only writer of the catalogue. One dataset is one transaction and at most one release; it is
 * published whole or not at all. Publications may run at once, in this or other instances: each sees what the one
 * before it left. Rows are streamed, so the size of a dataset does not bear on memory.
 *
 * <p>All methods throw {@link UncheckedIOException} where the dataset cannot be read and {@link DatabaseFailed} where
 * the database fails; nothing is published then. Every attempt is in the {@link Audit}.
 */
@Singleton
public class Publisher {

    /** What to do with a dataset in which nothing is wrong. */
    enum Mode {
        PUBLISH, COMPARE_ONLY, PUBLISH_FIRST
    }

    /** What else is written by the transaction that publishes. */
    public interface TransactionStep {
        void published(Session session, int release) throws SQLException;
    }

    /**
     * So many publish at once in one instance: the other connections are left to those who sign in or look at drafts.
     */
    private static final int AT_ONCE = 4;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Transactions transactions;
    private final Audit audit;
    private final Histories histories;
    private final Clock clock;

    Publisher(Transactions transactions, Audit audit, Histories histories, Clock clock) {
        this.transactions = transactions;
        this.audit = audit;
        this.histories = histories;
        this.clock = clock;
    }

    /**
     * Publishes what was handed over, for someone who may.
     *
     * @return {@link Outcome.Published}, {@link Outcome.Replayed}, {@link Outcome.Unchanged}, {@link Outcome.Refused}
     * or {@link Outcome.KeyReused}
     */
    public Outcome publish(Actor actor, Submission submission) {
        return publish(actor, Action.PUBLISH, submission, (session, release) -> {
        });
    }

    /** Publishes, and writes something along with it: both are there, or neither. */
    public Outcome publish(Actor actor, Action action, Submission submission, TransactionStep step) {
        return audited(actor, action, submission, Mode.PUBLISH, step);
    }

    /**
     * Checks what was handed over and finds what would change, and publishes nothing. A missing reason does not refuse
     * it: {@link Difference#needsReason()} tells.
     *
     * @return {@link Difference}, {@link Outcome.Unchanged} or {@link Outcome.Refused}
     */
    public Outcome dryRun(Actor actor, Submission submission) {
        return check(actor, Action.DRY_RUN, submission);
    }

    /** {@link #dryRun} as a part of another action. */
    public Outcome check(Actor actor, Action action, Submission submission) {
        return audited(actor, action, submission, Mode.COMPARE_ONLY, (session, release) -> {
        });
    }

    /** What would change, for showing it again: looking at what was handed over is not an attempt. */
    public Outcome compare(Submission submission) {
        return inTurn(outcome -> false,
                session -> new Publication(session, clock, null).run(submission, Mode.COMPARE_ONLY));
    }

    /** Publishes a whole dataset, as who runs commands on the machine and has looked at what it changes. */
    public Outcome publish(DatasetInput dataset, String reason) {
        return publish(Actor.operator(), Submission.of(dataset).because(reason).confirmed(Confirmed.EVERYTHING));
    }

    /** {@link #dryRun(Actor, Submission)} of a whole dataset, as who runs commands on the machine. */
    public Outcome dryRun(DatasetInput dataset) {
        return dryRun(Actor.operator(), Submission.of(dataset));
    }

    /** Whose dataset it says it is, null where it does not say. */
    public static String owner(DatasetInput dataset) {
        return publisherOf(Submission.of(dataset));
    }

    /** Whose releases there are. */
    Set<String> publishers() {
        return transactions.commit(session -> {
            Set<String> publishers = new HashSet<>();
            session.read("select distinct publisher from releases", row -> publishers.add(row.getString(1)));
            return publishers;
        });
    }

    /**
     * Publishes a dataset unless its publisher has a release already, whatever that holds; the audit knows it by its
     * checksum.
     *
     * @param reason for readers, null for none
     */
    Outcome publishFirst(DatasetInput dataset, String reason) {
        // Every start comes here: what was published before is not staged again, nor is that an attempt.
        String owner = owner(dataset);
        int before = transactions.commit(session -> new ReleaseNumbers(session).last(owner));
        return before > 0 ? new Outcome.Unchanged(before)
                : audited(Actor.application(), Action.PUBLISH,
                        Submission.of(dataset).because(reason).confirmed(Confirmed.EVERYTHING).known(checksum(dataset)),
                        Mode.PUBLISH_FIRST, (session, release) -> {
                        });
    }

    private static String checksum(DatasetInput dataset) {
        try {
            return dataset.sha256();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** All releases, in their order. */
    List<PublishedVersion> published() {
        return transactions.commit(session -> {
            List<PublishedVersion> releases = new ArrayList<>();
            session.read("select number, publisher, sha256 from releases order by number",
                    row -> releases.add(new PublishedVersion(row.getInt(1), row.getString(2), row.getString(3))));
            return releases;
        });
    }

    /** Whether anything that the public could read was ever redacted. */
    boolean hasRedacted() {
        return transactions.commit(session -> session.number("select count(*) from redactions where public") > 0);
    }

    /**
     * Publishes a later version of what comes with the application, unless its publisher has a release after the given
     * one.
     */
    Outcome publishNext(DatasetInput dataset, String reason, int over) {
        return audited(Actor.application(), Action.PUBLISH,
                Submission.of(dataset).because(reason).confirmed(Confirmed.EVERYTHING).over(over), Mode.PUBLISH,
                (session, release) -> {
                });
    }

    private Outcome audited(Actor actor, Action action, Submission submission, Mode mode, TransactionStep step) {
        long attempt = audit.begin(actor, action, publisherOf(submission), submission.dataset().name(),
                submission.sha256());
        try {
            Outcome outcome = inTurn(Outcome.Published.class::isInstance, session -> {
                Outcome found = new Publication(session, clock, actor).run(submission, mode);
                if (found instanceof Outcome.Published published) {
                    step.published(session, published.release());
                    // What is checked late keeps nobody waiting who writes to the audit, which from here on is in turn.
                    session.run("set constraints all immediate");
                    audit.end(session, attempt, Result.PUBLISHED, published.release(), null);
                }
                return found;
            });
            if (outcome instanceof Outcome.Published) {
                histories.published();
            } else {
                audit.end(attempt, result(outcome), detail(outcome));
            }
            return outcome;
        } catch (RuntimeException | Error failed) {
            audit.fail(attempt, failed, failed.getMessage());
            throw failed;
        }
    }

    private Outcome inTurn(Predicate<Outcome> kept, Transactions.Work<Outcome> work) {
        turns.acquireUninterruptibly();
        try {
            return transactions.commitIf(kept, work);
        } finally {
            turns.release();
        }
    }

    private static String publisherOf(Submission submission) {
        try {
            return submission.publisher() != null ? submission.publisher()
                    : Publication.publisherOf(submission.dataset());
        } catch (IOException unreadable) {
            // What is wrong with it is said when it is read as a whole.
            return null;
        }
    }

    private static Result result(Outcome outcome) {
        return outcome instanceof Difference ? Result.DONE
                : outcome instanceof Outcome.Refused || outcome instanceof Outcome.KeyReused
                        || outcome instanceof Outcome.Unconfirmed || outcome instanceof Outcome.Overtaken
                        ? Result.REFUSED
                : Result.UNCHANGED;
    }

    private static String detail(Outcome outcome) {
        return outcome instanceof Outcome.Unconfirmed odd ? Plural.of(odd.warnings().total(), "warning")
                + " not confirmed"
                : outcome instanceof Outcome.Refused refused ? Plural.of(refused.report().total(), "problem")
                : outcome instanceof Outcome.Replayed replayed ? "release " + replayed.before().release() + " again"
                : outcome instanceof Outcome.Overtaken overtaken ? "release " + overtaken.release() + " came in between"
                : null;
    }
}
