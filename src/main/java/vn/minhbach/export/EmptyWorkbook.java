package vn.minhbach.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.TableFormat;

/**
 * A workbook with a sheet for each table and no rows: headers that explain themselves, drop-downs, cells that keep what
 * is typed. It is the template, and what an export fills in, so that what is downloaded is as easy to edit.
 */
final class EmptyWorkbook {

    static final int ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();

    private static final String US = "Minh Bạch";
    private static final int CHARACTER = 256;
    private static final int NOTE_CHARACTERS = 70;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final WorkbookStyles styles = new WorkbookStyles(workbook);
    private final CodeLists codes;
    private final boolean marked;
    private final CellStyle required = styles.header(true);
    private final CellStyle optional = styles.header(false);
    private final CellStyle enough = styles.enough();

    private EmptyWorkbook(List<String> places, boolean marked) {
        codes = new CodeLists(places);
        this.marked = marked;
    }

    /** The words of workbooks. */
    static Messages words(Language language) {
        return Messages.of("workbook", language);
    }

    /** What will be filled in. */
    static XSSFWorkbook of(DatasetVersion wanted) {
        return of(wanted, List.of());
    }

    /**
     * @param wanted what will be filled in, null for the template
     * @param places the names that its drop-downs of places offer
     */
    private static XSSFWorkbook of(DatasetVersion wanted, List<String> places) {
        EmptyWorkbook empty = new EmptyWorkbook(places, wanted == null);
        sign(empty.workbook);
        if (wanted != null) {
            empty.workbook.getProperties().getCoreProperties().setTitle(wanted.dataset().title());
            empty.workbook.getProperties().getCustomProperties().addProperty(DatasetFormat.RELEASE,
                    wanted.at().release());
        }
        new GuideSheet(empty.workbook, empty.styles).write(wanted, empty.codes, empty.styles.link());
        DatasetFormat.TABLES.forEach(empty::sheet);
        empty.codes.write(empty.workbook);
        return empty.workbook;
    }

    /** Says whose it is: by itself the library would write its own name into it. */
    static void sign(XSSFWorkbook workbook) {
        workbook.getProperties().getCoreProperties().setCreator(US);
        workbook.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication(US);
    }

    /**
     * Writes the template, the workbook with nothing in it.
     *
     * @param places that others have, whose names its drop-downs offer
     */
    static void writeTemplate(Path path, List<String> places) throws IOException {
        try (XSSFWorkbook workbook = of(null, places); OutputStream file = Files.newOutputStream(path)) {
            workbook.write(file);
        }
    }

    private void sheet(TableFormat table) {
        XSSFSheet sheet = workbook.createSheet(table.sheet());
        if (marked && Enough.is(table)) {
            sheet.setTabColor(styles.enoughColor());
        }
        sheet.createFreezePane(table.hasCode() ? 1 : 0, 1);
        Row header = sheet.createRow(0);
        header.setHeightInPoints(20);
        SheetRules rules = new SheetRules(sheet, codes);
        for (int i = 0; i < table.columns().size(); i++) {
            ColumnFormat column = table.columns().get(i);
            sheet.setColumnWidth(i, width(column) * CHARACTER);
            sheet.setDefaultColumnStyle(i, styles.of(column));
            Cell cell = header.createCell(i);
            cell.setCellValue(column.name());
            cell.setCellStyle(marked && Enough.is(table, column) ? enough : column.required() ? required : optional);
            rules.add(table, column, i);
        }
        // After the widths, which say how many columns a note is wide.
        for (int i = 0; i < table.columns().size(); i++) {
            note(sheet, header.getCell(i), new ColumnNote(table, table.columns().get(i)).text());
        }
    }

    private static int width(ColumnFormat column) {
        int content = switch (column.type()) {
            case CODE, REFERENCE -> 26;
            case REFERENCES, TEXTS, URL -> 32;
            case LINE -> column.name().equals("name") || column.name().startsWith("title") ? 50 : 26;
            case TEXT -> 60;
            case MONEY -> 20;
            case DECIMAL -> 18;
            case ENUM -> column.values().stream().mapToInt(String::length).max().orElse(0) + 6;
            default -> 13;
        };
        return Math.max(content, column.name().length() + 4);
    }

    /** Notes do not grow with their text in Excel: what does not fit could not be read. */
    private static void note(XSSFSheet sheet, Cell cell, String text) {
        CreationHelper helper = sheet.getWorkbook().getCreationHelper();
        Drawing<?> drawing = sheet.createDrawingPatriarch();
        int first = cell.getColumnIndex() + 1;
        int last = first;
        for (int width = 0; width < NOTE_CHARACTERS * CHARACTER; last++) {
            width += sheet.getColumnWidth(last);
        }
        long lines = text.lines().mapToLong(line -> 1 + line.length() / (NOTE_CHARACTERS - 10)).sum();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(first);
        anchor.setCol2(last);
        anchor.setRow1(1);
        anchor.setRow2(2 + (int) lines);
        Comment comment = drawing.createCellComment(anchor);
        comment.setAddress(cell.getAddress());
        comment.setAuthor(US);
        comment.setString(helper.createRichTextString(text));
    }
}
