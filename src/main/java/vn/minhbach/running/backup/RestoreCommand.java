package vn.minhbach.running.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

import io.quarkus.flyway.FlywayDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import vn.minhbach.publishing.command.ExitCodes;

/** {@code restore FILE} on the command line. */
@Dependent
@Command(name = "restore", mixinStandardHelpOptions = true, exitCodeOnExecutionException = ExitCodes.FAILED, description = "Puts what backup wrote into an empty database, all or nothing. Start the portal afterwards.", exitCodeListHeading = "Exit codes:%n", exitCodeList = {
        "0:all is there",
        "1:the file is damaged or of a later version, or the database is not empty; nothing was touched",
        "2:the arguments make no sense, or there is no such file",
        "3:the database failed, or the file cannot be read; nothing was restored"})
public class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "What backup wrote, of this version or an earlier one.")
    Path file;

    @Spec
    CommandSpec spec;

    private final Flyway schema;

    RestoreCommand(@FlywayDataSource("publishing") Flyway schema) {
        this.schema = schema;
    }

    /** Prints what was restored, or why nothing was. */
    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Restoration.Restored restored = new Restoration(schema).restore(file);
            out.println("Restored " + restored.manifest().described() + ".");
            if (!restored.left().isEmpty()) {
                out.println(
                        "Left out, as they are no tables of Minh Bạch: " + String.join(", ", restored.left()) + ".");
            }
            return ExitCodes.OK;
        } catch (BackupRefused refused) {
            out.println("Nothing was restored. " + refused.getMessage());
            return ExitCodes.REFUSED;
        } catch (NoSuchFileException missing) {
            out.println("Nothing was restored: there is no file " + file + ".");
            return ExitCodes.USAGE;
        } catch (SQLException | FlywayException failed) {
            out.println("The database failed, and nothing was restored: " + failed.getMessage());
            return ExitCodes.FAILED;
        } catch (IOException unreadable) {
            out.println("The file cannot be read, and nothing was restored: " + unreadable.getMessage());
            return ExitCodes.FAILED;
        }
    }
}
