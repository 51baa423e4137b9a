package vn.minhbach.publishing;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;

import vn.minhbach.dataset.AllowedForm;
import vn.minhbach.dataset.Cells;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.DatasetInput;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.ProblemCode;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.Records;
import vn.minhbach.dataset.TableReader;
import vn.minhbach.history.Histories;
import vn.minhbach.publishing.transaction.Session;

/** One dataset on its way into the catalogue, within one transaction that the caller commits or rolls back. */
final class Publication {

    private final Session session;
    private final Clock clock;
    private final ReleaseNumbers releases;
    private final Problems problems = new Problems();

    Publication(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
        this.releases = new ReleaseNumbers(session);
    }

    Outcome run(Submission submission, Publisher.Mode mode) throws IOException, SQLException {
        submission.dataset().check(problems);
        if (problems.any()) {
            return new Outcome.Refused(problems.report());
        }
        session.withoutTimeLimit();
        StagedDataset staged = new Staging(session, problems, submission, mode != Publisher.Mode.COMPARE_ONLY).stage();
        // Only now, so that a slow upload keeps nobody waiting; from here on no other publication changes what stands.
        releases.lock();
        // Another instance may have been faster.
        if (mode == Publisher.Mode.PUBLISH_FIRST && staged.publisher() != null && releases.last(staged.publisher()) > 0) {
            return new Outcome.Unchanged(releases.last(staged.publisher()));
        }
        if (submission.over() != null && releases.last(staged.publisher()) != submission.over()) {
            return new Outcome.Overtaken(releases.last(staged.publisher()));
        }
        Optional<Outcome> earlier = mode == Publisher.Mode.PUBLISH ? new IdempotencyKeys(session).find(submission) : Optional.empty();
        if (earlier.isPresent()) {
            return earlier.get();
        }
        submission.progress().accept("checking");
        new StagedChecks(session, problems, staged).run();
        new RedactedContents(session, problems).refuse(staged);
        if (submission.isReport()) {
            new ReportScope(session, problems, submission).check();
        }
        return problems.any() ? new Outcome.Refused(problems.report()) : compared(submission, staged, mode);
    }

    private Outcome compared(Submission submission, StagedDataset staged, Publisher.Mode mode) throws IOException, SQLException {
        submission.progress().accept("comparing with what stands");
        StagedComparison differences = new StagedComparison(session, staged);
        Difference difference = differences.find();
        if (difference.tables().isEmpty()) {
            return new Outcome.Unchanged(releases.last(staged.publisher()));
        }
        differences.refuseOrphans(difference, problems);
        // Normalised first: a space without a width is no reason either.
        String given = submission.reason() == null ? "" : Cells.normalised(submission.reason());
        String why = given.isEmpty() ? null : given;
        if (why != null && Cells.unprintable(why, true) != null) {
            problems.add(new Problem("reason", 0, null, null, Cells.unprintable(why, true), AllowedForm.READABLE.of()));
        }
        if (why != null) {
            new RedactedContents(session, problems).refuse(why);
        }
        Difference.Outdated outdated = outdated(submission, staged.publisher());
        if (submission.reverts() != null && outdated != null) {
            // It was made without what came since, which nobody meant to take back.
            problems.add(new Problem(DatasetFormat.DATASET.file(), 0, null, null, ProblemCode.REVERSAL_OUTDATED.of(submission.reverts(), outdated.stands()), AllowedForm.NEW_REVERSAL.of()));
        }
        if (why == null && mode != Publisher.Mode.COMPARE_ONLY) {
            if (submission.reverts() != null) {
                problems.add(new Problem(DatasetFormat.DATASET.file(), 0, null, null, ProblemCode.REVERSAL_WITHOUT_REASON.of(submission.reverts()), AllowedForm.REASON.of()));
            }
            refuseWithoutReason(difference, submission.dataset().files(), outdated);
        }
        if (problems.any()) {
            return new Outcome.Refused(problems.report());
        }
        if (mode == Publisher.Mode.COMPARE_ONLY) {
            return difference.with(differences.rows(difference), outdated, submission.reverts());
        }
        submission.progress().accept("writing " + (difference.added() + difference.changed() + difference.withdrawn()) + " changes");
        int release = releases.add(staged, why, submission.reverts(), difference, clock.instant());
        differences.apply(difference, release);
        new IdempotencyKeys(session).keep(submission, staged.publisher(), release);
        // Delivered when this commits, to every instance that serves readers.
        session.run("notify " + Histories.CHANNEL);
        return new Outcome.Published(release, difference.added(), difference.changed(), difference.withdrawn());
    }

    /** Null where it is not, or is a report, which undoes nothing. */
    private Difference.Outdated outdated(Submission submission, String publisher) throws IOException, SQLException {
        Integer downloaded = submission.isReport() ? null : submission.dataset().release();
        int last = releases.last(publisher);
        return downloaded == null || downloaded >= last ? null : new Difference.Outdated(downloaded, last);
    }

    /** Whose the dataset says it is, null where it does not: found without staging. */
    static String publisherOf(DatasetInput dataset) throws IOException {
        String[] publisher = new String[1];
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
            problems.add(new Problem(DatasetFormat.DATASET.file(), 0, null, null, outdated.fault(), AllowedForm.REASON.of()));
        }
        for (Difference.InTable table : difference.tables()) {
            if (table.withdrawn() > 0 && !files.contains(table.file())) {
                problems.add(new Problem(table.file(), 0, null, null, ProblemCode.TABLE_WITHDRAWN.of(table.withdrawn()), AllowedForm.FILE_OR_REASON.of()));
            } else if (table.facts() && table.changed() + table.withdrawn() > 0) {
                problems.add(new Problem(table.file(), 0, null, null, ProblemCode.REASON_MISSING.of(table.changed(), table.withdrawn()), AllowedForm.REASON.of()));
            }
        }
    }
}
