package vn.minhbach.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.dataset.AllowedForm;
import vn.minhbach.dataset.DatasetFiles;
import vn.minhbach.dataset.DatasetInput;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.ProblemCode;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.ReportWorkbook;

/** Opens what a publisher hands over: a dataset as it is, a report of a period as what it adds to what stands. */
@Singleton
public class ReportedFiles {

    private final DatasetFiles files;
    private final Releases releases;

    ReportedFiles(DatasetFiles files, Releases releases) {
        this.files = files;
        this.releases = releases;
    }

    /**
     * Opens it, to be closed by the caller.
     *
     * @param name what the report calls it
     * @param publisher who hands it over, null for whoever it says
     * @throws java.nio.file.NoSuchFileException where there is nothing at the path
     */
    public DatasetInput open(Path path, String name, String publisher) throws IOException {
        DatasetInput opened = files.open(path, name);
        if (!(opened instanceof ReportWorkbook workbook)) {
            return opened;
        }
        Problems problems = new Problems();
        PeriodReport report = ReportReader.read(workbook, problems);
        String filledFor = report.filled().publisher();
        String whose = publisher == null ? filledFor : publisher;
        if (whose == null) {
            problems.add(
                    new Problem(name, 0, null, null, ProblemCode.REPORT_OF_NOBODY.of(), AllowedForm.REPORT_SHEET.of()));
        } else if (filledFor != null && !filledFor.equals(whose)) {
            problems.add(new Problem(name, 0, null, filledFor, ProblemCode.PUBLISHER_DIFFERS.of(),
                    AllowedForm.ONE_OF.of(List.of(whose))));
        }
        ReportUpload upload = new ReportUpload(workbook, report.filled().release(), problems.report());
        return problems.any() ? upload : ReportTranslation.of(report, upload, whose, releases.latest());
    }
}
