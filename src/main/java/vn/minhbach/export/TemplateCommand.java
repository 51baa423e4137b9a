package vn.minhbach.export;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import picocli.CommandLine;

/** {@code template PATH.xlsx} on the command line. */
@CommandLine.Command(name = "template", mixinStandardHelpOptions = true, description = "Writes an empty workbook to fill in: a sheet for each table, notes, drop-downs, and a sheet that explains.")
@Dependent
public class TemplateCommand implements Callable<Integer> {

    @CommandLine.Parameters(paramLabel = "PATH.xlsx", description = "The workbook to write.")
    Path path;

    @CommandLine.Option(names = "--force", description = "Overwrite the file where there is one.")
    boolean force;

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    private final Exports exports;

    TemplateCommand(Exports exports) {
        this.exports = exports;
    }

    /** @return 0, or 2 where the arguments make no sense or the file cannot be written */
    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (ExportFormat.of(path) != ExportFormat.XLSX) {
            out.println("A template is a workbook: " + path + " must end with .xlsx");
            return CommandLine.ExitCode.USAGE;
        }
        Target target = new Target(path);
        try {
            if (!force && target.isTaken()) {
                out.println(path + " exists: --force overwrites it");
                return CommandLine.ExitCode.USAGE;
            }
            target.writeFile(draft -> EmptyWorkbook.writeTemplate(draft, exports.places()));
        } catch (IOException failed) {
            out.println("Cannot be written: " + failed);
            return CommandLine.ExitCode.USAGE;
        }
        out.println("Written: " + path);
        return CommandLine.ExitCode.OK;
    }
}
