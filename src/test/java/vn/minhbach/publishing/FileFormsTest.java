package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.minhbach.running.EmbeddedDatabaseResource;

@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class FileFormsTest extends FilesSpecification {

    @Test
    void textIsKeptByteForByteAndIsNoFormulaForSpreadsheets() {
        String address = mini.named("/obstacles.csv?project=X-p1");
        assertThat(rows(file(address))).filteredOn(each -> each.getField("code").endsWith("-f1"))
                .extracting(each -> each.getField("description"))
                .containsExactly("=SUM(A1), \"chờ\"\nhai dòng");
        assertThat(file(address + "&bom=1").asString()).startsWith("\ufeff")
                .contains("\"'=SUM(A1), \"\"chờ\"\"\nhai dòng\"");
    }

    @Test
    void aWorkbookHasTypedCellsAndSaysWhatItIs() {
        Response file = file("/indicators/budget-expenditure.xlsx?place=bac-kan&headers=labels&lang=en");
        assertThat(file.asByteArray()).as("the same bytes").isEqualTo(
                file("/indicators/budget-expenditure.xlsx?place=bac-kan&headers=labels&lang=en").asByteArray());
        Sheet sheet = sheet(file);
        Map<String, Cell> cells = new HashMap<>();
        for (Cell each : sheet.getRow(1)) {
            cells.put(sheet.getRow(0).getCell(each.getColumnIndex()).getStringCellValue(), each);
        }
        assertThat(cells.get("Place (name)").getStringCellValue()).isEqualTo("Bac Kan");
        assertThat(cells.get("Value").getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(DateUtil.isCellDateFormatted(cells.get("Last day of the time"))).isTrue();
        Set<String> formats = new HashSet<>();
        sheet.forEach(row -> {
            Cell value = row.getCell(cells.get("Value").getColumnIndex());
            if (row.getRowNum() > 0 && value != null) {
                formats.add(value.getCellStyle().getDataFormatString());
            }
            row.forEach(each -> assertThat(each.getCellType()).isNotEqualTo(CellType.FORMULA));
        });
        assertThat(formats).as("one format of the series").hasSize(1);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(((XSSFSheet) sheet).getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
        StringBuilder about = new StringBuilder();
        sheet.getWorkbook().getSheet("About")
                .forEach(row -> row.forEach(each -> about.append(each.getStringCellValue()).append('\n')));
        assertThat(about).contains("Licence", "CC-BY", "How to cite", "/indicators/budget-expenditure.xlsx?")
                .contains("Release ");
        assertThat(sheet(file(mini.named("/obstacles.xlsx?project=X-p1"))).getRow(1))
                .anySatisfy(each -> assertThat(each.getStringCellValue()).isEqualTo("=SUM(A1), \"chờ\"\nhai dòng"));
    }
}
