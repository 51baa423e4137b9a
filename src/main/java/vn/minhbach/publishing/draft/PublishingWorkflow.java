package vn.minhbach.publishing.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import jakarta.inject.Singleton;

import vn.minhbach.dataset.DatasetInput;
import vn.minhbach.dataset.SpoolFile;
import vn.minhbach.publishing.Difference;
import vn.minhbach.publishing.Outcome;
import vn.minhbach.publishing.Publisher;
import vn.minhbach.publishing.Submission;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Audit.Action;
import vn.minhbach.publishing.access.Denials;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.NotAllowed;
import vn.minhbach.publishing.access.NotAllowed.Why;
import vn.minhbach.publishing.access.PublisherSettings;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.owntable.OwnTableFiles;
import vn.minhbach.publishing.transaction.Transactions;
import vn.minhbach.report.ReportedFiles;

/**
 * Where uploads are handed over. What someone may publish alone is published; what another must confirm, an agency's
 * report or anything of a publisher with the two-person rule, becomes a draft.
 */
@Singleton
public class PublishingWorkflow {

    /**
     * What came of handing something over.
     *
     * @param draft where it waits, null where it does not
     * @param outcome of publishing it, or for a draft, what would change
     */
    public record Receipt(Draft draft, Outcome outcome) {
    }

    private final Publisher publisher;
    private final Drafts drafts;
    private final PublisherSettings settings;
    private final Audit audit;
    private final Denials denials;
    private final Transactions transactions;
    private final ReportedFiles files;
    private final OwnTableFiles ownTables;

    PublishingWorkflow(Publisher publisher, Drafts drafts, PublisherSettings settings, Audit audit, Denials denials,
            Transactions transactions, ReportedFiles files, OwnTableFiles ownTables) {
        this.publisher = publisher;
        this.drafts = drafts;
        this.settings = settings;
        this.audit = audit;
        this.denials = denials;
        this.transactions = transactions;
        this.files = files;
        this.ownTables = ownTables;
    }

    /**
     * Publishes an upload, or drafts it where another person must confirm it.
     *
     * @throws NotAllowed where the actor may neither
     * @throws DraftsFull where it would be a draft, and there are as many as may be
     */
    public Receipt receive(Actor actor, String code, Upload handed, Terms terms) {
        Grant grant = allowed(actor, code, Action.PUBLISH);
        Upload upload = recognised(code, handed);
        try (Submission submission = submission(code, grant.agency(), upload, terms)) {
            return grant.role() == Role.REPORT || settings.twoPerson(code) ? draft(actor, grant, submission, upload)
                    : new Receipt(null, publisher.publish(actor, submission));
        }
    }

    /** What an upload would change; publishes and keeps nothing. Throws as {@link #receive}. */
    public Outcome dryRun(Actor actor, String code, Upload handed, Terms terms) {
        Grant grant = allowed(actor, code, Action.DRY_RUN);
        Upload upload = recognised(code, handed);
        try (Submission submission = submission(code, grant.agency(), upload, terms)) {
            return publisher.dryRun(actor, submission);
        }
    }

    /** Keeps an upload as a draft unless it is refused or changes nothing. Throws as {@link #receive}. */
    public Receipt draft(Actor actor, String code, Upload handed, String reason) {
        Grant grant = allowed(actor, code, Action.DRAFT);
        Upload upload = recognised(code, handed);
        try (Submission submission = submission(code, grant.agency(), upload, Terms.because(reason))) {
            return draft(actor, grant, submission, upload);
        }
    }

    private Receipt draft(Actor actor, Grant grant, Submission submission, Upload upload) {
        // The same upload again is the same draft.
        Optional<Draft> before = drafts.waiting(grant.publisher()).stream()
                .filter(each -> each.sha256().equals(upload.sha256()) && Objects.equals(each.own(), upload.own())
                        && Objects.equals(each.reason(), submission.reason())
                        && each.isOf(actor))
                .findFirst();
        if (before.isEmpty()) {
            drafts.requireRoom(grant.publisher(), grant.agency(), upload.bytes());
        }
        // Before it is compared, so that whoever looks at it later is told what came since.
        int stood = drafts.last(grant.publisher());
        Outcome outcome = publisher.check(actor, Action.DRAFT, submission);
        if (!(outcome instanceof Difference)) {
            return new Receipt(null, outcome);
        }
        if (before.isPresent()) {
            return new Receipt(before.get(), outcome);
        }
        return new Receipt(drafts.add(actor, grant.publisher(), grant.agency(), upload, submission.reason(), stood),
                outcome);
    }

    /** What a draft would change now: what stands may have changed since it was handed over. */
    public Outcome review(Draft draft) {
        return opened(draft, publisher::compare);
    }

    /**
     * Publishes a draft.
     *
     * @param terms with the reason in place of its author's, null to leave that, and the publisher's last release, to
     *     which the actor has seen the difference
     * @return {@link Outcome.Overtaken} where something was published since; else as {@link Publisher#publish}
     * @throws NotAllowed where the actor may not publish, or drafted it themselves and another must confirm
     * @throws DraftEnded where it was published or given up already
     */
    public Outcome confirm(Actor actor, Draft draft, Terms terms) {
        if (allowed(actor, draft.publisher(), Action.CONFIRM).role() != Role.PUBLISH) {
            throw denied(actor, draft.publisher(), Action.CONFIRM, Why.MAY_REPORT);
        }
        if (draft.isOf(actor) && settings.twoPerson(draft.publisher())) {
            throw denied(actor, draft.publisher(), Action.CONFIRM, Why.DRAFTED_IT);
        }
        if (draft.end() != null) {
            return audit.attempt(actor, Action.CONFIRM, draft.publisher(), draft.id(), () -> {
                throw new DraftEnded(draft);
            });
        }
        String why = terms.reason() == null || terms.reason().isBlank() ? draft.reason() : terms.reason();
        Outcome outcome = opened(draft, why,
                submission -> publisher.publish(actor, Action.CONFIRM,
                        submission.over(terms.over()).confirmed(terms.confirmed()),
                        (session, release) -> drafts.end(session, draft, actor, release)));
        if (outcome instanceof Outcome.Unchanged) {
            // What it says stands already, so there is nothing to wait for.
            end(draft, actor);
        }
        return outcome;
    }

    /** Gives a draft up: its author may, and who may publish. Throws as {@link #confirm}. */
    public void discard(Actor actor, Draft draft) {
        Grant grant = allowed(actor, draft.publisher(), Action.DISCARD);
        if (grant.role() != Role.PUBLISH && !draft.isOf(actor)) {
            throw denied(actor, draft.publisher(), Action.DISCARD, Why.OWN_DRAFTS);
        }
        audit.attempt(actor, Action.DISCARD, draft.publisher(), draft.id(), () -> end(draft, actor));
    }

    private Draft end(Draft draft, Actor by) {
        return transactions.commit(session -> {
            drafts.end(session, draft, by, null);
            return draft;
        });
    }

    /**
     * Whether someone may hand anything over, asked before anything is taken.
     *
     * @throws NotAllowed where they may not
     */
    public void require(Actor actor, String code) {
        allowed(actor, code, Action.PUBLISH);
    }

    /**
     * The same of what only who publishes may.
     *
     * @throws NotAllowed where they may not
     */
    void requirePublishing(Actor actor, String code) {
        if (allowed(actor, code, Action.PUBLISH).role() != Role.PUBLISH) {
            throw denied(actor, code, Action.PUBLISH, Why.MAY_REPORT);
        }
    }

    private Grant allowed(Actor actor, String code, Action action) {
        return actor.grant(code).orElseThrow(() -> denied(actor, code, action, Why.NO_LEAVE));
    }

    private NotAllowed denied(Actor actor, String code, Action action, Why why) {
        denials.add(actor, action, code, why.of(code));
        return new NotAllowed(why, actor, code);
    }

    private Submission submission(String code, String agency, Upload upload, Terms terms) {
        try {
            return new Submission(dataset(code, upload), code, agency, terms.reason(), terms.key(), upload.sha256(),
                    upload.over() != null ? upload.over() : terms.over(), null, upload.reverts(), terms.confirmed(),
                    step -> {
                    });
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private DatasetInput dataset(String code, Upload upload) throws IOException {
        return upload.own() == null ? files.open(upload.file(), upload.name(), code)
                : ownTables.open(upload.file(), upload.name(), upload.sha256(), upload.own(), code);
    }

    /**
     * A department's own table as it was read the last time, where that is certain; where not, what it comes to says
     * where it can be read.
     */
    private Upload recognised(String code, Upload upload) {
        try {
            return upload.own() == null && ownTables.isOwn(upload.file(), upload.name())
                    ? upload.read(ownTables.unasked(upload.file(), upload.name(), code)) : upload;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** Works on what was uploaded, while the draft waits. */
    public <T> T opened(Draft draft, Function<Submission, T> work) {
        return opened(draft, draft.reason(), work);
    }

    private <T> T opened(Draft draft, String reason, Function<Submission, T> work) {
        try {
            Path file = SpoolFile.create(null);
            try {
                drafts.copy(draft, file);
                Upload upload = new Upload(draft.name(), file, draft.bytes(), draft.sha256(), draft.reverts(), null,
                        draft.own());
                try (Submission submission = submission(draft.publisher(), draft.agency(), upload,
                        Terms.because(reason))) {
                    return work.apply(submission.madeOver(draft.stood()));
                }
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
