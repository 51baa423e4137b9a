package vn.minhbach.publishing;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

import vn.minhbach.dataset.AllowedForm;
import vn.minhbach.dataset.DataPackage;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.DatasetInput;
import vn.minhbach.dataset.DatasetRow;
import vn.minhbach.dataset.NearestName;
import vn.minhbach.dataset.OldLetters;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.ProblemCode;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.Readings;
import vn.minhbach.dataset.Records;
import vn.minhbach.dataset.ReferenceNames;
import vn.minhbach.dataset.RowSink;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.dataset.TableReader;
import vn.minhbach.publishing.transaction.Session;

/**
 * Reads a dataset once, from the first byte to the last, into staging tables, and says what is wrong with its cells.
 */
final class Staging {

    /** So often it is told how many rows of a file are read. */
    private static final int TOLD_ROWS = 100_000;
    private static final int MOST_REFUSED = 10_000;
    private static final String CODE = "code";

    private final Session session;
    private final Problems problems;
    private final Readings readings;
    private final Submission submission;
    private final boolean toKeep;
    private final Set<TableFormat> unread = new HashSet<>();
    /** What was refused as the code of a row. */
    private final Map<TableFormat, Set<String>> refusedCodes = new HashMap<>();
    private final Map<TableFormat, TableDigest> seen = new HashMap<>();
    private long headLines;
    private String publisher;
    private String title;

    /** @param toKeep whether what is staged may be published, and not only compared */
    Staging(Session session, Problems problems, Readings readings, Submission submission, boolean toKeep) {
        this.session = session;
        this.problems = problems;
        this.readings = readings;
        this.submission = submission;
        this.toKeep = toKeep;
    }

    StagedDataset stage() throws IOException, SQLException {
        DatasetInput dataset = submission.dataset();
        Collection<String> files = dataset.files();
        boolean misnamed = refuseUnknown(files);
        // Enough for the plans of the checks; what readers ask is analysed in full.
        session.run("set local default_statistics_target = 10");
        // What rows refer to is looked up when all are staged; but who publishes is asked of the first table.
        dataset.tell(readings);
        for (TableFormat table : DatasetFormat.TABLES) {
            if (files.contains(table.file())) {
                readings.called(table, dataset.called(table));
                stage(table, dataset);
            } else {
                if (misnamed) {
                    // It may be one of the files that are called like no table.
                    unread.add(table);
                }
                session.run(StagingTable.create(table));
                session.run("analyze " + StagingTable.table(table));
            }
        }
        session.run("set local default_statistics_target to default");
        if (submission.scope().isPartial()) {
            publisher = submission.publisher() == null ? dataset.publisher() : submission.publisher();
            session.read("select title from datasets where publisher = ? and withdrawn_in is null",
                    row -> title = row.getString(1), publisher);
            if (title == null) {
                problems.add(new Problem(DatasetFormat.DATASET.file(), 0, null, publisher,
                        ProblemCode.NOTHING_TO_REPORT_ON.of(), null));
            }
        } else if (!files.contains(DatasetFormat.DATASET.file())) {
            problems.add(new Problem(DatasetFormat.DATASET.file(), 0, null, null, ProblemCode.MISSING.of(),
                    AllowedForm.FILE.of()));
        } else if (headLines == 0 && !unread.contains(DatasetFormat.DATASET)) {
            problems.add(new Problem(DatasetFormat.DATASET.file(), 0, null, null, ProblemCode.ROW_MISSING.of(),
                    AllowedForm.ONE_ROW.of()));
        }
        return new StagedDataset(publisher, title, problems.any() ? null : dataset.sha256(), unread, seen,
                submission.scope());
    }

    /** A table whose rows refer to something by name is read again when it is known what that is. */
    private void stage(TableFormat table, DatasetInput dataset) throws IOException, SQLException {
        ReferenceNames names = new ReferenceNames();
        Problems found = new Problems();
        Readings read = new Readings();
        session.run("savepoint first_reading");
        stage(table, dataset, names, found, read);
        if (!names.wanted().isEmpty()) {
            new NamedReferences(session, submission.scope().isPartial() ? null : publisher).resolve(names, unread,
                    refusedCodes);
            session.run("rollback to savepoint first_reading");
            found = new Problems();
            read = new Readings();
            unread.remove(table);
            stage(table, dataset, names, found, read);
        }
        session.run("release savepoint first_reading");
        problems.addAll(found);
        readings.addAll(read);
    }

    private void stage(TableFormat table, DatasetInput dataset, ReferenceNames names, Problems found, Readings read)
            throws IOException, SQLException {
        OptionalLong idBefore = ObservationPartition.createStaging(session, table, toKeep ? publisher : null);
        try (Records records = dataset.records(table); StagingSink sink = new StagingSink(session, table, idBefore)) {
            RowSink rows = table == DatasetFormat.DATASET ? row -> {
                readHead(row);
                sink.accept(row);
            } : counted(table, table.indexOf(CODE) < 0 ? sink : row -> {
                noteCode(row);
                sink.accept(row);
            });
            if (!new TableReader(table, found, read, names, rows).read(records)) {
                unread.add(table);
            }
            sink.finish();
            seen.put(table, sink.seen());
        }
        if (idBefore.isEmpty()) {
            session.run("analyze " + StagingTable.table(table));
        } else {
            session.read("select analyze_table(?)", row -> {
            }, StagingTable.table(table));
        }
    }

    /**
     * Keeps what was refused as a code, so that what refers to it is not refused again; where even that is not known,
     * nor is what the table holds.
     */
    private void noteCode(DatasetRow row) {
        int code = row.table().indexOf(CODE);
        if (!row.bad()[code]) {
            return;
        }
        Set<String> refused = refusedCodes.computeIfAbsent(row.table(), table -> new HashSet<>());
        if (row.texts()[code] == null || refused.size() >= MOST_REFUSED) {
            unread.add(row.table());
        } else {
            refused.add(row.texts()[code]);
        }
    }

    private RowSink counted(TableFormat table, RowSink sink) {
        long[] read = new long[1];
        return row -> {
            sink.accept(row);
            if (++read[0] % TOLD_ROWS == 0) {
                submission.progress().accept(table.file() + ": " + read[0] + " rows read");
            }
        };
    }

    private void readHead(DatasetRow row) {
        if (++headLines == 1) {
            publisher = row.value("publisher");
            title = row.value("title");
            if (publisher != null && submission.publisher() != null && !publisher.equals(submission.publisher())) {
                problems.add(new Problem(row.table().file(), row.line(), "publisher", publisher,
                        ProblemCode.PUBLISHER_DIFFERS.of(),
                        AllowedForm.ONE_OF.of(List.of(submission.publisher()))));
            }
        } else {
            problems.add(new Problem(row.table().file(), row.line(), null, null, ProblemCode.ROW_TOO_MANY.of(),
                    AllowedForm.ONE_ROW.of()));
        }
    }

    /**
     * What a dataset that was handed out refers to in others comes along with it, and is not its publisher's to
     * publish.
     */
    private boolean refuseUnknown(Collection<String> files) {
        List<String> known = DatasetFormat.TABLES.stream().map(TableFormat::file).toList();
        List<String> unknown = files.stream().filter(file -> file.toLowerCase(Locale.ROOT).endsWith(".csv")
                && !known.contains(file) && !DataPackage.isOfOthers(file)).toList();
        OldLetters letters = OldLetters.ofTables(unknown);
        if (letters != null) {
            problems.add(letters.problem(submission.dataset().name(), 0));
        }
        for (String file : unknown) {
            if (letters == null || !letters.has(file)) {
                problems.add(new Problem(file, 0, null, null, ProblemCode.UNKNOWN_FILE.of(NearestName.to(file, known)),
                        AllowedForm.ONE_OF.of(known)));
            }
        }
        return !unknown.isEmpty();
    }
}
