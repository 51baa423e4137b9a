package vn.minhbach.export;

import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.directive.ReportStatus;
import vn.minhbach.report.ReportColumn.Use;
import vn.minhbach.report.ReportSheets;

/** The sheet of directives that are not done: what came of each is chosen from a list. */
final class ReportDirectiveSheet {

    private static final int CHARACTER = 256;
    private static final String[] COLUMNS = {"CODE", "ACTION", "LEAD", "DUE", "LAST", "STATUS", "NOTE"};
    private static final int[] WIDTHS = {22, 60, 30, 22, 20, 20, 40};

    private final XSSFWorkbook workbook;
    private final ReportContents contents;
    private final ReportLists lists;
    private final ReportSheetCells cells;

    ReportDirectiveSheet(XSSFWorkbook workbook, ReportContents contents, ReportLists lists, ReportSheetCells cells) {
        this.workbook = workbook;
        this.contents = contents;
        this.lists = lists;
        this.cells = cells;
    }

    /** Writes none where nothing is to be reported. */
    void write() {
        List<Directive> open = contents.directives().stream().filter(
                each -> each.every() != null || last(each) == null || last(each).status() == ReportStatus.IN_PROGRESS)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        XSSFSheet sheet = workbook.createSheet(ReportSheets.Sheet.DIRECTIVES.name(contents.language()));
        cells.text(sheet.createRow(0), 0, cells.styles().format(WorkbookStyles.TEXT),
                ReportSheets.text("directives.hint", contents.language()));
        Row header = sheet.createRow(1);
        for (int i = 0; i < COLUMNS.length; i++) {
            cells.text(header, i, cells.header(COLUMNS[i].equals("STATUS")),
                    ReportSheets.text("directives." + COLUMNS[i], contents.language()));
            sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
        }
        int next = 2;
        for (Directive each : open) {
            row(sheet.createRow(next++), each);
        }
        ReportSheetCells.offer(sheet, lists.range("REPORT"), 2, next - 1, 5);
        sheet.createFreezePane(2, 2);
    }

    private DirectiveReport last(Directive directive) {
        return contents.at().table(DirectiveReport.class).of(Directives.REPORTS_OF, directive.code()).stream()
                .findFirst().orElse(null);
    }

    private void row(Row row, Directive directive) {
        Agency lead = contents.at().get(Agency.class, directive.lead());
        DirectiveReport last = last(directive);
        Object[] shown = {directive.code(), directive.action(contents.language()),
                lead == null ? directive.lead() : lead.name(),
                directive.dueWords() != null ? directive.dueWords() : directive.dueOn(),
                last == null ? null : lists.reportStatus(last.status())};
        for (int i = 0; i < shown.length; i++) {
            cells.put(row, i, Use.SHOWN, WorkbookStyles.TEXT, shown[i]);
        }
        cells.put(row, shown.length, Use.TYPED, WorkbookStyles.TEXT, null);
        cells.put(row, shown.length + 1, Use.TYPED, WorkbookStyles.TEXT, null);
    }
}
