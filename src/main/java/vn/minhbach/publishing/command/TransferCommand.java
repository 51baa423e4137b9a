package vn.minhbach.publishing.command;

import java.io.PrintWriter;

import jakarta.enterprise.context.Dependent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.transfer.Transfer;
import vn.minhbach.publishing.transfer.TransferRefused;
import vn.minhbach.publishing.transfer.Transfers;

/** {@code transfer offer|list|take-back} on the command line. */
@Dependent
@Command(name = "transfer", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "offer|list|take-back", exitCodeOnExecutionException = ExitCodes.FAILED, description = "Hands what one publisher has to another, who takes it over by publishing it.")
public class TransferCommand implements Runnable {

    @Spec
    CommandSpec spec;

    private final Transfers transfers;
    private final Releases releases;

    TransferCommand(Transfers transfers, Releases releases) {
        this.transfers = transfers;
        this.releases = releases;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "transfer offer, transfer list or transfer take-back");
    }

    @Command(exitCodeOnExecutionException = ExitCodes.FAILED, mixinStandardHelpOptions = true, description = "Offers something to another publisher.")
    int offer(
            @Option(names = "--from", required = true, paramLabel = "PUBLISHER", description = "Whose it is.") String from,
            @Option(names = "--to", required = true, paramLabel = "PUBLISHER", description = "Whose it will be.") String to,
            @Parameters(arity = "1..*", paramLabel = "TABLE/CODE", description = "What is handed over, as programmes/bac-kan-2023.") String[] things) {
        PrintWriter out = spec.commandLine().getOut();
        for (String thing : things) {
            String[] parts = thing.split("/", 2);
            if (parts.length < 2) {
                throw new ParameterException(spec.commandLine(), thing + " is no TABLE/CODE");
            }
            try {
                Transfer offered = transfers.offer(Actor.operator(), parts[0], parts[1], from, to);
                out.println(offered.id() + "  " + thing + ": " + to
                        + " has it from its next release on that has a row of this code"
                        + (releases.last(to) == 0 ? ". There is no release of " + to + " yet: is the code right?"
                                : ""));
            } catch (TransferRefused refused) {
                out.println(refused.getMessage());
                return ExitCodes.USAGE;
            }
        }
        return ExitCodes.OK;
    }

    @Command(exitCodeOnExecutionException = ExitCodes.FAILED, mixinStandardHelpOptions = true, description = "Lists what a publisher offers and is offered.")
    int list(@Parameters(paramLabel = "PUBLISHER") String publisher) {
        for (Transfer each : transfers.open(publisher)) {
            spec.commandLine().getOut()
                    .println(String.join("  ", Long.toString(each.id()), each.table() + "/" + each.code(),
                            each.from() + " -> " + each.to(),
                            each.offeredAt().toString(), each.offeredBy()));
        }
        return ExitCodes.OK;
    }

    @Command(name = "take-back", exitCodeOnExecutionException = ExitCodes.FAILED, mixinStandardHelpOptions = true, description = "Takes an offer back before it was taken up.")
    int takeBack(
            @Option(names = "--from", required = true, paramLabel = "PUBLISHER", description = "Whose it is.") String from,
            @Parameters(paramLabel = "ID", description = "As transfer list shows it.") long id) {
        boolean back = transfers.takeBack(Actor.operator(), from, id);
        spec.commandLine().getOut().println(
                back ? "Taken back: " + id : "There is no such offer of " + from + ", or it was taken up: " + id);
        return back ? ExitCodes.OK : ExitCodes.USAGE;
    }
}
