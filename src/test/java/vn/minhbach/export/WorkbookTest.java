package vn.minhbach.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.minhbach.catalogue.Catalogues;
import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.Dataset;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.ColumnType;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.FormatDescriptions;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.history.History;
import vn.minhbach.history.Release;
import vn.minhbach.history.Version;

/** The workbook that a department fills in: it explains itself, and offers what may be written. */
class WorkbookTest {

    /** What Excel takes; a workbook with more it offers to repair. */
    private static final int TITLE = 32;
    private static final int PROMPT = 255;
    private static final int ERROR = 225;

    /** Release 1, in which nothing stands. */
    private static final Snapshot AT = new Snapshot(
            Catalogues.of(() -> new History(Map.of(), List.of(new Release(1, "test", "Thử", Instant.EPOCH, null,
                    0, 0, 0, "", null, null, null, List.of()))), Source.class).present());

    @TempDir
    Path folder;

    @Test
    void theTemplateExplainsEachColumnAndOffersWhatItMayHold() throws IOException {
        Path file = folder.resolve("template.xlsx");
        EmptyWorkbook.writeTemplate(file, java.util.List.of());
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile().getPath())) {
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("huong-dan");
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex("_lists"))).isTrue();
            assertThat(workbook.getNumberOfSheets()).isEqualTo(DatasetFormat.TABLES.size() + 2);
            for (TableFormat table : DatasetFormat.TABLES) {
                XSSFSheet sheet = workbook.getSheet(table.sheet());
                assertThat(sheet.getLastRowNum()).as("no rows").isZero();
                assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).as("the header stays")
                        .isEqualTo((short) 1);
                for (int i = 0; i < table.columns().size(); i++) {
                    ColumnFormat column = table.columns().get(i);
                    Cell header = sheet.getRow(0).getCell(i);
                    assertThat(header.getStringCellValue()).isEqualTo(column.name());
                    explained(table, column, sheet.getCellComment(header.getAddress()));
                    offered(workbook, sheet, column, i);
                }
            }
        }
    }

    private static void explained(TableFormat table, ColumnFormat column, XSSFComment note) {
        String text = note.getString().getString();
        for (Language language : Language.values()) {
            FormatDescriptions meanings = FormatDescriptions.in(language);
            assertThat(text).contains(meanings.of(table, column)).contains(meanings.allowed(column));
            column.values().forEach(code -> assertThat(text).contains(code + " = " + meanings.ofCode(column, code)));
        }
        assertThat(text).contains(column.required() ? "BẮT BUỘC" : "Không bắt buộc")
                .contains(column.required() ? "REQUIRED" : "Optional")
                .contains("Ví dụ: " + FormatDescriptions.in(Language.VI).example(table, column));
        assertThat(note.getClientAnchor().getRow2() - note.getClientAnchor().getRow1()).as("room for the text")
                .isGreaterThanOrEqualTo((int) text.lines().count());
    }

    private static void offered(XSSFWorkbook workbook, XSSFSheet sheet, ColumnFormat column, int position) {
        List<XSSFDataValidation> rules = sheet.getDataValidations().stream()
                .filter(rule -> rule.getRegions().getCellRangeAddress(0).isInRange(1, position)).toList();
        boolean text = Stream.of(ColumnType.CODE, ColumnType.LINE, ColumnType.TEXT, ColumnType.TEXTS, ColumnType.PERIOD,
                ColumnType.DURATION,
                ColumnType.URL).anyMatch(column.type()::equals);
        String name = sheet.getSheetName() + "." + column.name();
        assertThat(rules).as(name).hasSize(text ? 0 : 1);
        if (text || column.type().isReference() || column.type() == ColumnType.ENUM) {
            assertThat(sheet.getColumnStyle(position).getDataFormatString()).as(name + " keeps what is typed")
                    .isEqualTo("@");
        }
        if (column.type() == ColumnType.MONEY) {
            assertThat(sheet.getColumnStyle(position).getDataFormatString()).isEqualTo("0");
        }
        for (XSSFDataValidation rule : rules) {
            assertThat(rule.getRegions().getCellRangeAddress(0).getLastRow()).as(name).isEqualTo(1_048_575);
            assertThat(length(rule.getPromptBoxTitle())).isLessThanOrEqualTo(TITLE);
            assertThat(length(rule.getPromptBoxText())).isLessThanOrEqualTo(PROMPT);
            assertThat(length(rule.getErrorBoxTitle())).isLessThanOrEqualTo(TITLE);
            assertThat(length(rule.getErrorBoxText())).isLessThanOrEqualTo(ERROR);
            String formula = rule.getValidationConstraint().getFormula1();
            if (column.type() == ColumnType.ENUM) {
                assertThat(rule.getValidationConstraint().getValidationType()).isEqualTo(ValidationType.LIST);
                assertThat(rule.getSuppressDropDownArrow()).as("the arrow is there").isTrue();
                assertThat(listed(workbook, formula)).as(name).isEqualTo(column.values());
            } else if (column.type() == ColumnType.BOOLEAN) {
                assertThat(listed(workbook, formula)).containsExactly("true", "false");
            } else if (column.type().isReference()) {
                TableFormat target = DatasetFormat.byName(column.target());
                String codes = CellReference.convertNumToColString(target.indexOf("code"));
                assertThat(formula).as(name).startsWith("OFFSET(" + target.sheet() + "!$" + codes + "$2,");
                assertThat(rule.getShowErrorBox()).as("a code may be another publisher's").isFalse();
            }
        }
    }

    private static List<String> listed(XSSFWorkbook workbook, String formula) {
        AreaReference area = new AreaReference(formula, workbook.getSpreadsheetVersion());
        List<String> codes = new ArrayList<>();
        for (CellReference cell : area.getAllReferencedCells()) {
            codes.add(workbook.getSheet(cell.getSheetName()).getRow(cell.getRow()).getCell(cell.getCol())
                    .getStringCellValue());
        }
        return codes;
    }

    /** Programs that read row by row, as pandas may, believe a sheet on how far it reaches. */
    @Test
    void eachSheetSaysHowFarItReaches() throws IOException {
        Path file = folder.resolve("places.xlsx");
        DatasetVersion wanted = new DatasetVersion(
                new Dataset("Thử", null, "CC0-1.0", "thử", null, List.of(), new Version(1, "test", 1, null, null)), AT);
        try (WorkbookWriter writer = new WorkbookWriter(Files.newOutputStream(file), wanted)) {
            for (TableFormat table : List.of(DatasetFormat.byName("places"), DatasetFormat.byName("agencies"))) {
                writer.begin(table);
                for (int i = 0; i < 250; i++) {
                    writer.row(new String[]{"x" + i, null, "X"});
                }
            }
            writer.finish();
        }
        try (ZipFile zip = new ZipFile(file.toFile());
                XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (TableFormat table : DatasetFormat.TABLES) {
                String part = workbook.getSheet(table.sheet()).getPackagePart().getPartName().getName().substring(1);
                String xml = new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
                int rows = workbook.getSheet(table.sheet()).getPhysicalNumberOfRows();
                assertThat(rows).isEqualTo(List.of("places", "agencies").contains(table.sheet()) ? 251 : 1);
                assertThat(xml).contains("<dimension ref=\"A1:"
                        + CellReference.convertNumToColString(table.columns().size() - 1) + rows + "\"/>");
            }
        }
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }

    @Test
    void whatAWorkbookCannotHoldIsRefusedWithTheFormThatCan() throws IOException {
        DatasetVersion wanted = new DatasetVersion(
                new Dataset("Thử", null, "CC0-1.0", "thử", null, List.of(), new Version(1, "test", 1, null, null)), AT);
        try (WorkbookWriter writer = new WorkbookWriter(OutputStream.nullOutputStream(), wanted)) {
            writer.begin(DatasetFormat.DATASET);
            String[] row = {"x", null, null, null, null};
            for (int i = 1; i < 1_048_576; i++) {
                writer.row(row);
            }
            assertThatThrownBy(() -> writer.row(row)).isInstanceOf(DoesNotFit.class)
                    .hasMessageContaining("dataset").hasMessageContaining("1048575").hasMessageContaining(".zip");
        }
        try (WorkbookWriter writer = new WorkbookWriter(OutputStream.nullOutputStream(), wanted)) {
            writer.begin(DatasetFormat.byName("places"));
            String[] row = new String[11];
            row[10] = "x;".repeat(17_000);
            assertThatThrownBy(() -> writer.row(row)).isInstanceOf(DoesNotFit.class).hasMessageContaining("places")
                    .hasMessageContaining(".zip");
        }
    }
}
