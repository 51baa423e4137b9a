package vn.minhbach.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.DatasetInput;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.Records;
import vn.minhbach.dataset.Report;
import vn.minhbach.dataset.SeenRow;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.dataset.TableReader;
import vn.minhbach.publishing.draft.OwnTables;

/** The rows of an upload that a report speaks of, read from it once more: the report alone names only the bad cells. */
final class Excerpt {

    private static final int SHORT = 80;

    /**
     * The texts of rows by file and line, shortened as they are read: a report may speak of a thousand rows of long
     * cells.
     */
    private final Map<String, Map<Long, String[]>> rows = new HashMap<>();

    /** Of what was not uploaded. */
    static final Excerpt NONE = new Excerpt(false);

    /** The rows of sheets that are no tables of the format, by sheet and line. */
    private final Map<String, Map<Long, List<SeenRow.SeenCell>>> seen = new HashMap<>();

    private final boolean workbook;

    private Excerpt(boolean workbook) {
        this.workbook = workbook;
    }

    /** Whether the upload was a workbook, of sheets. */
    boolean ofWorkbook() {
        return workbook;
    }

    /** Where rows of a sheet that is no table of the format are seen. */
    private interface Sheets {
        List<SeenRow> seen(String sheet, Set<Long> lines) throws IOException;
    }

    /** Of a department's own table. */
    static Excerpt of(OwnTables.Looked looked, Report report) {
        Excerpt excerpt = new Excerpt(true);
        try {
            excerpt.see((sheet, lines) -> looked.report().table().seen(looked.sheets(), sheet, lines), report);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return excerpt;
    }

    /** Of what can be read: a file that is no dataset has no rows to show. */
    static Excerpt of(DatasetInput dataset, Report report) {
        Excerpt excerpt = new Excerpt(dataset.isWorkbook());
        Map<String, Set<Long>> wanted = new HashMap<>();
        report.problems().stream().filter(problem -> problem.line() > 1)
                .forEach(
                        problem -> wanted.computeIfAbsent(problem.file(), file -> new HashSet<>()).add(problem.line()));
        try {
            excerpt.see(dataset::seen, report);
            for (Map.Entry<String, Set<Long>> file : wanted.entrySet()) {
                TableFormat table = DatasetFormat.byFile(file.getKey()).orElse(null);
                if (table != null && dataset.files().contains(table.file())) {
                    excerpt.read(dataset, table, file.getValue());
                }
            }
        } catch (IOException unreadable) {
            // The report says so; what was read until then is shown.
        }
        return excerpt;
    }

    private void see(Sheets sheets, Report report) throws IOException {
        Map<String, Set<Long>> wanted = new HashMap<>();
        report.problems().stream()
                .filter(problem -> problem.line() > 0 && DatasetFormat.byFile(problem.file()).isEmpty())
                .forEach(
                        problem -> wanted.computeIfAbsent(problem.file(), file -> new HashSet<>()).add(problem.line()));
        for (Map.Entry<String, Set<Long>> sheet : wanted.entrySet()) {
            sheets.seen(sheet.getKey(), sheet.getValue())
                    .forEach(row -> seen.computeIfAbsent(sheet.getKey(), each -> new HashMap<>()).put(row.line(),
                            row.cells().stream()
                                    .map(cell -> new SeenRow.SeenCell(cell.column(), shortened(cell.text())))
                                    .toList()));
        }
    }

    private void read(DatasetInput dataset, TableFormat table, Set<Long> lines) throws IOException {
        Map<Long, String[]> found = rows.computeIfAbsent(table.file(), file -> new HashMap<>());
        try (Records records = dataset.records(table)) {
            new TableReader(table, new Problems(), row -> {
                if (lines.contains(row.line())) {
                    found.put(row.line(), Stream.of(row.texts()).map(Excerpt::shortened).toArray(String[]::new));
                }
            }).read(records);
        }
    }

    /** What stands in a row: its filled cells, and those that something is wrong with. */
    List<ReportView.CellReport> cells(String file, long line, List<Problem> problems) {
        if (seen.containsKey(file)) {
            return cells(seen.get(file).getOrDefault(line, List.of()), problems);
        }
        String[] texts = rows.getOrDefault(file, Map.of()).get(line);
        if (texts == null) {
            return List.of();
        }
        Set<String> bad = new HashSet<>();
        problems.stream().filter(problem -> problem.column() != null)
                .forEach(problem -> bad.addAll(Arrays.asList(problem.column().split(", "))));
        List<ReportView.CellReport> cells = new ArrayList<>();
        List<ColumnFormat> columns = DatasetFormat.byFile(file).orElseThrow().columns();
        for (int i = 0; i < texts.length; i++) {
            String column = columns.get(i).name();
            if (texts[i] != null || bad.contains(column)) {
                cells.add(new ReportView.CellReport(column, texts[i] == null ? "" : texts[i], bad.contains(column)));
            }
        }
        return cells;
    }

    /** Columns are known by their letters: what heads them may be told in other words. */
    private static List<ReportView.CellReport> cells(List<SeenRow.SeenCell> row, List<Problem> problems) {
        Map<String, String> bad = new LinkedHashMap<>();
        problems.stream().map(Problem::column).filter(Objects::nonNull)
                .forEach(column -> bad.putIfAbsent(letters(column), column));
        List<ReportView.CellReport> cells = new ArrayList<>();
        for (SeenRow.SeenCell cell : row) {
            String told = bad.remove(letters(cell.column()));
            if (told != null || !cell.text().isEmpty()) {
                cells.add(new ReportView.CellReport(told == null ? cell.column() : told, cell.text(), told != null));
            }
        }
        if (!row.isEmpty()) {
            bad.values().forEach(column -> cells.add(new ReportView.CellReport(column, "", true)));
        }
        return cells;
    }

    private static String letters(String column) {
        int end = column.indexOf(' ');
        return end < 0 ? column : column.substring(0, end);
    }

    private static String shortened(String text) {
        return text != null && text.length() > SHORT ? text.substring(0, SHORT) + "…" : text;
    }
}
