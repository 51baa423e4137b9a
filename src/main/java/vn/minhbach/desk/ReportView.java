package vn.minhbach.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.ColumnType;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.Repeat;
import vn.minhbach.dataset.Report;
import vn.minhbach.dataset.TableFormat;

/**
 * Why a dataset was refused, sheet by sheet and row by row, in the reader's language.
 *
 * @param total how many problems there are, of which {@code shown} are told, one by one or together
 */
public record ReportView(List<SheetReport> sheets, long total, long shown) {

    /**
     * @param name of the table: of its sheet, or of its file without {@code .csv}
     * @param table null where it is none
     */
    public record SheetReport(String name, DatasetTable table, List<RowReport> rows) {
    }

    /**
     * A row with something wrong in it.
     *
     * @param anchor what leads to it within the page
     * @param line 0 where the sheet as a whole is meant
     * @param cells what stands in the row, empty where that is not known
     */
    public record RowReport(String anchor, long line, List<CellReport> cells, List<CellFault> faults) {

        public boolean known() {
            return !cells.isEmpty();
        }
    }

    /** @param bad whether something is wrong with it */
    public record CellReport(String column, String text, boolean bad) {
    }

    /**
     * One thing that is wrong.
     *
     * @param column null where the row is meant
     * @param label null where it is not one column that is meant
     * @param found null where nothing was looked at, empty for an empty cell
     * @param repeats where else it is so
     */
    public record CellFault(String column, String label, String found, String allowed, String message,
            List<String> repeats) {
    }

    /** @param rows what the rows hold that are wrong, as far as it could be read */
    static ReportView of(Report report, Excerpt rows, Language language) {
        Map<String, Map<Long, List<Problem>>> bySheet = new LinkedHashMap<>();
        report.problems().forEach(problem -> bySheet.computeIfAbsent(problem.file(), file -> new LinkedHashMap<>())
                .computeIfAbsent(problem.line(), line -> new ArrayList<>()).add(problem));
        List<SheetReport> sheets = new ArrayList<>();
        bySheet.forEach((file, lines) -> {
            List<RowReport> told = new ArrayList<>();
            lines.forEach((line, problems) -> told.add(new RowReport("s" + sheets.size() + "-" + line, line,
                    rows.cells(file, line, problems),
                    problems.stream()
                            .map(problem -> fault(problem, report.repeats(problem), rows.ofWorkbook(), language))
                            .toList())));
            sheets.add(new SheetReport(file.replaceFirst("\\.csv$", ""), FormatTerms.table(file), told));
        });
        return new ReportView(sheets, report.total(), report.total() - report.untold());
    }

    private static CellFault fault(Problem problem, List<Repeat> repeats, boolean workbook, Language language) {
        return new CellFault(problem.column(), FormatTerms.label(problem.file(), problem.column(), language),
                problem.found(), allowed(problem, workbook, language),
                problem.fault().text(language, workbook),
                repeats.stream().map(repeat -> repeat.text(language, workbook)).toList());
    }

    /** Of a column of codes, each with what it means. */
    private static String allowed(Problem problem, boolean workbook, Language language) {
        TableFormat table = DatasetFormat.byFile(problem.file()).orElse(null);
        ColumnFormat column = table == null || table.indexOf(String.valueOf(problem.column())) < 0 ? null
                : table.column(problem.column());
        if (column != null && column.type() == ColumnType.ENUM && problem.allowed() != null
                && column.values().equals(problem.allowed().arguments().get("values"))) {
            return column.values().stream().map(code -> FormatTerms.explained(column, code, language))
                    .collect(Collectors.joining(", "));
        }
        return problem.allowed() == null ? null : problem.allowed().text(language, workbook);
    }
}
