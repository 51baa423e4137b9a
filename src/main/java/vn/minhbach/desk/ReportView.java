package vn.minhbach.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.release.DatasetTable;
import vn.minhbach.dataset.Column;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.Report;
import vn.minhbach.dataset.Table;
import vn.minhbach.portal.FormatColumn;

/**
 * Why a dataset was refused, sheet by sheet and row by row, in the reader's language.
 *
 * @param total how many problems there are, of which the first {@code shown} are told
 */
public record ReportView(List<Sheet> sheets, long total, int shown) {

    private static final Pattern COUNT = Pattern.compile("\\d+ (row|cell)s?|\\d+ bytes when unpacked");

    /**
     * @param name  of the table: of its sheet, or of its file without {@code .csv}
     * @param table null where it is none
     */
    public record Sheet(String name, DatasetTable table, List<Row> rows) {
    }

    /**
     * A row with something wrong in it.
     *
     * @param anchor what leads to it within the page
     * @param line   0 where the sheet as a whole is meant
     * @param cells  what stands in the row, empty where that is not known
     */
    public record Row(String anchor, long line, List<Cell> cells, List<Fault> faults) {

        public boolean known() {
            return !cells.isEmpty();
        }
    }

    /** @param bad whether something is wrong with it */
    public record Cell(String column, String text, boolean bad) {
    }

    /**
     * One thing that is wrong.
     *
     * @param column null where the row is meant
     * @param label  null where it is not one column that is meant
     * @param found  null where nothing was looked at, empty for an empty cell
     */
    public record Fault(String column, FormatColumn label, String found, Sentence allowed, Sentence message) {
    }

    /** @param rows what the rows hold that are wrong, as far as it could be read */
    static ReportView of(Report report, Excerpt rows, Language language) {
        Map<String, Map<Long, List<Problem>>> bySheet = new LinkedHashMap<>();
        report.problems().forEach(problem -> bySheet.computeIfAbsent(problem.file(), file -> new LinkedHashMap<>())
                .computeIfAbsent(problem.line(), line -> new ArrayList<>()).add(problem));
        List<Sheet> sheets = new ArrayList<>();
        bySheet.forEach((file, lines) -> {
            List<Row> told = new ArrayList<>();
            lines.forEach((line, problems) -> told.add(new Row("s" + sheets.size() + "-" + line, line, rows.cells(file, line, problems),
                    problems.stream().map(problem -> fault(problem, rows.ofWorkbook(), language)).toList())));
            sheets.add(new Sheet(file.replaceFirst("\\.csv$", ""), Terms.table(file), told));
        });
        return new ReportView(sheets, report.total(), report.problems().size());
    }

    private static Fault fault(Problem problem, boolean workbook, Language language) {
        return new Fault(problem.column(), Terms.column(problem.file(), problem.column()), found(problem, language), allowed(problem, workbook, language),
                Sentence.of(workbook ? Problem.ofSheets(problem.message()) : problem.message(), language));
    }

    /** What stood there; how many there are of something is ours, and said in the reader's language. */
    private static String found(Problem problem, Language language) {
        return problem.column() == null && problem.found() != null && COUNT.matcher(problem.found()).matches()
                ? Sentence.of(problem.found(), language).text() : problem.found();
    }

    /** Of a column of codes, each with what it means. */
    private static Sentence allowed(Problem problem, boolean workbook, Language language) {
        Table table = DatasetFormat.byFile(problem.file()).orElse(null);
        Column column = table == null || table.indexOf(String.valueOf(problem.column())) < 0 ? null : table.column(problem.column());
        if (column == null || !String.join(", ", column.values()).equals(problem.allowed())) {
            return Sentence.of(workbook ? Problem.ofSheets(problem.allowed()) : problem.allowed(), language);
        }
        return new Sentence(column.values().stream().map(code -> Terms.explained(table, column, code, language)).collect(Collectors.joining(", ")),
                null);
    }
}
