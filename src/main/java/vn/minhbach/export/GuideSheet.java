package vn.minhbach.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.ColumnType;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.FormatDescriptions;
import vn.minhbach.dataset.TableFormat;

/** The first sheet of a workbook, which explains the others: Vietnamese on the left, English on the right. */
final class GuideSheet {

    static final String SHEET = "huong-dan";

    private final Workbook workbook;
    private final Sheet sheet;
    private final CellStyle plain;
    private final CellStyle bold;
    private final CellStyle section;
    private final Messages vietnamese = EmptyWorkbook.words(Language.VI);
    private final Messages english = EmptyWorkbook.words(Language.EN);
    private int next;

    GuideSheet(Workbook workbook, WorkbookStyles styles) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(SHEET);
        this.plain = styles.wrapped();
        this.bold = styles.bold();
        this.section = styles.section();
        sheet.setColumnWidth(0, 28 * 256);
        sheet.setColumnWidth(1, 72 * 256);
        sheet.setColumnWidth(2, 72 * 256);
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        row(styles.title(), "", vietnamese.text("title"), english.text("title"));
    }

    /** @param wanted what the workbook holds, null for the empty template */
    void write(DatasetVersion wanted, CodeLists codes, CellStyle link) {
        if (wanted == null) {
            row(plain, "", vietnamese.text("empty"), english.text("empty"));
        } else {
            both("holds", Map.of("publisher", wanted.publisher(), "release", String.valueOf(wanted.at().release())));
            if (wanted.at().publishedBy() != null) {
                both("narrowed", Map.of("day", wanted.at().publishedBy().toString()));
            }
        }
        steps("begin");
        steps("fill");
        steps("publish");
        tables(link);
        codes(codes.uses());
    }

    private void both(String key, Map<String, String> values) {
        row(plain, "", vietnamese.text(key, values), english.text(key, values));
    }

    /** The words {@code key.1}, {@code key.2} … as they come. */
    private void steps(String key) {
        section(key);
        for (int i = 1; vietnamese.has(key + "." + i); i++) {
            row(plain, String.valueOf(i), vietnamese.text(key + "." + i), english.text(key + "." + i));
        }
    }

    private void tables(CellStyle link) {
        section("tables");
        for (TableFormat table : DatasetFormat.TABLES) {
            Row row = row(plain, table.sheet(), FormatDescriptions.in(Language.VI).of(table),
                    FormatDescriptions.in(Language.EN).of(table));
            Hyperlink there = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            there.setAddress("'" + table.sheet() + "'!A1");
            row.getCell(0).setHyperlink(there);
            row.getCell(0).setCellStyle(link);
        }
    }

    private void codes(List<List<CodeLists.Use>> lists) {
        section("codes");
        for (List<CodeLists.Use> uses : lists) {
            TableFormat table = uses.get(0).table();
            ColumnFormat column = uses.get(0).column();
            if (column.type() == ColumnType.ENUM) {
                row(bold, column.name(), FormatDescriptions.in(Language.VI).of(table, column),
                        FormatDescriptions.in(Language.EN).of(table, column));
                String where = uses.stream().map(CodeLists.Use::toString).collect(Collectors.joining(", "));
                row(plain, "", vietnamese.text("columns") + ": " + where, english.text("columns") + ": " + where);
                column.values()
                        .forEach(code -> row(plain, code, FormatDescriptions.in(Language.VI).ofCode(column, code),
                                FormatDescriptions.in(Language.EN).ofCode(column, code)));
            }
        }
    }

    private void section(String key) {
        next++;
        row(section, "", vietnamese.text(key), english.text(key));
    }

    private Row row(CellStyle style, String... cells) {
        Row row = sheet.createRow(next++);
        int lines = 1;
        for (int i = 0; i < cells.length; i++) {
            Cell cell = row.createCell(i);
            if (!cells[i].isEmpty()) {
                cell.setCellValue(cells[i]);
            }
            cell.setCellStyle(style);
            lines = Math.max(lines, (cells[i].length() + 79) / 80);
        }
        // LibreOffice finds the height itself, Excel does not for rows that it did not write.
        row.setHeightInPoints(lines * (style == section || style == plain || style == bold ? 16 : 24));
        return row;
    }
}
