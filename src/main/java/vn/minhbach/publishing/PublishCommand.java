package vn.minhbach.publishing;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.minhbach.dataset.Dataset;
import vn.minhbach.dataset.DatasetFolder;
import vn.minhbach.dataset.Report;

/** {@code publish FOLDER [--reason TEXT] [--dry-run]} on the command line. */
@ApplicationScoped
public class PublishCommand {

    /** Published, unchanged, or a dry run in which nothing was wrong. */
    public static final int OK = 0;
    /** The dataset was refused. */
    public static final int REFUSED = 1;
    /** The arguments make no sense, or there is no such folder. */
    public static final int USAGE = 2;
    /** The database failed; what was begun is rolled back. */
    public static final int FAILED = 3;

    private static final String HOW = "Usage: publish FOLDER [--reason TEXT] [--dry-run]";

    @Inject
    Publisher publisher;

    private record Request(Path folder, String reason, boolean dryRun) {
    }

    /**
     * Publishes a folder and prints what came of it, a line for each problem.
     *
     * @param args what follows the word {@code publish}
     * @return the exit code: {@link #OK}, {@link #REFUSED}, {@link #USAGE} or {@link #FAILED}
     */
    public int run(List<String> args, PrintStream out) {
        Request request = parse(new ArrayDeque<>(args));
        if (request == null) {
            out.println(HOW);
            return USAGE;
        }
        if (!Files.isDirectory(request.folder())) {
            out.println("No such folder: " + request.folder());
            return USAGE;
        }
        Dataset dataset = new DatasetFolder(request.folder());
        try {
            return print(request.dryRun() ? publisher.dryRun(dataset) : publisher.publish(dataset, request.reason()), out);
        } catch (IllegalStateException failed) {
            out.println("The database failed, nothing was published: " + failed.getMessage());
            return FAILED;
        } catch (UncheckedIOException unreadable) {
            out.println("Cannot be read, nothing was published: " + unreadable.getCause().getMessage());
            return USAGE;
        }
    }

    private static Request parse(Deque<String> args) {
        Path folder = null;
        String reason = null;
        boolean dryRun = false;
        while (!args.isEmpty()) {
            String arg = args.pop();
            if (arg.equals("--dry-run")) {
                dryRun = true;
            } else if (arg.equals("--reason") && !args.isEmpty()) {
                reason = args.pop();
            } else if (!arg.startsWith("--") && folder == null) {
                folder = Path.of(arg);
            } else {
                return null;
            }
        }
        return folder == null ? null : new Request(folder, reason, dryRun);
    }

    private static int print(Outcome outcome, PrintStream out) {
        if (outcome instanceof Outcome.Refused refused) {
            Report report = refused.report();
            report.problems().forEach(out::println);
            if (report.total() > report.problems().size()) {
                out.println("… and " + (report.total() - report.problems().size()) + " more");
            }
            out.println("Refused: " + report.total() + " problems. Nothing was published.");
            return REFUSED;
        }
        if (outcome instanceof Outcome.Published published) {
            out.println("Published as release " + published.release() + ": " + published.added() + " added, "
                    + published.changed() + " changed, " + published.withdrawn() + " withdrawn.");
        } else if (outcome instanceof Outcome.Unchanged unchanged) {
            out.println("Unchanged: release " + unchanged.release() + " stands.");
        } else if (outcome instanceof Difference difference) {
            difference.tables().forEach(table -> out.println(table.file() + ": " + table.added() + " added, "
                    + table.changed() + " changed, " + table.withdrawn() + " withdrawn"));
            out.println("Dry run: nothing was published."
                    + (difference.needsReason() ? " Publishing needs a reason, as figures change or go." : ""));
        }
        return OK;
    }
}
