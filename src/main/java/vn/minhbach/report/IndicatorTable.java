package vn.minhbach.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.dataset.Origin;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.WrittenRow;

/** The sheet of indicators: a row for each of them and a place or an agency, a column for each period. */
record IndicatorTable(String sheet, List<WrittenRow> rows, Problems problems) {

    static final String INDICATOR = "indicators.INDICATOR";
    static final String UNIT = "indicators.UNIT";
    static final String WHERE = "indicators.WHERE";
    static final String AGENCY = "indicators.AGENCY";
    private static final List<String> COLUMNS = List.of(INDICATOR, UNIT, WHERE, AGENCY);
    private static final Map<String, ObservationField> NAMED = Map.of(INDICATOR, ObservationField.INDICATOR, WHERE,
            ObservationField.PLACE, AGENCY, ObservationField.AGENCY);
    /** Far right of all, where nothing is. */
    private static final int NOWHERE = Short.MAX_VALUE;

    /** Where a row heads such a table, whatever the sheet is called; -1 where none does. */
    static int header(List<WrittenRow> rows) {
        return ReportSheets.row(rows, List.of(INDICATOR, WHERE));
    }

    /** @param named whether the sheet is called as it should be, or as a copy of that */
    SheetPart<ObservationField> read(boolean named) {
        List<ReportRow<ObservationField>> cells = cells();
        Set<String> keys = cells.stream().filter(each -> each.has(ObservationField.VALUE)).map(IndicatorTable::key)
                .collect(Collectors.toSet());
        return new SheetPart<>(sheet, named, new ReportRow<HeadField>(new Origin(sheet, 0, null), Map.of()), cells,
                keys, problems, List.of());
    }

    private static String key(ReportRow<ObservationField> cell) {
        return Stream
                .of(ObservationField.INDICATOR, ObservationField.PLACE, ObservationField.AGENCY,
                        ObservationField.PERIOD)
                .map(field -> Folding.accented(cell.cell(field).text()))
                .collect(Collectors.joining("|"));
    }

    private List<ReportRow<ObservationField>> cells() {
        List<ReportRow<ObservationField>> cells = new ArrayList<>();
        int at = ReportSheets.header(sheet, rows, List.of(INDICATOR), problems);
        if (at < 0) {
            return cells;
        }
        WrittenRow header = rows.get(at);
        List<WrittenRow> below = rows.subList(at + 1, rows.size());
        Map<String, Integer> columns = ReportSheets.positions(header, COLUMNS);
        Map<Integer, ReportCell> periods = periods(sheet, header);
        Set<Integer> known = new HashSet<>(columns.values());
        known.addAll(periods.keySet());
        new UnreadColumns(sheet, header, below, COLUMNS).tell(known, problems);
        for (WrittenRow row : below) {
            for (Map.Entry<Integer, ReportCell> period : periods.entrySet()) {
                if (row.text(period.getKey()).isEmpty()) {
                    continue;
                }
                Map<ObservationField, ReportCell> said = new EnumMap<>(ObservationField.class);
                NAMED.forEach((key, field) -> {
                    int position = columns.getOrDefault(key, NOWHERE);
                    said.put(field, ReportReader.cell(sheet, row, position, "", row.at(position)));
                });
                said.put(ObservationField.PERIOD, period.getValue());
                said.put(ObservationField.VALUE, ReportReader.cell(sheet, row, period.getKey(),
                        period.getValue().text(), row.at(period.getKey())));
                cells.add(new ReportRow<>(new Origin(sheet, row.line(), null), said));
            }
        }
        return cells;
    }

    /** What else is written in the header is a period, by its column; of one that is written twice the first. */
    private static Map<Integer, ReportCell> periods(String sheet, WrittenRow header) {
        Map<Integer, ReportCell> periods = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String label = header.text(i);
            if (!label.isEmpty() && COLUMNS.stream().noneMatch(key -> ReportSheets.isSame(label, key))
                    && seen.add(label)) {
                periods.put(i, ReportReader.cell(sheet, header, i, label, header.at(i)));
            }
        }
        return periods;
    }
}
