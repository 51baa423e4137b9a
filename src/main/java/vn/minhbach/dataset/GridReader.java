package vn.minhbach.dataset;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import vn.minhbach.dataset.SheetGrid.Kind;
import vn.minhbach.dataset.SheetGrid.Shown;

/**
 * Reads the sheets of a workbook, or a file of CSV, as they are shown, in bounded memory: what is longer than any
 * report of a month is cut off, and each sheet says so.
 */
final class GridReader {

    /** Beyond so many nobody reads a report row by row. */
    static final int MOST_ROWS = 3_000;
    static final int MOST_COLUMNS = 100;
    private static final int MOST_SHEETS = 30;
    /** Characters of all cells of a workbook. */
    private static final int MOST_TEXT = 4 << 20;
    private static final int LONGEST = 4_000;
    private static final int MOST_DIGITS = 400;
    /** Of a cell that is repeated each counts; of those that are not, fewer fit into what is read. */
    private static final int MOST_CELLS = 1 << 20;
    /** Unpacked: a report of a month has some hundred rows. */
    private static final long MOST_OF_WORKBOOK = 128L << 20;
    /** Of an OpenDocument spreadsheet, all of whose sheets are in one part. */
    private static final long MOST_OF_CONTENT = 32L << 20;

    private static final ColumnFormat DAY = DatasetFormat.byName("sources").column("issued_on");
    private static final ColumnFormat PERIOD = DatasetFormat.byName("progress").column("as_of");
    private static final ColumnFormat DECIMAL = DatasetFormat.byName("observations").column("value");
    private static final ColumnFormat MONEY = DatasetFormat.byName("funding").column("amount");

    private int text;
    private int cells;
    /** Of the sheet that is being read. */
    private SheetGrid.Cut cut;

    private GridReader() {
    }

    private interface Opened {
        GridRecords rows(String sheet) throws IOException;
    }

    /**
     * Of a workbook, XLSX or OpenDocument.
     *
     * @return empty where it is refused, and {@code problems} says why
     */
    static List<SheetGrid> read(Path file, String name, long mostBytes, Problems problems) throws IOException {
        CheckedZip zip = CheckedZip.open(file, name, mostBytes, problems);
        if (zip == null) {
            return List.of();
        }
        try (zip) {
            boolean ods = !zip.names().contains("[Content_Types].xml") && zip.names().contains(OdsWorkbook.CONTENT);
            long bytes = ods ? zip.size(OdsWorkbook.CONTENT) : zip.names().stream().mapToLong(zip::size).sum();
            long most = ods ? MOST_OF_CONTENT : MOST_OF_WORKBOOK;
            if (bytes > most) {
                problems.add(DatasetFiles.tooLarge(name, most));
                return List.of();
            }
            if (ods) {
                try (OdsSheets sheets = new OdsSheets(zip)) {
                    return new GridReader().read(new OdsWorkbook(zip).sheets(), sheets::next);
                }
            }
            if (zip.names().contains("[Content_Types].xml")) {
                Workbook workbook = new Workbook(zip);
                return new GridReader().read(workbook.sheets(), sheet -> new XlsxGrid(workbook, sheet));
            }
            return List.of();
        } catch (Unreadable unreadable) {
            problems.add(unreadable.in(name));
            return List.of();
        }
    }

    /**
     * Of a file of CSV, as one sheet.
     *
     * @return empty where it is refused, and {@code problems} says why
     */
    static List<SheetGrid> readCsv(Path file, String name, Problems problems) throws IOException {
        try {
            return new GridReader().read(List.of(name.replaceFirst("(?i)\\.(csv|tsv|txt)$", "")),
                    sheet -> new CsvGrid(Files.newInputStream(file)));
        } catch (Unreadable unreadable) {
            problems.add(unreadable.in(name));
            return List.of();
        }
    }

    private List<SheetGrid> read(Collection<String> sheets, Opened opened) throws IOException {
        List<SheetGrid> grids = new ArrayList<>();
        for (String sheet : sheets) {
            if (grids.size() == MOST_SHEETS) {
                SheetGrid last = grids.remove(MOST_SHEETS - 1);
                grids.add(new SheetGrid(last.name(), last.rows(), last.merged(),
                        last.cut() == null ? SheetGrid.Cut.SHEETS : last.cut()));
                break;
            }
            try (GridRecords records = opened.rows(sheet)) {
                grids.add(read(sheet, records));
            }
        }
        return grids;
    }

    private SheetGrid read(String sheet, GridRecords records) throws IOException {
        List<SheetGrid.Row> rows = new ArrayList<>();
        cut = null;
        while (records.next()) {
            if (rows.size() < MOST_ROWS && text < MOST_TEXT && cells < MOST_CELLS) {
                rows.add(row(records));
            } else if (records.cells().stream().anyMatch(GridReader::holds)) {
                cut = text >= MOST_TEXT ? SheetGrid.Cut.TEXT : cells >= MOST_CELLS ? SheetGrid.Cut.CELLS
                        : SheetGrid.Cut.ROWS;
                if (records.mayEnd()) {
                    break;
                }
            }
        }
        return new SheetGrid(sheet, rows, List.copyOf(records.merged()), cut);
    }

    private SheetGrid.Row row(GridRecords records) {
        List<Shown> row = new ArrayList<>();
        for (SheetCell cell : records.cells()) {
            if (row.size() == MOST_COLUMNS) {
                cut = records.cells().stream().skip(MOST_COLUMNS).anyMatch(GridReader::holds) ? SheetGrid.Cut.COLUMNS
                        : cut;
                break;
            }
            cut = cell != null && cell.text() != null && cell.text().length() > LONGEST ? SheetGrid.Cut.CELL : cut;
            Shown shown = cell == null ? null : shown(cell, records.isResult(cell.column()));
            row.add(shown == null || shown.text().isEmpty() ? null : shown);
            text += shown == null ? 0 : shown.text().length();
            cells += shown == null ? 0 : 1;
        }
        return new SheetGrid.Row((int) records.line(), row);
    }

    private static boolean holds(SheetCell cell) {
        return cell != null && !(cell.kind() == SheetCell.Kind.TEXT && cell.text().isBlank());
    }

    private static Shown shown(SheetCell cell, boolean result) {
        return switch (cell.kind()) {
            case TEXT, BOOLEAN -> words(cell.text(), result);
            case NUMBER -> number(cell, result);
            default -> new Shown(Kind.UNREADABLE, line(cell.text()), null, result);
        };
    }

    static Shown words(String raw, boolean result) {
        String text = line(raw);
        return new Shown(Unprintable.in(text, false) == null ? Kind.TEXT : Kind.UNREADABLE, text, null, result);
    }

    /** In one line, as a table is read across. */
    private static String line(String raw) {
        String text = CellText.normalised(raw.length() > LONGEST ? raw.substring(0, LONGEST) + "…" : raw);
        return text.replaceAll("[\\s\\u00a0\\u200b]+", " ").strip();
    }

    private static Shown number(SheetCell cell, boolean result) {
        BigDecimal number;
        try {
            number = new BigDecimal(cell.name());
        } catch (NumberFormatException none) {
            return new Shown(Kind.UNREADABLE, line(cell.text()), null, result);
        }
        // Written out it would fill the memory.
        if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS) {
            return new Shown(Kind.UNREADABLE, line(cell.text()), null, result);
        }
        if (cell.shown().equals(DisplayedNumber.NUMBER)) {
            return new Shown(Kind.NUMBER, number.toPlainString(), number, result);
        }
        if (cell.shown().kind() == DisplayedNumber.Kind.PERCENT) {
            BigDecimal percent = number.movePointRight(2).stripTrailingZeros();
            return new Shown(Kind.PERCENT, percent.toPlainString() + "%", percent, result);
        }
        return cell.shown().kind() == DisplayedNumber.Kind.NUMBER ? formatted(cell, number, result)
                : date(cell, number, result);
    }

    /** With the unit that its format shows, else as the digits that it shows. */
    private static Shown formatted(SheetCell cell, BigDecimal number, boolean result) {
        NumberSection section = cell.shown().section(number);
        boolean worded = section != null
                && (section.before() + section.behind()).codePoints().anyMatch(Character::isLetter);
        Cell read = cell.in(worded ? MONEY : DECIMAL);
        return read.isRefused() || read.value() == null
                ? new Shown(Kind.UNREADABLE, number.toPlainString(), null, result)
                : new Shown(worded ? Kind.MONEY : Kind.NUMBER, read.value(), new BigDecimal(read.value()), result);
    }

    private static Shown date(SheetCell cell, BigDecimal number, boolean result) {
        for (ColumnFormat column : List.of(DAY, PERIOD)) {
            Cell date = cell.in(column);
            if (!date.isRefused()) {
                return new Shown(Kind.DATE, date.value(), null, result);
            }
        }
        return new Shown(Kind.UNREADABLE, number.toPlainString(), null, result);
    }
}
