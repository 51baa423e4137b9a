package vn.minhbach.running;

import java.util.List;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import vn.minhbach.export.ExportCommand;
import vn.minhbach.export.ReportSheetCommand;
import vn.minhbach.export.TemplateCommand;
import vn.minhbach.publishing.command.AuditCommand;
import vn.minhbach.publishing.command.BundledCommand;
import vn.minhbach.publishing.command.PublishCommand;
import vn.minhbach.publishing.command.PublisherCommand;
import vn.minhbach.publishing.command.RedactCommand;
import vn.minhbach.publishing.command.RedactionsCommand;
import vn.minhbach.publishing.command.RevertCommand;
import vn.minhbach.publishing.command.TokenCommand;
import vn.minhbach.publishing.command.TransferCommand;
import vn.minhbach.running.backup.BackupCommand;
import vn.minhbach.running.backup.RestoreCommand;
import vn.minhbach.webhook.WebhooksCommand;

/** The commands of the application, each made by the package whose matter it is. */
@Singleton
public class Commands {

    @Command(name = "minh-bach", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND", description = "Without a command, the server starts.")
    private static final class Root implements Runnable {

        @CommandLine.Spec
        CommandLine.Model.CommandSpec spec;

        @Override
        public void run() {
            throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
        }
    }

    /**
     * Those that take the database as it is: what would be made of it first is neither to be kept nor to be in the way.
     */
    private static final List<Class<?>> WITHOUT_SCHEMA = List.of(BackupCommand.class, RestoreCommand.class);

    private final List<Instance<?>> commands;

    Commands(Instance<PublishCommand> publish, Instance<TemplateCommand> template, Instance<ExportCommand> export,
            Instance<ReportSheetCommand> report,
            Instance<TokenCommand> token, Instance<PublisherCommand> publisher, Instance<AuditCommand> audit,
            Instance<TransferCommand> transfer, Instance<RedactCommand> redact, Instance<RedactionsCommand> redactions,
            Instance<BundledCommand> bundled, Instance<RevertCommand> revert, Instance<WebhooksCommand> webhooks,
            Instance<BackupCommand> backup, Instance<RestoreCommand> restore) {
        this.commands = List.of(publish, template, export, report, token, publisher, audit, transfer, redact,
                redactions, bundled, revert, webhooks, backup, restore);
    }

    /** Whether the schema is made, and brought up to date, before the arguments are looked at. */
    static boolean needSchema(String... arguments) {
        return arguments.length == 0 || WITHOUT_SCHEMA.stream()
                .noneMatch(each -> each.getAnnotation(Command.class).name().equals(arguments[0]));
    }

    /** Ready to {@link CommandLine#execute}; what went wrong is told in words, not in stack traces. */
    public CommandLine line() {
        CommandLine line = new CommandLine(new Root());
        // New ones each time: a command keeps what its last arguments were.
        commands.forEach(command -> line.addSubcommand(command.get()));
        return line.setExecutionExceptionHandler((failed, failing, parsed) -> {
            failing.getErr().println("Failed: " + failed.getMessage());
            return failing.getCommandSpec().exitCodeOnExecutionException();
        });
    }
}
