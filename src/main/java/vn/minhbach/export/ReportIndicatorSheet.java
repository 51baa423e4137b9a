package vn.minhbach.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.report.ReportColumn.Use;
import vn.minhbach.report.ReportSheets;
import vn.minhbach.report.StandingObservations;

/**
 * The sheet of indicators: a row for each of them and a place or an agency, a column for each of the last periods, and
 * one for a new one.
 */
final class ReportIndicatorSheet {

    private static final int PERIODS = 6;
    /** Nobody types more by hand; who has more hands in a dataset. */
    private static final int MOST_ROWS = 2_000;
    private static final int CHARACTER = 256;
    private static final int FIRST_PERIOD = 4;

    private record Line(String indicator, String place, String agency) {
    }

    private final XSSFWorkbook workbook;
    private final ReportContents contents;
    private final ReportSheetCells cells;

    ReportIndicatorSheet(XSSFWorkbook workbook, ReportContents contents, ReportSheetCells cells) {
        this.workbook = workbook;
        this.contents = contents;
        this.cells = cells;
    }

    /**
     * Writes none where nothing is observed.
     *
     * @param places offers names of places, null for none
     */
    void write(String places, String agencies) {
        Map<Line, Map<String, Observation>> lines = new LinkedHashMap<>();
        Set<String> all = new LinkedHashSet<>();
        StandingObservations.latest(contents.at(), contents.wanted().publisher()).forEach((cell, row) -> {
            if (isReported(row)) {
                lines.computeIfAbsent(new Line(cell.indicator(), cell.place(), cell.agency()),
                        line -> new LinkedHashMap<>()).put(cell.period(), row);
                all.add(cell.period());
            }
        });
        if (lines.isEmpty()) {
            return;
        }
        List<String> periods = all.stream().sorted(Comparator.comparing(ReportIndicatorSheet::end))
                .skip(Math.max(0, all.size() - PERIODS)).toList();
        XSSFSheet sheet = workbook.createSheet(ReportSheets.Sheet.INDICATORS.name(contents.language()));
        cells.text(sheet.createRow(0), 0, cells.styles().format(WorkbookStyles.TEXT),
                ReportSheets.text("indicators.hint", contents.language()));
        header(sheet, periods);
        int next = 2;
        for (Map.Entry<Line, Map<String, Observation>> line : lines.entrySet()) {
            if (next < MOST_ROWS) {
                row(sheet.createRow(next++), line.getKey(), line.getValue(), periods);
            }
        }
        ReportSheetCells.offer(sheet, places, 2, next + 100, 2);
        ReportSheetCells.offer(sheet, agencies, 2, next + 100, 3);
        sheet.createFreezePane(FIRST_PERIOD, 2);
    }

    /** Whoever publishes says all of them; an agency those of itself, of those below it, and of its place. */
    private boolean isReported(Observation row) {
        return contents.agencies() == null || row.agency() != null && contents.agencies().contains(row.agency())
                || row.place() != null && contents.agency() != null && row.place().equals(contents.agency().place());
    }

    private static java.time.LocalDate end(String period) {
        return Period.parse(period).map(Period::end).orElse(java.time.LocalDate.MIN);
    }

    private void header(XSSFSheet sheet, List<String> periods) {
        Row row = sheet.createRow(1);
        List<String> labels = new ArrayList<>(
                List.of("indicators.INDICATOR", "indicators.UNIT", "indicators.WHERE", "indicators.AGENCY"));
        for (int i = 0; i < labels.size(); i++) {
            cells.text(row, i, cells.header(false), ReportSheets.text(labels.get(i), contents.language()));
            sheet.setColumnWidth(i, (i == 0 ? 46 : i == 1 ? 14 : 26) * CHARACTER);
        }
        for (int i = 0; i < periods.size(); i++) {
            cells.text(row, FIRST_PERIOD + i, cells.header(false), periods.get(i));
            sheet.setColumnWidth(FIRST_PERIOD + i, 14 * CHARACTER);
        }
        cells.put(row, FIRST_PERIOD + periods.size(), Use.TYPED, WorkbookStyles.TEXT, null);
        sheet.setColumnWidth(FIRST_PERIOD + periods.size(), 16 * CHARACTER);
    }

    private void row(Row row, Line line, Map<String, Observation> observed, List<String> periods) {
        Indicator indicator = contents.at().get(Indicator.class, line.indicator());
        cells.put(row, 0, Use.SHOWN, WorkbookStyles.TEXT, indicator == null ? line.indicator() : indicator.name());
        cells.put(row, 1, Use.SHOWN, WorkbookStyles.TEXT, indicator == null ? null : indicator.unit());
        Place place = contents.at().get(Place.class, line.place());
        Agency agency = contents.at().get(Agency.class, line.agency());
        cells.put(row, 2, Use.SHOWN, WorkbookStyles.TEXT, place == null ? line.place() : place.name());
        cells.put(row, 3, Use.SHOWN, WorkbookStyles.TEXT, agency == null ? line.agency() : agency.name());
        for (int i = 0; i < periods.size(); i++) {
            Observation of = observed.get(periods.get(i));
            cells.put(row, FIRST_PERIOD + i, Use.FILLED, WorkbookStyles.GENERAL, of == null ? null : of.value());
        }
        cells.put(row, FIRST_PERIOD + periods.size(), Use.TYPED, WorkbookStyles.GENERAL, null);
    }
}
