package vn.minhbach.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.minhbach.catalogue.Language;

/** Who opens the template for the first time sees what is enough, and how the first ten minutes go. */
class TemplateTest {

    private static final List<String> PLACES = List.of("Bắc Kạn", "Quảng Ninh", "Thái Nguyên");

    @TempDir
    static Path folder;

    private static XSSFWorkbook template;

    @BeforeAll
    static void write() throws IOException {
        Path file = folder.resolve("template.xlsx");
        EmptyWorkbook.writeTemplate(file, PLACES);
        template = new XSSFWorkbook(file.toFile().getPath());
    }

    @AfterAll
    static void close() throws IOException {
        template.close();
    }

    private static boolean isGreen(XSSFColor color) {
        return color != null && color.getIndexed() == IndexedColors.GREEN.getIndex();
    }

    @Test
    void fourSheetsAndEighteenCellsAreMarkedAsEnough() {
        List<String> tabs = new ArrayList<>();
        Map<String, List<String>> headers = new LinkedHashMap<>();
        template.sheetIterator().forEachRemaining(each -> {
            XSSFSheet sheet = (XSSFSheet) each;
            if (isGreen(sheet.getTabColor())) {
                tabs.add(sheet.getSheetName());
            }
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND
                            && isGreen((XSSFColor) cell.getCellStyle().getFillForegroundColorColor())) {
                        assertThat(row.getRowNum()).as("only headers are").isZero();
                        headers.computeIfAbsent(sheet.getSheetName(), name -> new ArrayList<>())
                                .add(cell.getStringCellValue());
                    }
                }
            }
        });
        assertThat(tabs).containsExactlyInAnyOrder("dataset", "sources", "projects", "funding");
        assertThat(headers).isEqualTo(Map.of("dataset", List.of("publisher", "title", "licence", "contact"), "sources",
                List.of("code", "kind", "title"), "projects",
                List.of("code", "name", "kind", "field", "place", "source"), "funding",
                List.of("project", "measure", "amount", "source", "as_of")));
        assertThat(headers.values().stream().mapToInt(List::size).sum()).isEqualTo(18);
    }

    private static List<String> offered(String sheet, String column) {
        Row header = template.getSheet(sheet).getRow(0);
        int position = 0;
        while (!header.getCell(position).getStringCellValue().equals(column)) {
            position++;
        }
        int at = position;
        List<XSSFDataValidation> rules = template.getSheet(sheet).getDataValidations().stream()
                .filter(rule -> rule.getRegions().getCellRangeAddress(0).isInRange(1, at)).toList();
        assertThat(rules).as(sheet + "." + column).hasSize(1);
        List<String> offered = new ArrayList<>();
        for (CellReference cell : new AreaReference(rules.get(0).getValidationConstraint().getFormula1(),
                template.getSpreadsheetVersion()).getAllReferencedCells()) {
            offered.add(template.getSheet(cell.getSheetName()).getRow(cell.getRow()).getCell(cell.getCol())
                    .getStringCellValue());
        }
        return offered;
    }

    @Test
    void placesOfOthersAreOfferedByName() {
        assertThat(offered("projects", "place")).isEqualTo(PLACES).contains("Bắc Kạn");
        assertThat(offered("agencies", "place")).isEqualTo(PLACES);
        assertThat(offered("observations", "place")).isEqualTo(PLACES);
        assertThat(offered("projects", "kind")).as("lists of codes stay what they are").containsExactly("PROJECT",
                "TASK");
    }

    @Test
    void theGuideBeginsWithTheTenMinutes() {
        XSSFSheet guide = template.getSheetAt(0);
        List<String> vietnamese = new ArrayList<>();
        List<String> english = new ArrayList<>();
        for (Row row : guide) {
            vietnamese.add(row.getCell(1).getStringCellValue());
            english.add(row.getCell(2).getStringCellValue());
        }
        List<String> sections = List.of("Mười phút đầu tiên, và mười phút mỗi tháng", "Cách điền",
                "Công bố và đính chính");
        assertThat(vietnamese).containsSubsequence(sections);
        assertThat(vietnamese.subList(0, 4)).as("a title, what it is, and then these").satisfiesExactly(
                title -> assertThat(title).contains("Minh Bạch"), empty -> assertThat(empty).contains("Mẫu trống"),
                section -> assertThat(section).isEqualTo(sections.get(0)),
                first -> assertThat(first).contains("bốn sheet", "dataset, sources, projects, funding", "mười tám ô"));
        assertThat(english.get(2)).isEqualTo(EmptyWorkbook.words(Language.EN).text("begin"))
                .containsIgnoringCase("ten minutes");
        assertThat(english.get(3)).contains("four", "eighteen");
        assertThat(guide.getRow(4).getCell(0).getStringCellValue()).as("its first step, after an empty line")
                .isEqualTo("1");
    }
}
