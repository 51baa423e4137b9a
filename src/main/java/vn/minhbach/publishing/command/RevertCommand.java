package vn.minhbach.publishing.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.history.Release;
import vn.minhbach.publishing.Outcome;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.draft.DraftsFull;
import vn.minhbach.publishing.draft.PublishingWorkflow.Receipt;
import vn.minhbach.publishing.draft.Reversals;
import vn.minhbach.publishing.transaction.DatabaseFailed;

/** {@code revert RELEASE [--dry-run] [--reason TEXT]} on the command line. */
@Dependent
@Command(name = "revert", mixinStandardHelpOptions = true, exitCodeOnExecutionException = ExitCodes.FAILED, description = "Takes a release back by a new one: what it brought goes, what it withdrew comes back, and what later releases did stays.", exitCodeListHeading = "Exit codes:%n", exitCodeList = {
        "0:it was taken back, or a dry run in which nothing was wrong",
        "1:it was refused, or another person must confirm it",
        "2:the arguments make no sense, or there is no such release",
        "3:the database failed; what was begun is rolled back"})
public class RevertCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RELEASE", description = "Its number.")
    int release;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why it is taken back, for readers.")
    String reason;

    @Option(names = "--dry-run", description = "Say what would change, and publish nothing.")
    boolean dryRun;

    @Spec
    CommandSpec spec;

    private final Reversals reversals;
    private final Releases releases;

    RevertCommand(Reversals reversals, Releases releases) {
        this.reversals = reversals;
        this.releases = releases;
    }

    /** Prints what came of it, a line for each problem. */
    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        String publisher = releases.find(release).map(Release::publisher).orElse(null);
        if (publisher == null) {
            out.println("There is no release " + release + ".");
            return ExitCodes.USAGE;
        }
        try {
            Optional<Receipt> receipt = dryRun ? reversals.dryRun(Actor.operator(), publisher, release)
                    : reversals.revert(Actor.operator(), publisher, release, reason);
            if (receipt.isEmpty()) {
                out.println("There is no release " + release + ".");
                return ExitCodes.USAGE;
            }
            if (receipt.get().draft() != null) {
                out.println("Another person of " + publisher + " must confirm it: /publish/" + publisher + "/drafts/"
                        + receipt.get().draft().id());
                return ExitCodes.REFUSED;
            }
            if (receipt.get().outcome() instanceof Outcome.Overtaken overtaken) {
                out.println("Release " + overtaken.release() + " came in between; nothing was published. Try again.");
                return ExitCodes.REFUSED;
            }
            return PublishCommand.print(false, receipt.get().outcome(), out);
        } catch (DraftsFull full) {
            out.println(full.getMessage());
            return ExitCodes.REFUSED;
        } catch (DatabaseFailed failed) {
            out.println("The database failed, nothing was published: " + failed.getMessage());
            return ExitCodes.FAILED;
        } catch (UncheckedIOException full) {
            out.println("No room for the dataset, nothing was published: " + full.getMessage());
            return ExitCodes.FAILED;
        }
    }
}
