package vn.minhbach.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.runtime.configuration.MemorySize;

import vn.minhbach.dataset.DatasetFiles;
import vn.minhbach.dataset.Note;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.ReportWorkbook;

/** Workbooks of a report that are made sheet by sheet, and what is read of them. */
abstract class ReportSpecification {

    static final Object[] HEADER = {"Mã", "Tên dự án, nhiệm vụ", "Giải ngân lũy kế kỳ này (triệu đồng)",
            "Tiến độ kỳ này (%)"};

    @TempDir
    Path folder;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook();
    final Problems problems = new Problems();

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    ReportSpecification sheet(String name, Object[]... rows) {
        Sheet sheet = workbook.createSheet(name);
        for (int i = 0; i < rows.length; i++) {
            Row row = sheet.createRow(i);
            for (int j = 0; j < rows[i].length; j++) {
                if (rows[i][j] instanceof Number number) {
                    row.createCell(j).setCellValue(number.doubleValue());
                } else if (rows[i][j] != null) {
                    row.createCell(j).setCellValue((String) rows[i][j]);
                }
            }
        }
        return this;
    }

    static Object[] row(Object... cells) {
        return cells;
    }

    PeriodReport read() throws IOException {
        Path file = folder.resolve("report.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        try (ReportWorkbook report = (ReportWorkbook) new DatasetFiles(
                () -> new MemorySize(BigInteger.ONE.shiftLeft(30))).open(file, "report.xlsx")) {
            return ReportReader.read(report, problems);
        }
    }

    List<String> found() {
        return problems.report().problems().stream()
                .map(each -> each.file() + " " + each.line() + " " + each.column() + " " + each.fault().key()).toList();
    }

    static List<String> told(List<Note> notes) {
        return notes.stream()
                .map(each -> each.file() + " " + each.line() + " " + each.taken().key() + " " + each.found()).toList();
    }
}
