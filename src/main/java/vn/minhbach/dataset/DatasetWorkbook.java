package vn.minhbach.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A dataset kept as a workbook: a sheet for each table, named as the table's file without {@code .csv}, or by what the
 * table is called. Sheets that explain ({@value #GUIDE}), and those whose names begin with {@code _}, are not looked
 * at.
 */
final class DatasetWorkbook implements DatasetInput {

    /** The sheet of the template that explains the others. */
    static final String GUIDE = "huong-dan";

    private final Path file;
    private final String name;
    private final Spreadsheet workbook;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    /** Whether any sheet is a table of the format, or a report of ours, were its name in order. */
    private boolean meant;

    private DatasetWorkbook(Path file, String name, Spreadsheet workbook) {
        this.file = file;
        this.name = name;
        this.workbook = workbook;
    }

    /**
     * Opens a workbook and finds its tables, or the report that it holds.
     *
     * @param ods whether it is an OpenDocument spreadsheet; else it is of XLSX
     * @return null where it cannot be read, and {@code problems} says why
     */
    static DatasetInput open(Path file, String name, CheckedZip zip, boolean ods, Problems problems)
            throws IOException {
        try {
            Spreadsheet workbook = ods ? new OdsWorkbook(zip) : new Workbook(zip);
            ReportWorkbook report = ReportWorkbook.of(file, name, workbook);
            if (report != null) {
                return report;
            }
            DatasetWorkbook dataset = new DatasetWorkbook(file, name, workbook);
            dataset.findTables(problems);
            return dataset;
        } catch (Unreadable unreadable) {
            problems.add(unreadable.in(name));
            return null;
        }
    }

    private void findTables(Problems problems) throws IOException {
        List<String> unknown = new ArrayList<>();
        for (String sheet : workbook.sheets()) {
            String written = sheet.strip().toLowerCase(Locale.ROOT);
            String table = written.endsWith(".csv") ? written.substring(0, written.length() - 4) : written;
            if (table.startsWith("_") || isGuide(table)) {
                continue;
            }
            List<String> meant = KnownNames.ofTables().meant(table);
            if (meant.isEmpty()) {
                unknown.add(sheet);
            } else if (meant.size() > 1) {
                problems.add(new Problem(name, 0, null, sheet, ProblemCode.TABLE_AMBIGUOUS.of(meant),
                        AllowedForm.ONE_OF.of(meant)));
            } else {
                String before = sheets.putIfAbsent(meant.get(0) + ".csv", sheet);
                if (before != null) {
                    problems.add(new Problem(name, 0, null, sheet, ProblemCode.SHEET_REPEATED.of(meant.get(0), before),
                            AllowedForm.ONE_SHEET_EACH.of()));
                }
            }
        }
        // Spreadsheet programs begin with some that stay empty.
        List<String> filled = new ArrayList<>();
        for (String sheet : unknown) {
            if (workbook.holdsAnything(sheet)) {
                filled.add(sheet);
            }
        }
        OldLetters letters = OldLetters.ofTables(filled);
        if (letters != null) {
            problems.add(letters.problem(name, 0));
            meant = letters.namesTables();
        }
        for (String sheet : filled) {
            if (letters == null || !letters.has(sheet)) {
                problems.add(new Problem(name, 0, null, sheet,
                        ProblemCode.UNKNOWN_SHEET.of(KnownNames.ofTables().nearest(sheet).orElse(null)),
                        AllowedForm.SHEETS.of(DatasetFormat.TABLES.stream().map(TableFormat::sheet).toList())));
            }
        }
    }

    /** Whether some of it is of the format, by its name as it stands or as it must have been written. */
    boolean isOfFormat() {
        return meant || !sheets.isEmpty();
    }

    /** Whether the sheet is named huong-dan, Hướng dẫn or README. */
    static boolean isGuide(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace(' ', '-');
        return folded.equals(GUIDE) || folded.equals("readme");
    }

    @Override
    public String name() {
        return name;
    }

    /** From among its properties; where another program left them out, from the sheet that explains the others. */
    @Override
    public Integer release() throws IOException {
        if (workbook.release() != null) {
            return workbook.release();
        }
        for (String sheet : workbook.sheets()) {
            if (isGuide(sheet.strip().toLowerCase(Locale.ROOT))) {
                return GuideRelease.of(workbook, sheet);
            }
        }
        return null;
    }

    @Override
    public boolean isWorkbook() {
        return true;
    }

    @Override
    public Collection<String> files() {
        return sheets.keySet();
    }

    @Override
    public String called(TableFormat table) {
        return sheets.get(table.file());
    }

    @Override
    public Records records(TableFormat table) {
        return workbook.records(sheets.get(table.file()));
    }

    /** Over the file as it is: a workbook's parts hold more than its cells. */
    @Override
    public String sha256() throws IOException {
        return Checksum.of(file).hexadecimal();
    }

    @Override
    public void close() {
        workbook.close();
    }
}
