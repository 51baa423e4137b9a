package vn.minhbach.publishing.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import jakarta.inject.Singleton;

import vn.minhbach.dataset.Plural;
import vn.minhbach.dataset.Report;
import vn.minhbach.dataset.SpoolFile;
import vn.minhbach.publishing.Outcome;
import vn.minhbach.publishing.Reversal;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Audit.Action;
import vn.minhbach.publishing.access.Audit.Result;
import vn.minhbach.publishing.access.NotAllowed;
import vn.minhbach.publishing.draft.PublishingWorkflow.Receipt;
import vn.minhbach.publishing.transaction.Transactions;

/**
 * Takes releases back, each by a new one: the dataset without it is handed over like any other, so that what is
 * checked, looked at, confirmed by another and written down is the same.
 *
 * <p>All methods answer {@link Outcome.Refused} where a later release changed what this one had, and throw
 * {@link NotAllowed} where the actor may not publish for the publisher.
 */
@Singleton
public class Reversals {

    private final PublishingWorkflow desk;
    private final Transactions transactions;
    private final Audit audit;

    Reversals(PublishingWorkflow desk, Transactions transactions, Audit audit) {
        this.desk = desk;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * Publishes it, or drafts it where another person must confirm.
     *
     * @param reason why, for readers
     */
    public Optional<Receipt> revert(Actor actor, String publisher, int release, String reason) {
        return prepared(actor, publisher, release, Action.PUBLISH,
                upload -> desk.receive(actor, publisher, upload, Terms.because(reason)));
    }

    /** Drafts it, for the difference to be looked at. Answers as {@link #revert}. */
    public Optional<Receipt> draft(Actor actor, String publisher, int release, String reason) {
        return prepared(actor, publisher, release, Action.DRAFT,
                upload -> desk.draft(actor, publisher, upload, reason));
    }

    /** What it would change. Answers as {@link #revert}. */
    public Optional<Receipt> dryRun(Actor actor, String publisher, int release) {
        return prepared(actor, publisher, release, Action.DRY_RUN,
                upload -> new Receipt(null, desk.dryRun(actor, publisher, upload, Terms.because(null))));
    }

    /** @return empty where the publisher has no such release */
    private Optional<Receipt> prepared(Actor actor, String publisher, int release, Action action,
            Function<Upload, Receipt> work) {
        desk.requirePublishing(actor, publisher);
        try {
            Path file = SpoolFile.create(".zip");
            try {
                return transactions.commit(session -> {
                    session.run("set transaction isolation level repeatable read read only");
                    session.withoutTimeLimit();
                    Reversal reversal = new Reversal(session, publisher, release);
                    if (!reversal.isTheirs()) {
                        return Optional.<Prepared>empty();
                    }
                    Report objections = reversal.objections();
                    if (objections.total() == 0) {
                        reversal.write(Files.newOutputStream(file));
                    }
                    return Optional.of(new Prepared(objections, reversal.over()));
                }).map(prepared -> prepared.objections().total() > 0
                        ? refused(actor, action, publisher, release, prepared.objections())
                        : handed(file, release, prepared.over(), work));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private record Prepared(Report objections, int over) {
    }

    private Receipt refused(Actor actor, Action action, String publisher, int release, Report objections) {
        audit.end(audit.begin(actor, action, publisher, name(release), null), Result.REFUSED,
                Plural.of(objections.total(), "problem"));
        return new Receipt(null, new Outcome.Refused(objections));
    }

    private static String name(int release) {
        return "revert-" + release;
    }

    private static Receipt handed(Path file, int release, int over, Function<Upload, Receipt> work) {
        try (Upload upload = Upload.of(file, name(release), release, over)) {
            return work.apply(upload);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
