package vn.minhbach.publishing.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import vn.minhbach.dataset.DatasetFiles;
import vn.minhbach.dataset.DatasetInput;
import vn.minhbach.dataset.Plural;
import vn.minhbach.dataset.Report;
import vn.minhbach.publishing.Difference;
import vn.minhbach.publishing.Outcome;
import vn.minhbach.publishing.Publisher;
import vn.minhbach.publishing.Submission;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.PublisherSettings;
import vn.minhbach.publishing.transaction.DatabaseFailed;

/** {@code publish PATH [--dry-run] [--reason TEXT]} on the command line. */
@Dependent
@Command(name = "publish", mixinStandardHelpOptions = true, exitCodeOnExecutionException = ExitCodes.FAILED,
        description = "Publishes a dataset in place of what its publisher published before, or says why not.",
        exitCodeListHeading = "Exit codes:%n", exitCodeList = {
            "0:published, unchanged, or a dry run in which nothing was wrong", "1:the dataset was refused, or another person must confirm it",
            "2:the arguments make no sense, or there is no such file", "3:the database failed; what was begun is rolled back"})
public class PublishCommand implements Callable<Integer> {

    private static final double PATIENCE = 2;

    @Parameters(paramLabel = "PATH", description = "A folder of CSV files, a zip of it, or an XLSX workbook.")
    Path path;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why figures change or go, for readers.")
    String reason;

    @Option(names = "--dry-run", description = "Say what would change, and publish nothing.")
    boolean dryRun;

    @Spec
    CommandSpec spec;

    private final Publisher publisher;
    private final PublisherSettings settings;
    private final DatasetFiles files;

    PublishCommand(Publisher publisher, PublisherSettings settings, DatasetFiles files) {
        this.publisher = publisher;
        this.settings = settings;
        this.files = files;
    }

    /** Prints what came of it, a line for each problem. */
    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (!Files.exists(path)) {
            out.println("No such file or folder: " + path);
            return ExitCodes.USAGE;
        }
        long started = System.nanoTime();
        try (DatasetInput dataset = files.open(path)) {
            String owner = Publisher.owner(dataset);
            if (!dryRun && owner != null && settings.twoPerson(owner)) {
                out.println(owner + " requires that another person confirms what one hands over: use /publish, or the API.");
                return ExitCodes.REFUSED;
            }
            Submission submission = Submission.of(dataset).because(reason)
                    .telling(step -> tell(step, seconds(started)));
            int code = print(dataset.isWorkbook(), dryRun ? publisher.dryRun(Actor.operator(), submission) : publisher.publish(Actor.operator(), submission), out);
            out.printf(Locale.ROOT, "Done in %.2f s.%n", seconds(started));
            return code;
        } catch (DatabaseFailed failed) {
            out.println("The database failed, nothing was published: " + failed.getMessage());
            return ExitCodes.FAILED;
        } catch (IOException | UncheckedIOException unreadable) {
            out.println("Cannot be read, nothing was published: " + unreadable.getMessage());
            return ExitCodes.USAGE;
        }
    }

    /** Nobody needs to be told of what is done at once. */
    private void tell(String step, double seconds) {
        if (seconds > PATIENCE) {
            spec.commandLine().getErr().printf(Locale.ROOT, "%6.1f s  %s%n", seconds, step);
        }
    }

    private static double seconds(long started) {
        return (System.nanoTime() - started) / 1e9;
    }

    /** @param workbook whether problems are told of sheets, not files */
    static int print(boolean workbook, Outcome outcome, PrintWriter out) {
        if (outcome instanceof Outcome.Refused refused) {
            Report report = refused.report();
            report.problems().forEach(problem -> out.println(workbook ? problem.inWorkbook() : problem));
            if (report.total() > report.problems().size()) {
                out.println("… and " + (report.total() - report.problems().size()) + " more");
            }
            out.println("Refused: " + Plural.of(report.total(), "problem") + ". Nothing was published.");
            return ExitCodes.REFUSED;
        }
        if (outcome instanceof Outcome.Published published) {
            out.println("Published as release " + published.release() + ": " + published.added() + " added, "
                    + published.changed() + " changed, " + published.withdrawn() + " withdrawn.");
        } else if (outcome instanceof Outcome.Unchanged unchanged) {
            out.println("Unchanged: release " + unchanged.release() + " stands.");
        } else if (outcome instanceof Difference difference) {
            print(difference, out);
        }
        return ExitCodes.OK;
    }

    private static void print(Difference difference, PrintWriter out) {
        difference.rows().stream().filter(row -> row.kind() != Difference.Kind.ADDED).forEach(row -> {
            out.println(row.file() + (row.line() > 0 ? ":" + row.line() : "") + ": " + row.kind() + " " + row.key());
            if (row.kind() == Difference.Kind.CHANGED) {
                row.cells().forEach(cell -> out.println("    " + cell.column() + ": " + cell.before() + " → " + cell.after()));
            }
        });
        difference.tables().forEach(table -> out.println(table.file() + ": " + table.added() + " added, "
                + table.changed() + " changed, " + table.withdrawn() + " withdrawn"));
        if (difference.outdated() != null) {
            out.println("Warning: " + difference.outdated());
        }
        out.println("Dry run: nothing was published."
                + (difference.needsReason() ? " Publishing needs a reason, as figures change or go." : ""));
    }
}
