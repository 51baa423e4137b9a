package vn.minhbach.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.report.ReportColumn;

/**
 * Writes the workbook that a department reports a period on, filled with what stands, so that only what is new is
 * typed.
 */
final class ReportFile {

    private ReportFile() {
    }

    static void write(ReportContents contents, Path path) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream file = Files.newOutputStream(path)) {
            EmptyWorkbook.sign(workbook);
            workbook.getProperties().getCoreProperties().setTitle(contents.wanted().dataset().title());
            workbook.getProperties().getCustomProperties().addProperty(DatasetFormat.RELEASE, contents.at().release());
            ReportSheetCells cells = new ReportSheetCells(workbook, new WorkbookStyles(workbook));
            ReportLists lists = new ReportLists(contents);
            new ReportProjectSheet(workbook, contents, lists, cells).write();
            new ReportIndicatorSheet(workbook, contents, cells).write(lists.range(ReportColumn.PLACE.name()),
                    lists.range(ReportColumn.OWNER.name()));
            new ReportDirectiveSheet(workbook, contents, lists, cells).write();
            lists.write(workbook);
            workbook.write(file);
        }
    }
}
