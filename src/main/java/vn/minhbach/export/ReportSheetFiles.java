package vn.minhbach.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Language;
import vn.minhbach.report.HeadField;
import vn.minhbach.report.PeriodReport;
import vn.minhbach.report.ReportSheetWriter;

/** Report sheets for other doors. */
@Singleton
class ReportSheetFiles implements ReportSheetWriter {

    private final Exports exports;

    ReportSheetFiles(Exports exports) {
        this.exports = exports;
    }

    @Override
    public boolean isPossible(String publisher) {
        return find(publisher).isPresent();
    }

    private Optional<DatasetVersion> find(String publisher) {
        return exports.find(publisher, exports.snapshot(null).orElseThrow());
    }

    @Override
    public String write(String publisher, String agency, PeriodReport understood, Language language, Path path)
            throws IOException {
        DatasetVersion wanted = find(publisher)
                .orElseThrow(() -> new IllegalArgumentException(publisher + " has published nothing"));
        String year = understood.head().cell(HeadField.FISCAL_YEAR).text();
        ReportContents contents = ReportContents
                .of(wanted, agency, year.matches("\\d{4}") ? Integer.valueOf(year) : null, language).with(understood);
        ReportFile.write(contents, path);
        return contents.name() + ".xlsx";
    }
}
