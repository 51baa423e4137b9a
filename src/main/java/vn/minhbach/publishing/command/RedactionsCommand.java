package vn.minhbach.publishing.command;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import vn.minhbach.publishing.redaction.Redactions;

/** {@code redactions} on the command line. */
@Dependent
@Command(name = "redactions", mixinStandardHelpOptions = true, exitCodeOnExecutionException = ExitCodes.FAILED, description = "Lists what was redacted: when, by whom, why, and how many cells of which tables.")
public class RedactionsCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    private final Redactions redactions;

    RedactionsCommand(Redactions redactions) {
        this.redactions = redactions;
    }

    @Override
    public Integer call() {
        redactions.all()
                .forEach(each -> spec.commandLine().getOut()
                        .println(String.join("  ", "№" + each.number(), each.at().toString(), each.by(), each.reason(),
                                each.cells().entrySet().stream().map(cells -> cells.getKey() + " " + cells.getValue())
                                        .collect(Collectors.joining(", "))
                                        + (each.isPublic() ? "" : " (touched nothing public)"))));
        return ExitCodes.OK;
    }
}
