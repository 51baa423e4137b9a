package vn.minhbach.publishing.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import vn.minhbach.dataset.Plural;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.redaction.RedactedText;
import vn.minhbach.publishing.redaction.RedactionOutcome;
import vn.minhbach.publishing.redaction.RedactionRefused;
import vn.minhbach.publishing.redaction.Redactions;
import vn.minhbach.publishing.transaction.DatabaseFailed;

/** {@code redact [--text TEXT|--from FILE] [--reason TEXT --yes]} on the command line. */
@Dependent
@Command(name = "redact", mixinStandardHelpOptions = true, exitCodeOnExecutionException = ExitCodes.FAILED, description = "Takes a text out of every release and of all else that is kept, or says where it is. Numbers, dates and enumerations stay.", exitCodeListHeading = "Exit codes:%n", exitCodeList = {
        "0:it was taken out, or a dry run", "1:it was refused, as the text is too short or there is no reason",
        "2:the arguments make no sense, or there is no such file",
        "3:the database failed; what was begun is rolled back"})
public class RedactCommand implements Callable<Integer> {

    /** Standard input, as for other programs. */
    private static final String STDIN = "-";

    @Option(names = "--text", paramLabel = "TEXT", description = "What to take out. It stays in the history of the shell: rather give it in a file.")
    String text;

    @Option(names = "--from", paramLabel = "FILE", defaultValue = STDIN, description = "A file that holds it, and nothing else, in UTF-8; ${DEFAULT-VALUE} for standard input, which is the default.")
    String from;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for readers.")
    String reason;

    @Option(names = "--yes", description = "Do it; without, it is said where the text is, and nothing is changed.")
    boolean yes;

    @Spec
    CommandSpec spec;

    private final Redactions redactions;

    RedactCommand(Redactions redactions) {
        this.redactions = redactions;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            RedactedText taken = RedactedText.of(text != null ? text : read());
            RedactionOutcome found = yes ? redactions.redact(Actor.operator(), taken, reason) : redactions.find(taken);
            print(found, out);
            return ExitCodes.OK;
        } catch (RedactionRefused refused) {
            out.println(refused.getMessage());
            return ExitCodes.REFUSED;
        } catch (IOException unreadable) {
            out.println("Cannot be read, nothing was taken out: " + unreadable.getMessage());
            return ExitCodes.USAGE;
        } catch (DatabaseFailed failed) {
            out.println("The database failed, nothing was taken out: " + failed.getMessage());
            return ExitCodes.FAILED;
        }
    }

    private String read() throws IOException {
        byte[] bytes = from.equals(STDIN) ? System.in.readAllBytes() : Files.readAllBytes(Path.of(from));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void print(RedactionOutcome found, PrintWriter out) {
        boolean done = found.number() > 0;
        out.println(Plural.of(found.places().size(), "place")
                + (done ? ", redaction №" + found.number() + ":" : found.places().isEmpty() ? "." : ":"));
        found.places().forEach(each -> out.println("  " + each));
        found.drafts().forEach(each -> out.println("Draft " + each.id() + " of " + each.publisher()
                + " waits, and may hold it: look at /publish/" + each.publisher()
                + ", and discard it there. Publishing what was redacted is refused."));
        if (done) {
            out.println(
                    "Taken out. Backups, what was downloaded, and caches beyond this portal still have it; docs/operating.md, \"Redact\", says what to do.");
        } else if (!found.places().isEmpty()) {
            out.println("Dry run: nothing was taken out. --yes does it, with a --reason.");
        }
    }
}
