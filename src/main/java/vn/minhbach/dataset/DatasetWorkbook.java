package vn.minhbach.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A dataset kept as an XLSX workbook: a sheet for each table, named as the table's file without {@code .csv}, with the
 * header in the first row. Sheets that explain ({@value #GUIDE}), and those whose names begin with {@code _}, are not
 * looked at.
 */
final class DatasetWorkbook implements DatasetInput {

    /** The sheet of the template that explains the others. */
    static final String GUIDE = "huong-dan";

    private final Path file;
    private final String name;
    private final Workbook workbook;
    private final Map<String, String> sheets = new LinkedHashMap<>();

    private DatasetWorkbook(Path file, String name, Workbook workbook) {
        this.file = file;
        this.name = name;
        this.workbook = workbook;
    }

    /**
     * Opens a workbook and finds its tables.
     *
     * @return null where it cannot be read, and {@code problems} says why
     */
    static DatasetWorkbook open(Path file, String name, CheckedZip zip, Problems problems) throws IOException {
        try {
            DatasetWorkbook dataset = new DatasetWorkbook(file, name, new Workbook(zip));
            dataset.findTables(problems);
            return dataset;
        } catch (Unreadable unreadable) {
            problems.add(unreadable.in(name));
            return null;
        }
    }

    private void findTables(Problems problems) {
        List<String> known = DatasetFormat.TABLES.stream().map(TableFormat::sheet).toList();
        List<String> unknown = new ArrayList<>();
        for (String sheet : workbook.sheets()) {
            String written = sheet.strip().toLowerCase(Locale.ROOT);
            String table = written.endsWith(".csv") ? written.substring(0, written.length() - 4) : written;
            if (table.startsWith("_") || isGuide(table)) {
                continue;
            }
            if (!known.contains(table)) {
                unknown.add(sheet);
            } else if (sheets.putIfAbsent(table + ".csv", sheet) != null) {
                problems.add(new Problem(name, 0, null, sheet, ProblemCode.SHEET_REPEATED.of(), AllowedForm.ONE_SHEET_EACH.of()));
            }
        }
        for (String sheet : unknown) {
            problems.add(new Problem(name, 0, null, sheet, ProblemCode.UNKNOWN_SHEET.of(NearestName.to(sheet, known)), AllowedForm.SHEETS.of(known)));
        }
    }

    /** Whether the sheet is named huong-dan, Hướng dẫn or README. */
    private static boolean isGuide(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace(' ', '-');
        return folded.equals(GUIDE) || folded.equals("readme");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Integer release() {
        return workbook.release();
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
    public Records records(TableFormat table) {
        return new SheetRecords(workbook, sheets.get(table.file()));
    }

    /** Over the file as it is: a workbook's parts hold more than its cells. */
    @Override
    public String sha256() throws IOException {
        Checksum checksum = new Checksum();
        try (InputStream in = Files.newInputStream(file)) {
            checksum.add(in);
        }
        return checksum.hexadecimal();
    }

    @Override
    public void close() {
        workbook.close();
    }
}
