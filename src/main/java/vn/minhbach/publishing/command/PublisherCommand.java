package vn.minhbach.publishing.command;

import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Audit.Action;
import vn.minhbach.publishing.access.PublisherSettings;

/** {@code publisher CODE [--[no-]two-person]} on the command line. */
@Dependent
@Command(name = "publisher", mixinStandardHelpOptions = true, exitCodeOnExecutionException = ExitCodes.FAILED, description = "Shows or sets what a publisher requires.")
public class PublisherCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CODE")
    String publisher;

    @Option(names = "--two-person", negatable = true, description = "What one person hands over, another must confirm.")
    Boolean twoPerson;

    @Spec
    CommandSpec spec;

    private final Releases releases;
    private final PublisherSettings settings;
    private final Audit audit;

    PublisherCommand(PublisherSettings settings, Audit audit, Releases releases) {
        this.releases = releases;
        this.settings = settings;
        this.audit = audit;
    }

    @Override
    public Integer call() {
        if (twoPerson != null) {
            audit.attempt(Actor.operator(), Action.SET, publisher, "two-person " + twoPerson, () -> {
                settings.requireTwoPersons(publisher, twoPerson, Actor.operator());
                return twoPerson;
            });
        }
        spec.commandLine().getOut().println(publisher + ": what one person hands over "
                + (settings.twoPerson(publisher) ? "must be confirmed by another" : "is published at once")
                + (releases.last(publisher) == 0 ? ". There is no release of " + publisher + " yet: is the code right?"
                        : ""));
        return ExitCodes.OK;
    }
}
