package vn.minhbach.files.form;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.files.table.Column;
import vn.minhbach.files.table.ColumnKind;
import vn.minhbach.files.table.ColumnLabels;
import vn.minhbach.files.table.FileTable;

/**
 * An XLSX workbook (ISO/IEC 29500) that is written as its rows come: the table on as many sheets as it takes, and one
 * that says what it is. A number is a number where Excel holds it exactly, a day a day where Excel's calendar is right,
 * a time one of Vietnam to the second, everything else text; nothing is a formula. In it is no time but that of the
 * release, so that it is the same bytes whenever it is made.
 */
final class WorkbookRows implements RowWriter {

    /** Of a sheet, as Excel has them, the header among them. */
    private static final int ROWS = 1_048_576;
    /** Of a text in a cell. */
    private static final int TEXT = 32_767;
    private static final int EXACT_DIGITS = 15;
    /** Before that day Excel's calendar is one off: it has a 29 February 1900. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);
    /** Decimals of a day, which tell seconds apart. */
    private static final int OF_A_DAY = 6;
    /** Of columns, in characters. */
    private static final int WIDEST_HEADER = 40;
    private static final int FILTER_BUTTON = 4;

    private final FileTable<?> table;
    private final TableStyle style;
    private final ZipOutputStream zip;
    private final NumberFormats formats;
    private final String[] letters;
    private final StringBuilder xml = new StringBuilder(4_096);
    private int sheet;
    private int row;

    WorkbookRows(FileTable<?> table, TableStyle style, OutputStream out) {
        this.table = table;
        this.style = style;
        zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        formats = NumberFormats.of(table);
        letters = new String[table.columns().size()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letters(i);
        }
    }

    private static String letters(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column))
                : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }

    @Override
    public void begin() throws IOException {
        int sheets = (int) Math.max(1, (table.size() + ROWS - 2) / (ROWS - 1));
        WorkbookParts parts = new WorkbookParts(table.kind(), sheets, style.notes());
        for (WorkbookParts.Part each : parts.all()) {
            entry(each.path());
            zip.write(each.xml().getBytes(StandardCharsets.UTF_8));
        }
        beginSheet();
    }

    private void entry(String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(style.notes().time());
        zip.putNextEntry(entry);
    }

    private void beginSheet() throws IOException {
        sheet++;
        row = 0;
        entry("xl/worksheets/sheet" + sheet + ".xml");
        xml.append(WorkbookParts.XML).append("<worksheet xmlns=\"").append(WorkbookParts.MAIN)
                .append("\"><sheetViews><sheetView workbookViewId=\"0\"")
                .append(sheet == 1 ? " tabSelected=\"1\"" : "")
                .append("><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        ColumnLabels labels = new ColumnLabels(table.in().language());
        List<String> headers = table.columns().stream()
                .map(each -> style.labels() ? labels.of(table, each) : each.name()).toList();
        for (int i = 0; i < letters.length; i++) {
            int width = Math.max(width(table.columns().get(i)),
                    Math.min(WIDEST_HEADER, headers.get(i).length() + FILTER_BUTTON));
            xml.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1).append("\" width=\"")
                    .append(width).append("\" customWidth=\"1\"/>");
        }
        xml.append("</cols><sheetData>");
        beginRow();
        for (int i = 0; i < letters.length; i++) {
            text(i, headers.get(i), WorkbookParts.HEADER);
        }
        endRow();
    }

    private static int width(Column<?> column) {
        return switch (column.kind()) {
            case DAY -> 12;
            case WHOLE, FLAG -> 10;
            case NUMBER -> 18;
            case TIME -> 20;
            case ADDRESS -> 36;
            case TEXT -> WorkbookParts.isLong(column.name()) ? 48 : column.named() != null ? 32 : 20;
        };
    }

    @Override
    public void row(Object[] cells) throws IOException {
        if (row == ROWS) {
            endSheet();
            beginSheet();
        }
        beginRow();
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                cell(i, table.columns().get(i).kind(), cells);
            }
        }
        endRow();
    }

    private void beginRow() {
        row++;
        xml.append("<row r=\"").append(row).append("\">");
    }

    private void endRow() throws IOException {
        xml.append("</row>");
        write();
    }

    private void write() throws IOException {
        zip.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        xml.setLength(0);
    }

    private void cell(int column, ColumnKind kind, Object[] cells) {
        Object value = cells[column];
        switch (kind) {
            case NUMBER -> {
                BigDecimal number = (BigDecimal) value;
                if (number.precision() <= EXACT_DIGITS && number.precision() - number.scale() <= EXACT_DIGITS) {
                    number(column, number.toPlainString(), WorkbookParts.DECIMALS + formats.decimals(column, cells));
                } else {
                    text(column, number.toPlainString(), 0);
                }
            }
            case WHOLE -> number(column, value.toString(), WorkbookParts.WHOLE);
            case DAY -> {
                LocalDate day = (LocalDate) value;
                if (day.isBefore(FIRST_DAY)) {
                    text(column, day.toString(), 0);
                } else {
                    number(column, String.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, day)), WorkbookParts.DAY);
                }
            }
            case TIME -> {
                LocalDateTime time = LocalDateTime.ofInstant((Instant) value, Catalogue.ZONE);
                BigDecimal days = BigDecimal.valueOf(time.toLocalTime().toSecondOfDay())
                        .divide(SECONDS_OF_A_DAY, OF_A_DAY, RoundingMode.HALF_UP)
                        .add(BigDecimal.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, time.toLocalDate())));
                number(column, days.toPlainString(), WorkbookParts.TIME);
            }
            case FLAG -> xml.append("<c r=\"").append(letters[column]).append(row).append("\" t=\"b\"><v>")
                    .append((Boolean) value ? 1 : 0).append("</v></c>");
            default -> text(column, value.toString(), 0);
        }
    }

    private void number(int column, String number, int format) {
        xml.append("<c r=\"").append(letters[column]).append(row).append("\" s=\"").append(format).append("\"><v>")
                .append(number).append("</v></c>");
    }

    private void text(int column, String text, int format) {
        xml.append("<c r=\"").append(letters[column]).append(row).append("\" t=\"inlineStr\"");
        if (format > 0) {
            xml.append(" s=\"").append(format).append('"');
        }
        xml.append("><is><t xml:space=\"preserve\">");
        String tooLong = style.notes().tooLong();
        WorkbookText.escape(text.length() <= TEXT ? text : text.substring(0, TEXT - tooLong.length()) + tooLong, xml);
        xml.append("</t></is></c>");
    }

    private void endSheet() throws IOException {
        xml.append("</sheetData><autoFilter ref=\"A1:").append(letters[letters.length - 1]).append(row)
                .append("\"/></worksheet>");
        write();
    }

    @Override
    public void end() throws IOException {
        endSheet();
        zip.finish();
    }

    @Override
    public void flush() {
        // What is held back is less than a row, and what is being compressed.
    }
}
