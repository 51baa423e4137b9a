package vn.minhbach.publishing.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import vn.minhbach.catalogue.Language;
import vn.minhbach.dataset.Checksum;
import vn.minhbach.dataset.DatasetInput;
import vn.minhbach.dataset.Plural;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.Reading;
import vn.minhbach.dataset.ReadingReport;
import vn.minhbach.dataset.Report;
import vn.minhbach.publishing.Confirmed;
import vn.minhbach.publishing.Difference;
import vn.minhbach.publishing.Met;
import vn.minhbach.publishing.Outcome;
import vn.minhbach.publishing.Publisher;
import vn.minhbach.publishing.Submission;
import vn.minhbach.publishing.Warnings;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.PublisherSettings;
import vn.minhbach.publishing.owntable.OwnTableFiles;
import vn.minhbach.publishing.transaction.DatabaseFailed;
import vn.minhbach.report.ReportedFiles;

/** {@code publish PATH [--dry-run] [--reason TEXT]} on the command line. */
@Dependent
@Command(name = "publish", mixinStandardHelpOptions = true, exitCodeOnExecutionException = ExitCodes.FAILED, description = "Publishes a dataset in place of what its publisher published before, or says why not.", exitCodeListHeading = "Exit codes:%n", exitCodeList = {
        "0:published, unchanged, or a dry run in which nothing was wrong",
        "1:the dataset was refused, something in it was not confirmed, something came in between, or another person must confirm it",
        "2:the arguments make no sense, or there is no such file",
        "3:the database failed; what was begun is rolled back"})
public class PublishCommand implements Callable<Integer> {

    private static final double PATIENCE = 2;

    @Parameters(paramLabel = "PATH", description = "A folder of CSV files, a zip of it, or an XLSX workbook.")
    Path path;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why figures change or go, for readers.")
    String reason;

    @Option(names = "--over", paramLabel = "RELEASE", description = "The publisher's last release, whose difference was looked at: what came since the dataset was made is known.")
    Integer over;

    @Option(names = "--confirm", paramLabel = "CODE", split = ",", description = "What a dry run, or a refusal, shows behind its warnings: that they were seen, and the figures are right.")
    List<String> confirm = List.of();

    @Option(names = "--renamed", paramLabel = "TABLE/OLD/NEW", split = ",", description = "That a thing has another code now, so that its history goes on; with :other behind it, that they are two things. The code that the warning gives in place of TABLE/OLD/NEW says so of all.")
    List<String> renamed = List.of();

    @Option(names = "--publisher", paramLabel = "CODE", description = "Whose table in a form of its own this is: it is read as the last time, where nothing about it is in question.")
    String whose;

    @Option(names = "--dry-run", description = "Say what would change, and publish nothing.")
    boolean dryRun;

    @Spec
    CommandSpec spec;

    private final Publisher publisher;
    private final PublisherSettings settings;
    private final ReportedFiles files;
    private final OwnTableFiles ownTables;

    PublishCommand(Publisher publisher, PublisherSettings settings, ReportedFiles files, OwnTableFiles ownTables) {
        this.publisher = publisher;
        this.settings = settings;
        this.files = files;
        this.ownTables = ownTables;
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
        try (DatasetInput dataset = opened()) {
            String owner = Publisher.owner(dataset);
            if (!dryRun && owner != null && settings.twoPerson(owner)) {
                out.println(owner
                        + " requires that another person confirms what one hands over: use /publish, or the API.");
                return ExitCodes.REFUSED;
            }
            if (whose != null && owner != null && !owner.equals(whose)) {
                out.println("This is of " + owner + ", not of " + whose + ". Nothing was published.");
                return ExitCodes.REFUSED;
            }
            Submission submission = Submission.of(dataset).because(reason).over(over)
                    .confirmed(Confirmed.of(confirm, renamed))
                    .telling(step -> tell(step, seconds(started)));
            int code = print(dataset.isWorkbook(), dryRun ? publisher.dryRun(Actor.operator(), submission)
                    : publisher.publish(Actor.operator(), submission), out);
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

    /** A department's own table has to be looked at once: what it is refused with says where. */
    private DatasetInput opened() throws IOException {
        String name = path.toString();
        if (!Files.isRegularFile(path) || !ownTables.isOwn(path, name)) {
            return files.open(path, name, whose);
        }
        return whose == null ? ownTables.refused(path, name, null, null)
                : ownTables.open(path, name, Checksum.of(path).hexadecimal(), ownTables.unasked(path, name, whose),
                        whose);
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
            print(workbook, refused.read(), out);
            Report report = refused.report();
            report.problems().forEach(problem -> out.println((workbook ? problem.inWorkbook() : problem)
                    + report.repeats(problem).stream().map(repeat -> "; " + repeat.text(Language.EN, workbook))
                            .collect(Collectors.joining())));
            if (report.untold() > 0) {
                out.println("… and " + report.untold() + " more");
            }
            out.println("Refused: " + Plural.of(report.total(), "problem") + ". Nothing was published.");
            return ExitCodes.REFUSED;
        }
        if (outcome instanceof Outcome.Unconfirmed unconfirmed) {
            print(workbook, unconfirmed.read(), out);
            print(unconfirmed.warnings(), out);
            out.println("Not confirmed: " + Plural.of(unconfirmed.warnings().total(), "warning")
                    + ". Nothing was published.");
            printHow(unconfirmed.warnings(), "publish again", out);
            return ExitCodes.REFUSED;
        }
        if (outcome instanceof Outcome.Overtaken overtaken) {
            print(overtaken.met(), out);
            out.println("Release " + overtaken.release()
                    + " was published since. Nothing was published. Look at the difference with --dry-run; to publish over it, say --over "
                    + overtaken.release() + ".");
            return ExitCodes.REFUSED;
        }
        if (outcome instanceof Outcome.Published published) {
            print(workbook, published.read(), out);
            out.println("Published as release " + published.release() + ": " + published.added() + " added, "
                    + published.changed() + " changed, " + published.withdrawn() + " withdrawn.");
        } else if (outcome instanceof Outcome.Unchanged unchanged) {
            print(workbook, unchanged.read(), out);
            out.println("Unchanged: release " + unchanged.release() + " stands.");
        } else if (outcome instanceof Difference difference) {
            print(workbook, difference, out);
        }
        return ExitCodes.OK;
    }

    private static void print(boolean workbook, ReadingReport report, PrintWriter out) {
        report.notes().forEach(each -> out.println(Problem.where(each.file(), each.line(), Language.EN, workbook)
                + ": \"" + each.found() + "\" " + each.taken().text(Language.EN, workbook)));
        report.readings()
                .forEach(each -> out.println(Problem.where(each.file(), each.line(), Language.EN, workbook) + ": "
                        + each.column() + ": \"" + each.written() + "\" read as "
                        + (each.read().isEmpty() ? "nothing" : each.read())
                        + (each.times() > 1 ? ", " + Plural.of(each.times(), "cell") : "")));
        long more = report.total() - report.readings().stream().mapToLong(Reading::times).sum();
        if (more > 0) {
            out.println("… and " + Plural.of(more, "cell") + " more read as something other than was written");
        }
    }

    private static void print(Warnings warnings, PrintWriter out) {
        warnings.groups().forEach(group -> {
            out.println("Warning: " + group.kind().title(Language.EN) + ":");
            group.rows().forEach(
                    each -> out.println("    " + each.file() + ":" + each.line() + ": " + each.text(Language.EN)
                            + (each.rename() == null ? "" : " (--renamed " + each.rename().pair() + ")")));
            if (group.total() > group.rows().size()) {
                out.println("    … and " + (group.total() - group.rows().size()) + " more");
            }
        });
    }

    private static void printHow(Warnings warnings, String publish, PrintWriter out) {
        if (warnings.confirm() != null) {
            out.println("Where the figures are right, " + publish + " with --confirm " + warnings.confirm());
        }
        if (warnings.renamed() != null) {
            out.println("Where what has another code is the same thing, " + publish + " with --renamed "
                    + warnings.renamed() + ", which says so of all, with :other behind it that it is not");
        }
    }

    /** @param met null where that was not looked at */
    private static void print(Met met, PrintWriter out) {
        if (met != null && met.any()) {
            out.println("Warning: since release " + met.madeOver()
                    + ", over which this was made, others published what this would change or withdraw:");
            met.rows().forEach(each -> out.println("    " + each.file() + ": " + each.kind() + " " + each.key() + " ("
                    + each.title(Language.EN) + "), of release " + each.release()));
            if (met.total() > met.rows().size()) {
                out.println("    … and " + (met.total() - met.rows().size()) + " more");
            }
        }
    }

    private static void print(boolean workbook, Difference difference, PrintWriter out) {
        print(workbook, difference.read(), out);
        difference.rows().stream().filter(row -> row.kind() != Difference.Kind.ADDED).forEach(row -> {
            out.println(row.file() + (row.line() > 0 ? ":" + row.line() : "") + ": " + row.kind() + " " + row.key()
                    + " (" + row.title(Language.EN) + ")");
            if (row.kind() == Difference.Kind.CHANGED) {
                row.cells().forEach(
                        cell -> out.println("    " + cell.column() + ": " + cell.before() + " → " + cell.after()));
            }
        });
        difference.tables().forEach(table -> out.println(table.file() + ": " + table.added() + " added, "
                + table.changed() + " changed, " + table.withdrawn() + " withdrawn"));
        if (difference.outdated() != null) {
            out.println("Warning: " + difference.outdated().text(Language.EN));
        }
        print(difference.met(), out);
        difference.overruled()
                .forEach(each -> out.println("Warning: changes or withdraws " + Plural.of(each.rows(), "row")
                        + " of the report of " + each.agency()
                        + (each.name() == null ? "" : " (" + each.name() + ")") + " that release " + each.release()
                        + " confirmed"));
        print(difference.warnings(), out);
        if (difference.warnings().any()) {
            printHow(difference.warnings(), "publish", out);
        }
        out.println("Dry run: nothing was published."
                + (difference.needsReason() ? " Publishing needs a reason, as figures change or go." : ""));
    }
}
