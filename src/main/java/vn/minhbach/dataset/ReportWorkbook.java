package vn.minhbach.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import vn.minhbach.catalogue.text.Folding;

/**
 * A workbook that holds a report of a period and no tables: its rows become those of tables where it is known what they
 * speak of.
 */
public final class ReportWorkbook implements DatasetInput {

    /** What its sheet is called, whatever case and accents it is written with. */
    private static final Set<String> SHEETS = Set.of("bao cao thang", "monthly report");
    /** The hidden sheet with what a report was filled with. */
    public static final String MARKS = "_report";
    /** What spreadsheet programs put behind the name of a sheet that was copied. */
    private static final Pattern COPY = Pattern.compile("(?:\\s*(?:\\(\\d{1,3}\\)|_\\d{1,3}))+\\s*$");
    /** Of one sheet; a department has some hundred projects. */
    private static final int MOST_ROWS = 20_000;

    private final Path file;
    private final String name;
    private final Spreadsheet workbook;

    private ReportWorkbook(Path file, String name, Spreadsheet workbook) {
        this.file = file;
        this.name = name;
        this.workbook = workbook;
    }

    /** Null where the workbook is none. */
    static ReportWorkbook of(Path file, String name, Spreadsheet workbook) {
        return StreamSupport.stream(workbook.sheets().spliterator(), false).anyMatch(
                sheet -> isReport(sheet) || sheet.equals(MARKS)) ? new ReportWorkbook(file, name, workbook) : null;
    }

    static boolean isReport(String sheet) {
        return SHEETS.contains(Folding.fold(sheet));
    }

    /** The name of the sheet that one is a copy of by its name, {@code Báo cáo tháng (2)}; its own where it is none. */
    public static String original(String sheet) {
        return COPY.matcher(sheet).replaceFirst("");
    }

    /** The names of its sheets, as they are written. */
    public List<String> sheets() {
        List<String> names = new ArrayList<>();
        workbook.sheets().forEach(names::add);
        return names;
    }

    /**
     * Those of them that somebody may have reported on: not what explains others, and not what a {@code _} stands
     * before.
     */
    public List<String> told() {
        return sheets().stream().filter(
                each -> !each.startsWith("_") && !DatasetWorkbook.isGuide(each.strip().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /**
     * The rows of a sheet that hold anything.
     *
     * @param problems is told why it cannot be read to its end
     */
    public List<WrittenRow> rows(String sheet, Problems problems) throws IOException {
        List<WrittenRow> rows = new ArrayList<>();
        try (CellRecords records = workbook.records(sheet)) {
            while (records.next()) {
                if (rows.size() == MOST_ROWS) {
                    problems.add(new Problem(sheet, records.line(), null, null, ProblemCode.TOO_MANY_ROWS.of(MOST_ROWS),
                            null));
                    break;
                }
                rows.add(new WrittenRow(records.line(), records.written()));
            }
        } catch (Unreadable unreadable) {
            problems.add(unreadable.in(sheet));
        }
        return rows;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isWorkbook() {
        return true;
    }

    @Override
    public boolean isAddition() {
        return true;
    }

    @Override
    public Integer release() {
        return workbook.release();
    }

    @Override
    public Collection<String> files() {
        return List.of();
    }

    @Override
    public Records records(TableFormat table) {
        throw new IllegalStateException(name + " has no tables");
    }

    @Override
    public String sha256() throws IOException {
        return Checksum.of(file).hexadecimal();
    }

    @Override
    public void close() {
        workbook.close();
    }
}
