package vn.minhbach.publishing.access;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import io.quarkus.panache.common.Sort;

import vn.minhbach.publishing.transaction.DatabaseFailed;
import vn.minhbach.publishing.transaction.Session;
import vn.minhbach.publishing.transaction.Transactions;

/**
 * Keeps who tried what, when, and what came of it; for ever, as the database refuses to change it. An attempt is
 * written before it is made, so that one that a crash cut short is seen as such: it has no outcome.
 */
@Singleton
public class Audit {

    /** What can be tried. */
    public enum Action {
        PUBLISH, DRY_RUN, DRAFT, CONFIRM, DISCARD, SIGN_IN, CREATE_TOKEN, REVOKE_TOKEN, SET, OFFER, TAKE_BACK, REDACT,
        ADD_WEBHOOK, CHANGE_WEBHOOK, REMOVE_WEBHOOK, READ_TABLE
    }

    /** What can come of it. */
    public enum Result {
        DONE, PUBLISHED, UNCHANGED, REFUSED,
        /** No longer written here: see {@link Denials}. */
        DENIED, FAILED
    }

    /**
     * An attempt and what came of it.
     *
     * @param subject what was tried with: the name of an upload, a draft, a token
     * @param sha256 of the upload, null where there is none
     * @param result null while it is under way, or where a crash cut it short
     * @param source the address that it came from, null where there is none or it is forgotten
     */
    public record Entry(long id, Instant at, String actor, String door, String action, String publisher, String subject,
            String sha256, String result, Integer release, String detail, String source) {
    }

    private static final Sort LATEST = Sort.descending("a.id").disableEscaping();

    private final Transactions transactions;
    private final Clock clock;

    Audit(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Writes that something is tried.
     *
     * @return the number of the attempt, for its outcome
     */
    public long begin(Actor actor, Action action, String publisher, String subject, String sha256) {
        Attempt attempt = new Attempt();
        attempt.at = clock.instant();
        attempt.actor = actor.name();
        attempt.identity = actor.identity();
        attempt.token = actor.token();
        attempt.door = actor.door().name();
        attempt.action = action.name();
        attempt.publisher = publisher;
        attempt.subject = subject;
        attempt.sha256 = sha256;
        return transactions.commit(() -> {
            attempt.persist();
            if (actor.source() != null) {
                AttemptSource source = new AttemptSource();
                source.attempt = attempt.id;
                source.at = attempt.at;
                source.source = actor.source();
                source.persist();
            }
            return attempt.id;
        });
    }

    /** Writes what came of it, in a transaction of its own. */
    public void end(long attempt, Result result, String detail) {
        transactions.commit(session -> {
            end(session, attempt, result, null, detail);
            return null;
        });
    }

    /** Writes that it failed; where the database is gone as well, it stays without an outcome, as after a crash. */
    public void fail(long attempt, Throwable failed, String detail) {
        try {
            end(attempt, Result.FAILED, detail);
        } catch (DatabaseFailed gone) {
            failed.addSuppressed(gone);
        }
    }

    /** Writes what came of it within the transaction that did it: both are there, or neither. */
    public void end(Session session, long attempt, Result result, Integer release, String detail) throws SQLException {
        session.write("insert into attempt_outcomes (attempt, at, outcome, release, detail) values (?, ?, ?, ?, ?)",
                attempt,
                clock.instant(), result.name(), release, detail);
    }

    /** Writes that something is tried, does it, and writes what came of it. What the work throws is thrown on. */
    public <T> T attempt(Actor actor, Action action, String publisher, String subject, Supplier<T> work) {
        long attempt = begin(actor, action, publisher, subject, null);
        try {
            T done = work.get();
            end(attempt, Result.DONE, null);
            return done;
        } catch (RuntimeException | Error failed) {
            fail(attempt, failed, failed.getMessage());
            throw failed;
        }
    }

    /** Writes something that is tried and done at once. */
    public void record(Actor actor, Action action, String publisher, String subject, Result result, String detail) {
        end(begin(actor, action, publisher, subject, null), result, detail);
    }

    /**
     * The latest attempts for a publisher, or of all for null, the latest first.
     *
     * @param before the id of the last that was read, null to begin with the latest
     */
    public List<Entry> latest(String publisher, Long before, int most) {
        String every = "select a.id, a.at, a.actor, a.door, a.action, a.publisher, a.subject, a.sha256, o.outcome, o.release, o.detail,"
                + " s.source from Attempt a left join AttemptOutcome o on o.attempt = a.id left join AttemptSource s on s.attempt = a.id where a.id < ?1";
        long last = before == null ? Long.MAX_VALUE : before;
        return transactions.commit(() -> (publisher == null ? Attempt.find(every, LATEST, last)
                : Attempt.find(every + " and a.publisher = ?2", LATEST, last, publisher))
                .page(0, most).project(Entry.class).list());
    }

    /** Whether a dataset of that checksum was refused when it was to be published. */
    public boolean hasRefused(String publisher, String sha256) {
        return transactions.commit(() -> Attempt.count(
                "from Attempt a join AttemptOutcome o on o.attempt = a.id where a.publisher = ?1 and a.sha256 = ?2"
                        + " and a.action = ?3 and o.outcome = ?4",
                publisher, sha256, Action.PUBLISH.name(), Result.REFUSED.name())) > 0;
    }

    /** Who made a release; empty where that was not written down. */
    public Optional<String> madeBy(int release) {
        return transactions.commit(() -> Attempt
                .find("select a.actor from Attempt a join AttemptOutcome o on o.attempt = a.id where o.release = ?1",
                        release)
                .project(String.class).stream().findFirst());
    }
}
