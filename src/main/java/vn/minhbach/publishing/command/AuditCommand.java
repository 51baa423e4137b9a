package vn.minhbach.publishing.command;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.AuditChain;
import vn.minhbach.publishing.access.Denials;

/** {@code audit} on the command line. */
@Dependent
@Command(name = "audit", mixinStandardHelpOptions = true, exitCodeOnExecutionException = ExitCodes.FAILED, description = "Shows who tried what, when, and what came of it, the latest first.")
public class AuditCommand implements Callable<Integer> {

    @Option(names = "--publisher", paramLabel = "CODE", description = "Only what was tried for this publisher.")
    String publisher;

    @Option(names = "--last", defaultValue = "50", description = "How many (default: ${DEFAULT-VALUE}).")
    int last;

    @Option(names = "--denials", description = "What was denied, and where it came from, instead.")
    boolean denied;

    @Option(names = "--verify", description = "Whether all is as it was written, instead.")
    boolean verified;

    @Option(names = "--head", paramLabel = "HEX", description = "With --verify: what the audit came to, as a release once said.")
    List<String> heads = List.of();

    @Spec
    CommandSpec spec;

    private final Audit audit;
    private final AuditChain chain;
    private final Denials denials;

    AuditCommand(Audit audit, AuditChain chain, Denials denials) {
        this.audit = audit;
        this.chain = chain;
        this.denials = denials;
    }

    @Override
    public Integer call() {
        if (verified || !heads.isEmpty()) {
            return verify();
        }
        if (denied) {
            denials.latest(publisher, null, last)
                    .forEach(entry -> spec.commandLine().getOut().println(Stream
                            .of(entry.lastAt(), entry.times() + " times", entry.source(),
                                    entry.name(), entry.token().isEmpty() ? "" : "mb_" + entry.token(), entry.door(),
                                    entry.action(), entry.publisher(), entry.detail())
                            .map(Object::toString).filter(each -> !each.isEmpty()).collect(Collectors.joining("  "))));
            return ExitCodes.OK;
        }
        audit.latest(publisher, null, last)
                .forEach(entry -> spec.commandLine().getOut().println(Stream.of(entry.at(), entry.actor(), entry.door(),
                        entry.action(), entry.publisher(), entry.subject(),
                        entry.result() == null ? "(no outcome)" : entry.result(),
                        entry.release() == null ? null : "release " + entry.release(), entry.detail(),
                        entry.source() == null ? null : "from " + entry.source())
                        .filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining("  "))));
        return ExitCodes.OK;
    }

    private int verify() {
        AuditChain.Verification found = chain
                .verify(heads.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList());
        found.faults().forEach(fault -> spec.commandLine().getOut().println("Fault: " + fault));
        spec.commandLine().getOut()
                .println(found.entries() + " entries, "
                        + (found.faults().isEmpty() ? "as they were written" : "NOT as they were written")
                        + (found.redacted().isEmpty() ? "" : ", but for "
                                + found.redacted().entrySet().stream()
                                        .map(each -> each.getValue() + " redacted (№" + each.getKey() + ")")
                                        .collect(Collectors.joining(", ")))
                        + (found.head() == null ? "" : "; the head is " + found.head()));
        return found.faults().isEmpty() ? ExitCodes.OK : ExitCodes.REFUSED;
    }
}
