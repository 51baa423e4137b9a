package vn.minhbach.running.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

import io.quarkus.flyway.FlywayDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import vn.minhbach.publishing.command.ExitCodes;

/** {@code backup FILE} on the command line. */
@Dependent
@Command(name = "backup", mixinStandardHelpOptions = true, exitCodeOnExecutionException = ExitCodes.FAILED, description = "Writes everything that cannot be made again into one file: what was published, tokens, drafts, settings, the audit. The portal may run meanwhile.", exitCodeListHeading = "Exit codes:%n", exitCodeList = {
        "0:the file is there, whole", "1:there is such a file already, or nothing to back up",
        "2:the arguments make no sense, or there is no such folder",
        "3:the database failed, or the file cannot be written; there is none"})
public class BackupCommand implements Callable<Integer> {

    private static final double MEGABYTE = 1e6;

    @Parameters(paramLabel = "FILE", description = "Is made, and readable by nobody else: it holds secrets. One that is there stays as it is.")
    Path file;

    @Spec
    CommandSpec spec;

    private final Flyway schema;
    private final BackupWriter writer;

    BackupCommand(@FlywayDataSource("publishing") Flyway schema,
            @ConfigProperty(name = "quarkus.application.version") String application) {
        this.schema = schema;
        this.writer = new BackupWriter(application);
    }

    /** Prints what the file holds, or why there is none. */
    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Connection connection = schema.getConfiguration().getDataSource().getConnection()) {
            Manifest written = BackupFile.create(file, part -> writer.write(connection, part));
            out.println("Wrote " + file + ": " + written.described()
                    + String.format(Locale.ROOT, "; %.1f MB.", Files.size(file) / MEGABYTE));
            return ExitCodes.OK;
        } catch (BackupRefused refused) {
            out.println("No backup was made. " + refused.getMessage());
            return ExitCodes.REFUSED;
        } catch (NoSuchFileException missing) {
            out.println("No backup was made: there is no folder for " + file + ".");
            return ExitCodes.USAGE;
        } catch (SQLException failed) {
            out.println("The database failed, and no backup was made: " + failed.getMessage());
            return ExitCodes.FAILED;
        } catch (IOException full) {
            out.println("The file cannot be written, and no backup was made: " + full.getMessage());
            return ExitCodes.FAILED;
        }
    }
}
