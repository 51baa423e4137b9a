package vn.minhbach.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.VietnameseOrder;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.FormatDescriptions;
import vn.minhbach.report.ReportColumn;
import vn.minhbach.report.ReportSheets;

/** The hidden sheet of a report: what it was filled with, and the names that its drop-downs offer. */
final class ReportLists {

    private static final Map<ReportColumn, ColumnFormat> CODES = Map.of(ReportColumn.FUND, column("funding", "fund"),
            ReportColumn.BUDGET, column("funding", "budget"),
            ReportColumn.STATUS, column("progress", "status"), ReportColumn.STAGE, column("progress", "stage"),
            ReportColumn.CAUSE, column("obstacles", "cause"),
            ReportColumn.KIND, column("projects", "kind"), ReportColumn.FIELD, column("projects", "field"));
    private static final int FIRST_LIST = 3;

    private final ReportContents contents;
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    ReportLists(ReportContents contents) {
        this.contents = contents;
        CODES.forEach((column, of) -> lists.put(column.name(), names(of, contents.language())));
        lists.put("REPORT", names(column("directive_reports", "status"), contents.language()));
        lists.put(ReportColumn.OWNER.name(), agencies());
        lists.put(ReportColumn.PLACE.name(), places());
    }

    private static ColumnFormat column(String table, String name) {
        return DatasetFormat.byName(table).column(name);
    }

    private static List<String> names(ColumnFormat column, Language language) {
        return column.values().stream().map(each -> FormatDescriptions.in(language).ofCode(column, each)).toList();
    }

    /** What a code is called; null for none. */
    String name(ReportColumn column, Enum<?> code) {
        return code == null ? null : name(column, code.name());
    }

    /** The same of a code as it is written; what is in no list of codes is called as it is. */
    String name(ReportColumn column, String code) {
        return CODES.containsKey(column) ? FormatDescriptions.in(contents.language()).ofCode(CODES.get(column), code)
                : code;
    }

    String reportStatus(Enum<?> code) {
        return FormatDescriptions.in(contents.language()).ofCode(column("directive_reports", "status"), code.name());
    }

    /** The publisher's own, where it has any; else those of the others that there are today. */
    private List<String> agencies() {
        List<Agency> all = contents.at().table(Agency.class).rows().stream().filter(each -> !each.isGroup()).toList();
        List<Agency> own = all.stream().filter(each -> each.version().publisher().equals(contents.wanted().publisher()))
                .toList();
        return sorted(
                (own.isEmpty() ? all.stream().filter(each -> each.validTo() == null) : own.stream()).map(Agency::name));
    }

    private List<String> places() {
        return sorted(contents.at().table(Place.class).rows().stream()
                .filter(each -> each.validTo() == null
                        || each.version().publisher().equals(contents.wanted().publisher()))
                .map(Place::name));
    }

    private static List<String> sorted(Stream<String> names) {
        return names.distinct().sorted(VietnameseOrder.by(each -> each)).toList();
    }

    /** The cells that hold a list, as a formula names them; null where there is none, or nothing on it. */
    String range(String list) {
        int column = FIRST_LIST + new ArrayList<>(lists.keySet()).indexOf(list);
        String letters = CellReference.convertNumToColString(column);
        return lists.getOrDefault(list, List.of()).isEmpty() ? null
                : ReportSheets.MARKS + "!$" + letters + "$1:$" + letters + "$" + lists.get(list).size();
    }

    void write(org.apache.poi.ss.usermodel.Workbook workbook) {
        Sheet sheet = workbook.createSheet(ReportSheets.MARKS);
        mark(sheet, 0, ReportSheets.PUBLISHER, contents.wanted().publisher());
        mark(sheet, 1, ReportSheets.RELEASE, String.valueOf(contents.at().release()));
        mark(sheet, 2, ReportSheets.FISCAL_YEAR, String.valueOf(contents.year()));
        int column = FIRST_LIST;
        for (List<String> names : lists.values()) {
            for (int i = 0; i < names.size(); i++) {
                (sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i)).createCell(column)
                        .setCellValue(names.get(i));
            }
            column++;
        }
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }

    private static void mark(Sheet sheet, int row, String name, String value) {
        sheet.createRow(row).createCell(0).setCellValue(name);
        sheet.getRow(row).createCell(1).setCellValue(value);
    }
}
