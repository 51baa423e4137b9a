package vn.minhbach.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.minhbach.dataset.Note;
import vn.minhbach.dataset.Origin;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.ReleaseSentence;
import vn.minhbach.dataset.ReportWorkbook;
import vn.minhbach.dataset.Written;
import vn.minhbach.dataset.WrittenRow;

/**
 * Reads the sheets of a report: columns are known by what they are called, wherever they stand, as is what is said once
 * above them.
 */
public final class ReportReader {

    /** Of a workbook; of the others it is said that they were not read. */
    private static final int MOST_SHEETS = 30;
    /** Further below the header of a sheet that is called otherwise is not looked for. */
    private static final int MOST_ABOVE_HEADER = 60;

    private final ReportWorkbook workbook;
    private final Problems problems;
    private final List<Note> notes = new ArrayList<>();
    /** In words, above a table. */
    private List<ReleaseSentence.Said> said = List.of();
    private final SheetParts<ProjectField> projects = new SheetParts<>();
    private final SheetParts<ObservationField> observations = new SheetParts<>();
    private final SheetParts<DirectiveField> directives = new SheetParts<>();

    private ReportReader(ReportWorkbook workbook, Problems problems) {
        this.workbook = workbook;
        this.problems = problems;
    }

    /** @param problems is told what cannot be read */
    public static PeriodReport read(ReportWorkbook workbook, Problems problems) throws IOException {
        return new ReportReader(workbook, problems).read();
    }

    private PeriodReport read() throws IOException {
        List<String> sheets = sheets();
        sheets.stream().skip(MOST_SHEETS).forEach(sheet -> notes.add(Note.Kind.SHEET_LEFT.of(sheet, 0, sheet)));
        for (String sheet : sheets.subList(0, Math.min(MOST_SHEETS, sheets.size()))) {
            Problems own = new Problems();
            List<WrittenRow> rows = workbook.rows(sheet, own);
            if (!rows.isEmpty() || own.any()) {
                take(sheet, rows, own);
            }
        }
        if (projects.isEmpty()) {
            projects.add(new ProjectTable(workbook.told().stream().filter(ReportSheets.Sheet.PROJECTS::isCalled)
                    .findFirst().orElse(workbook.name()), List.of(), new Problems()).read(true));
        }
        projects.choose(problems, notes);
        observations.choose(problems, notes);
        directives.choose(problems, notes);
        return new PeriodReport(projects.head(), projects.rows(), observations.rows(), directives.rows(), filled(),
                List.copyOf(notes));
    }

    /** Those that are called as such sheets are come first, then their copies. */
    private List<String> sheets() {
        return workbook.told().stream().sorted(Comparator.comparingInt(
                (String sheet) -> Stream.of(ReportSheets.Sheet.values()).anyMatch(each -> each.isCalled(sheet)) ? 0
                        : Stream.of(ReportSheets.Sheet.values()).anyMatch(each -> each.isCopyCalled(sheet)) ? 1 : 2))
                .toList();
    }

    private void take(String sheet, List<WrittenRow> rows, Problems own) {
        List<WrittenRow> above = rows.subList(0, Math.min(MOST_ABOVE_HEADER, rows.size()));
        said = Stream.concat(said.stream(), ReleaseSentence.OF_REPORT.in(above.stream()
                .flatMap(row -> IntStream.range(0, row.cells().size()).mapToObj(row::text)).toList()).stream())
                .distinct().toList();
        // Only a sheet of projects says of which report it is: a table of targets heads its columns as one of indicators does.
        ReportSheets.Sheet kind = Stream.of(ReportSheets.Sheet.values()).filter(each -> each.isCalled(sheet))
                .findFirst()
                .orElseGet(() -> Stream.of(ReportSheets.Sheet.values())
                        .filter(each -> each == ReportSheets.Sheet.PROJECTS || each.isCopyCalled(sheet))
                        .filter(each -> header(each, above) >= 0).findFirst().orElse(null));
        boolean named = kind != null && kind.isCopyCalled(sheet);
        if (kind == null) {
            notes.add(Note.Kind.SHEET_LEFT.of(sheet, 0, sheet));
        } else if (kind == ReportSheets.Sheet.PROJECTS) {
            projects.add(new ProjectTable(sheet, rows, own).read(named));
        } else if (kind == ReportSheets.Sheet.INDICATORS) {
            observations.add(new IndicatorTable(sheet, rows, own).read(named));
        } else {
            directives.add(new DirectiveTable(sheet, rows, own).read(named));
        }
    }

    private static int header(ReportSheets.Sheet kind, List<WrittenRow> rows) {
        return switch (kind) {
            case PROJECTS -> ProjectTable.header(rows);
            case INDICATORS -> IndicatorTable.header(rows);
            case DIRECTIVES -> DirectiveTable.header(rows);
        };
    }

    /** The row of a sheet that says what its columns are; null where none does. */
    static WrittenRow header(List<WrittenRow> rows) {
        return Stream.of(ReportSheets.Sheet.values()).map(kind -> header(kind, rows)).filter(at -> at >= 0).findFirst()
                .map(rows::get).orElse(null);
    }

    /** @param position 0 for A */
    static ReportCell cell(String sheet, WrittenRow row, int position, String label, Written written) {
        return new ReportCell(written, new Origin(sheet, row.line(), Origin.letters(position + 1) + " · " + label));
    }

    private Filled filled() throws IOException {
        Map<String, String> marks = new TreeMap<>();
        if (workbook.sheets().contains(ReportSheets.MARKS)) {
            workbook.rows(ReportSheets.MARKS, problems).forEach(row -> marks.putIfAbsent(row.text(0), row.text(1)));
        }
        Integer release = workbook.release() != null ? workbook.release() : number(marks.get(ReportSheets.RELEASE));
        if (release == null && said.size() == 1) {
            return new Filled(said.get(0).publisher(), said.get(0).release(), null);
        }
        return new Filled(marks.get(ReportSheets.PUBLISHER), release, number(marks.get(ReportSheets.FISCAL_YEAR)));
    }

    private static Integer number(String text) {
        return text != null && text.matches("[1-9]\\d{0,8}") ? Integer.valueOf(text) : null;
    }
}
