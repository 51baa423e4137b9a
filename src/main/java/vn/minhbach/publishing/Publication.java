package vn.minhbach.publishing;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import vn.minhbach.dataset.AllowedForm;
import vn.minhbach.dataset.CellText;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.DatasetInput;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.ProblemCode;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.Readings;
import vn.minhbach.dataset.Records;
import vn.minhbach.dataset.TableReader;
import vn.minhbach.dataset.Unprintable;
import vn.minhbach.history.Histories;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.transaction.Session;

/** One dataset on its way into the catalogue, within one transaction that the caller commits or rolls back. */
final class Publication {

    private final Session session;
    private final Clock clock;
    private final Actor actor;
    private final ReleaseNumbers releases;
    private final Problems problems = new Problems();
    private final Readings readings = new Readings();

    Publication(Session session, Clock clock, Actor actor) {
        this.actor = actor;
        this.session = session;
        this.clock = clock;
        this.releases = new ReleaseNumbers(session);
    }

    Outcome run(Submission submission, Publisher.Mode mode) throws IOException, SQLException {
        return SeenOutcome.of(outcome(submission, mode), submission.dataset());
    }

    private Outcome outcome(Submission submission, Publisher.Mode mode) throws IOException, SQLException {
        submission.dataset().check(problems);
        if (problems.any()) {
            return new Outcome.Refused(problems.report(), readings.report());
        }
        session.withoutTimeLimit();
        StagedDataset staged = new Staging(session, problems, readings, submission, mode != Publisher.Mode.COMPARE_ONLY)
                .stage();
        // Only now, so that a slow upload keeps nobody waiting; from here on no other publication changes what stands.
        releases.lock();
        // Another instance may have been faster.
        if (mode == Publisher.Mode.PUBLISH_FIRST && staged.publisher() != null
                && releases.last(staged.publisher()) > 0) {
            return new Outcome.Unchanged(releases.last(staged.publisher()), readings.report());
        }
        Optional<Outcome> earlier = mode == Publisher.Mode.PUBLISH ? new IdempotencyKeys(session).find(submission)
                : Optional.empty();
        if (earlier.isPresent()) {
            return earlier.get();
        }
        if (submission.dataset().heldAgainst() != null
                && releases.last(staged.publisher()) > submission.dataset().heldAgainst()) {
            return new Outcome.Overtaken(releases.last(staged.publisher()), null);
        }
        if (submission.over() != null && releases.last(staged.publisher()) != submission.over()) {
            return new Outcome.Overtaken(releases.last(staged.publisher()), null);
        }
        submission.progress().accept("checking");
        new StagedChecks(session, problems, staged).run();
        new StagedNumbers(session, problems, staged, submission).check(readings.units());
        new RedactedContents(session, problems).refuse(staged);
        if (submission.scope() == Scope.REPORT) {
            new ReportScope(session, problems, submission).check();
        }
        return problems.any() ? new Outcome.Refused(problems.report(), readings.report())
                : compared(submission, staged, mode);
    }

    private Outcome compared(Submission submission, StagedDataset staged, Publisher.Mode mode)
            throws IOException, SQLException {
        submission.progress().accept("comparing with what stands");
        StagedComparison differences = new StagedComparison(session, staged,
                submission.reverts() != null ? Confirmed.RESTORED : submission.confirmed());
        Difference difference = differences.find();
        if (difference.tables().isEmpty()) {
            return new Outcome.Unchanged(releases.last(staged.publisher()), readings.report());
        }
        differences.refuseOrphans(difference, problems);
        Met met = met(submission, staged.publisher(), differences, difference);
        if (mode == Publisher.Mode.PUBLISH && submission.over() == null && !submission.confirmed().everything()
                && undoesUnseen(submission, staged.publisher(), met)) {
            return new Outcome.Overtaken(releases.last(staged.publisher()), met);
        }
        List<Overruled> overruled = differences.overruled(difference, submission.agency());
        // Normalised first: a space without a width is no reason either.
        String given = submission.reason() == null ? "" : CellText.normalised(submission.reason());
        String why = given.isEmpty() ? null : given;
        if (why != null && Unprintable.in(why, true) != null) {
            problems.add(new Problem("reason", 0, null, null, Unprintable.in(why, true), AllowedForm.READABLE.of()));
        }
        if (why != null) {
            new RedactedContents(session, problems).refuse(why);
        }
        Difference.Outdated outdated = outdated(submission, staged.publisher());
        if (submission.reverts() != null && outdated != null) {
            // It was made without what came since, which nobody meant to take back.
            problems.add(new Problem(DatasetFormat.DATASET.file(), 0, null, null,
                    ProblemCode.REVERSAL_OUTDATED.of(submission.reverts(), outdated.stands()),
                    AllowedForm.NEW_REVERSAL.of()));
        }
        if (why == null && mode != Publisher.Mode.COMPARE_ONLY) {
            if (submission.reverts() != null) {
                problems.add(new Problem(DatasetFormat.DATASET.file(), 0, null, null,
                        ProblemCode.REVERSAL_WITHOUT_REASON.of(submission.reverts()), AllowedForm.REASON.of()));
            }
            refuseWithoutReason(difference, submission.dataset().files(), outdated);
        }
        if (problems.any()) {
            return new Outcome.Refused(problems.report(), readings.report());
        }
        Warnings warnings = warnings(submission, differences, difference);
        if (mode == Publisher.Mode.COMPARE_ONLY) {
            return difference.with(differences.rows(difference), outdated, submission.reverts(), readings.report(),
                    warnings, met, overruled);
        }
        if (!submission.confirmed().covers(warnings)) {
            return new Outcome.Unconfirmed(warnings, readings.report());
        }
        submission.progress()
                .accept("writing " + (difference.added() + difference.changed() + difference.withdrawn()) + " changes");
        int release = releases.add(staged, submission.agency(), why, submission.reverts(), difference, overruled,
                clock.instant());
        differences.apply(difference, release);
        new IdempotencyKeys(session).keep(submission, staged.publisher(), release);
        // Delivered when this commits, to every instance that serves readers.
        session.run("notify " + Histories.CHANNEL);
        return new Outcome.Published(release, difference.added(), difference.changed(), difference.withdrawn(),
                readings.report());
    }

    /**
     * What it touches of what came since it was made: over the release that whoever kept it knows of, else the one that
     * it was downloaded at; what says neither is taken to be made over the last release of who hands it over, as by a
     * script that keeps the files.
     */
    private Met met(Submission submission, String publisher, StagedComparison differences, Difference difference)
            throws IOException, SQLException {
        Integer mark = submission.dataset().release();
        Integer known = mark == null || submission.madeOver() != null && submission.madeOver() < mark
                ? submission.madeOver() : mark;
        if (known == null && actor == null || submission.reverts() != null) {
            return Met.NOTHING;
        }
        int since = known != null ? known : releases.last(publisher, actor);
        return since >= releases.last(publisher) ? Met.NOTHING : differences.met(difference, since);
    }

    /** What was downloaded whole lacks all that came since; anything else undoes only what it touches. */
    private boolean undoesUnseen(Submission submission, String publisher, Met met) throws IOException, SQLException {
        return met.any() || submission.reverts() == null && outdated(submission, publisher) != null;
    }

    /** What a release takes back stood before, and is no news to anybody. */
    private Warnings warnings(Submission submission, StagedComparison differences, Difference difference)
            throws SQLException {
        return submission.reverts() != null || submission.confirmed().everything() ? Warnings.NONE
                : differences.warnings(difference, LocalDate.now(clock));
    }

    /** Null where it is not, or is an addition, which undoes nothing. */
    private Difference.Outdated outdated(Submission submission, String publisher) throws IOException, SQLException {
        Integer downloaded = submission.scope().isPartial() ? null : submission.dataset().release();
        int last = releases.last(publisher);
        return downloaded == null || downloaded >= last ? null : new Difference.Outdated(downloaded, last);
    }

    /** Whose the dataset says it is, null where it does not: found without staging. */
    static String publisherOf(DatasetInput dataset) throws IOException {
        String[] publisher = {dataset.publisher()};
        if (dataset.files().contains(DatasetFormat.DATASET.file())) {
            try (Records records = dataset.records(DatasetFormat.DATASET)) {
                new TableReader(DatasetFormat.DATASET, new Problems(), row -> publisher[0] = row.value("publisher"))
                        .read(records);
            }
        }
        return publisher[0];
    }

    private void refuseWithoutReason(Difference difference, Collection<String> files, Difference.Outdated outdated) {
        if (outdated != null) {
            problems.add(new Problem(DatasetFormat.DATASET.file(), 0, null, null, outdated.fault(),
                    AllowedForm.REASON.of()));
        }
        for (Difference.InTable table : difference.tables()) {
            if (table.withdrawn() > 0 && !files.contains(table.file())) {
                problems.add(new Problem(table.file(), 0, null, null, ProblemCode.TABLE_WITHDRAWN.of(table.withdrawn()),
                        AllowedForm.FILE_OR_REASON.of()));
            } else if (table.facts() && table.changed() + table.withdrawn() > 0) {
                problems.add(new Problem(table.file(), 0, null, null,
                        ProblemCode.REASON_MISSING.of(table.changed(), table.withdrawn()), AllowedForm.REASON.of()));
            }
        }
    }
}
