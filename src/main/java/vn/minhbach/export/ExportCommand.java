package vn.minhbach.export;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import picocli.CommandLine;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;

/** {@code export PATH} on the command line. */
@CommandLine.Command(name = "export", mixinStandardHelpOptions = true, exitCodeOnExecutionException = ExportCommand.FAILED, description = "Writes what stands as a dataset that publishes again as no change.", exitCodeListHeading = "Exit codes:%n", exitCodeList = {
        "0:written",
        "2:the arguments make no sense, or PATH cannot be written or cannot hold the dataset", "3:the database failed"})
@Dependent
public class ExportCommand implements Callable<Integer> {

    static final int FAILED = 3;

    @CommandLine.Parameters(paramLabel = "PATH", description = "What to write: a workbook where it ends with .xlsx, a zip where it ends with .zip, else a folder of CSV files.")
    Path path;

    @CommandLine.Option(names = "--publisher", paramLabel = "CODE", description = "Whose dataset. May be left out where there is one publisher only.")
    String publisher;

    @CommandLine.Option(names = "--release", paramLabel = "N", description = "As it stood at that release; left out, now.")
    Integer release;

    @CommandLine.Option(names = "--published-by", paramLabel = "DATE", description = "Only what sources had said by that day, as in 2023-12-14. Such a dataset is not for publishing again.")
    LocalDate publishedBy;

    @CommandLine.Option(names = "--force", description = "Overwrite the file, or files of the same names in the folder.")
    boolean force;

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    private final Exports exports;

    ExportCommand(Exports exports) {
        this.exports = exports;
    }

    /**
     * @return 0; 2 where the arguments make no sense, or the file cannot be written or hold it; 3 where the database
     * failed
     */
    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Target target = new Target(path);
        try {
            Optional<DatasetVersion> wanted = find(out);
            if (wanted.isEmpty()) {
                return CommandLine.ExitCode.USAGE;
            }
            if (!force && target.isTaken()) {
                out.println(path + " exists and is not empty: --force overwrites it");
                return CommandLine.ExitCode.USAGE;
            }
            ExportFormat form = ExportFormat.of(path);
            Target.Writing writing = draft -> form.write(wanted.get(), exports.descriptor(Language.VI), draft);
            if (form == ExportFormat.FOLDER) {
                target.writeFolder(writing);
            } else {
                target.writeFile(writing);
            }
            out.println("Written: " + path + ", the dataset of " + wanted.get().publisher() + " at release "
                    + wanted.get().at().release());
            return CommandLine.ExitCode.OK;
        } catch (DoesNotFit tooLarge) {
            out.println(tooLarge.getMessage());
            return CommandLine.ExitCode.USAGE;
        } catch (IOException failed) {
            out.println("Cannot be written: " + failed);
            return CommandLine.ExitCode.USAGE;
        } catch (IllegalStateException failed) {
            out.println("The database failed: " + failed.getMessage());
            return FAILED;
        }
    }

    /** The dataset that the options name; where they name none, says what there is. */
    private Optional<DatasetVersion> find(PrintWriter out) {
        Optional<Snapshot> at = exports.snapshot(release);
        if (at.isEmpty()) {
            out.println("There is no release " + release + ": the last is "
                    + exports.snapshot(null).orElseThrow().release());
            return Optional.empty();
        }
        List<String> publishers = exports.publishers(at.get());
        String chosen = publisher == null && publishers.size() == 1 ? publishers.get(0) : publisher;
        Optional<DatasetVersion> wanted = chosen == null ? Optional.empty()
                : exports.find(chosen, at.get().saidBy(publishedBy));
        if (wanted.isEmpty()) {
            out.println((chosen == null ? "Name a publisher with --publisher." : "There is no dataset of " + chosen
                    + " at release " + at.get().release() + ".")
                    + " Publishers: " + (publishers.isEmpty() ? "none" : String.join(", ", publishers)));
        }
        return wanted;
    }
}
