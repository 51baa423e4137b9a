package vn.minhbach.export;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import picocli.CommandLine;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;

/** {@code report PATH.xlsx --publisher CODE} on the command line. */
@CommandLine.Command(name = "report", mixinStandardHelpOptions = true, exitCodeOnExecutionException = ExportCommand.FAILED, description = "Writes the workbook that a department reports a month on, filled with what stands; publish takes it back.", exitCodeListHeading = "Exit codes:%n", exitCodeList = {
        "0:written", "2:the arguments make no sense, or PATH cannot be written", "3:the database failed"})
@Dependent
public class ReportSheetCommand implements Callable<Integer> {

    @CommandLine.Parameters(paramLabel = "PATH.xlsx", description = "The workbook to write.")
    Path path;

    @CommandLine.Option(names = "--publisher", paramLabel = "CODE", required = true, description = "Whose projects.")
    String publisher;

    @CommandLine.Option(names = "--agency", paramLabel = "CODE", description = "Only those of an agency and of those below it.")
    String agency;

    @CommandLine.Option(names = "--year", paramLabel = "YYYY", description = "Whose money it shows; left out, the last that there is.")
    Integer year;

    @CommandLine.Option(names = "--lang", paramLabel = "vi|en", defaultValue = "vi", description = "Of its labels: ${DEFAULT-VALUE} where left out.")
    String lang;

    @CommandLine.Option(names = "--force", description = "Overwrite the file where there is one.")
    boolean force;

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    private final Exports exports;

    ReportSheetCommand(Exports exports) {
        this.exports = exports;
    }

    /** @return 0; 2 where the arguments make no sense, or the file cannot be written; 3 where the database failed */
    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Target target = new Target(path);
        try {
            Snapshot at = exports.snapshot(null).orElseThrow();
            Optional<DatasetVersion> wanted = exports.find(publisher, at);
            String wrong = wanted.isEmpty() ? "There is no dataset of " + publisher + "."
                    : agency != null && at.get(Agency.class, agency) == null ? "There is no agency " + agency + "."
                    : ExportFormat.of(path) != ExportFormat.XLSX
                            ? "A report is a workbook: " + path + " must end with .xlsx"
                    : !lang.equals("vi") && !lang.equals("en") ? "--lang is vi or en"
                    : !force && target.isTaken() ? path + " exists: --force overwrites it" : null;
            if (wrong != null) {
                out.println(wrong);
                return CommandLine.ExitCode.USAGE;
            }
            ReportContents contents = ReportContents.of(wanted.get(), agency, year,
                    lang.equals("en") ? Language.EN : Language.VI);
            target.writeFile(draft -> ReportFile.write(contents, draft));
            out.println("Written: " + path + ", as it stands at release " + at.release());
            return CommandLine.ExitCode.OK;
        } catch (IOException failed) {
            out.println("Cannot be written: " + failed);
            return CommandLine.ExitCode.USAGE;
        } catch (IllegalStateException failed) {
            out.println("The database failed: " + failed.getMessage());
            return ExportCommand.FAILED;
        }
    }
}
