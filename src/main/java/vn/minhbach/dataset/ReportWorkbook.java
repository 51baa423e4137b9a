package vn.minhbach.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import vn.minhbach.catalogue.text.Folding;

/** A workbook that holds a report of a period and no tables: its rows become those of tables where it is known what they speak of. */
public final class ReportWorkbook implements DatasetInput {

    /** What its sheet is called, whatever case and accents it is written with. */
    private static final Set<String> SHEETS = Set.of("bao cao thang", "monthly report");
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
        return StreamSupport.stream(workbook.sheets().spliterator(), false).anyMatch(ReportWorkbook::isReport) ? new ReportWorkbook(file, name, workbook) : null;
    }

    public static boolean isReport(String sheet) {
        return SHEETS.contains(Folding.fold(sheet));
    }

    /** The names of its sheets, as they are written. */
    public List<String> sheets() {
        List<String> names = new ArrayList<>();
        workbook.sheets().forEach(names::add);
        return names;
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
                    problems.add(new Problem(sheet, records.line(), null, null, ProblemCode.TOO_MANY_ROWS.of(MOST_ROWS), null));
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
