package vn.minhbach.publishing.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import vn.minhbach.publishing.BundledDatasets;
import vn.minhbach.publishing.BundledDatasets.Standing;
import vn.minhbach.publishing.Confirmed;
import vn.minhbach.publishing.Outcome;
import vn.minhbach.publishing.Publisher;
import vn.minhbach.publishing.Submission;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.PublisherSettings;
import vn.minhbach.publishing.transaction.DatabaseFailed;

/** {@code bundled [--publish [--replace]] [--reason TEXT]} on the command line. */
@Dependent
@Command(name = "bundled", mixinStandardHelpOptions = true, exitCodeOnExecutionException = ExitCodes.FAILED, description = {
        "Shows what would change where the datasets that come with this version take the place of what stands, or publishes them.",
        "At a start that happens by itself only where nobody else has published anything."}, exitCodeListHeading = "Exit codes:%n", exitCodeList = {
                "0:shown, published, or the same stands already",
                "1:a dataset was refused, or others published it since, or another person must confirm it",
                "2:the arguments make no sense", "3:the database failed; what was begun is rolled back"})
public class BundledCommand implements Callable<Integer> {

    @Option(names = "--publish", description = "Publish them.")
    boolean publish;

    @Option(names = "--replace", description = "Also where what stands is not an earlier version of them: what others published under the same name is withdrawn.")
    boolean replace;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why figures change or go, for readers; else the reason that comes with the version.")
    String reason;

    @Spec
    CommandSpec spec;

    private final BundledDatasets bundled;
    private final Publisher publisher;
    private final PublisherSettings settings;

    BundledCommand(BundledDatasets bundled, Publisher publisher, PublisherSettings settings) {
        this.bundled = bundled;
        this.publisher = publisher;
        this.settings = settings;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            int code = ExitCodes.OK;
            for (Standing each : bundled.standing()) {
                out.println(each.dataset().name() + " of " + each.publisher() + ":");
                code = Math.max(code, run(each, out));
            }
            return code;
        } catch (DatabaseFailed failed) {
            out.println("The database failed, nothing more was published: " + failed.getMessage());
            return ExitCodes.FAILED;
        }
    }

    private int run(Standing it, PrintWriter out) {
        if (it.present()) {
            out.println("Unchanged: release " + it.release() + " stands.");
            return ExitCodes.OK;
        }
        String why = reason != null ? reason : it.reason();
        Submission submission = Submission.of(it.dataset()).because(why).over(it.release())
                .confirmed(Confirmed.EVERYTHING);
        if (!publish) {
            int shown = PublishCommand.print(false, publisher.dryRun(Actor.operator(), submission), out);
            if (!it.ours()) {
                out.println("Release " + it.release()
                        + " or one before it is of somebody else: --publish wants --replace too.");
            }
            return shown;
        }
        if (!it.ours() && !replace) {
            out.println("Release " + it.release()
                    + " or one before it is of somebody else. Look at what would change; --replace withdraws it.");
            return ExitCodes.REFUSED;
        }
        if (settings.twoPerson(it.publisher())) {
            out.println(it.publisher()
                    + " requires that another person confirms what one hands over: use /publish, or the API.");
            return ExitCodes.REFUSED;
        }
        Outcome outcome = publisher.publish(Actor.operator(), submission);
        if (outcome instanceof Outcome.Overtaken overtaken) {
            out.println("Release " + overtaken.release() + " came in between. Nothing was published; look again.");
            return ExitCodes.REFUSED;
        }
        return PublishCommand.print(false, outcome, out);
    }
}
