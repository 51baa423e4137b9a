package vn.minhbach.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.minhbach.dataset.Origin;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.ReportWorkbook;
import vn.minhbach.dataset.WrittenRow;

/** The sheet of directives: a row for each, with what came of it by the end of the period. */
record DirectiveTable(ReportWorkbook workbook, Problems problems) {

    private static final String PREFIX = "directives.";
    /** Those that only remind of what stands are known, and not read. */
    private static final List<String> COLUMNS = List.of(PREFIX + "CODE", PREFIX + "ACTION", PREFIX + "LEAD", PREFIX + "DUE", PREFIX + "LAST", PREFIX + "STATUS", PREFIX + "NOTE");

    List<ReportRow<DirectiveField>> read() throws IOException {
        Optional<String> sheet = workbook.sheets().stream().filter(ReportSheets.Sheet.DIRECTIVES::isCalled).findFirst();
        return sheet.isEmpty() ? List.of() : read(sheet.get(), workbook.rows(sheet.get(), problems));
    }

    private List<ReportRow<DirectiveField>> read(String sheet, List<WrittenRow> rows) {
        List<ReportRow<DirectiveField>> directives = new ArrayList<>();
        int at = ReportSheets.header(sheet, rows, COLUMNS.subList(0, 1), problems);
        if (at < 0) {
            return directives;
        }
        WrittenRow header = rows.get(at);
        List<WrittenRow> below = rows.subList(at + 1, rows.size());
        Map<String, Integer> columns = ReportSheets.positions(header, COLUMNS);
        new UnreadColumns(sheet, header, below, COLUMNS).tell(columns.values(), problems);
        for (WrittenRow row : below) {
            Map<DirectiveField, ReportCell> said = new EnumMap<>(DirectiveField.class);
            for (DirectiveField field : DirectiveField.values()) {
                Integer position = columns.get(PREFIX + field.name());
                if (position != null) {
                    said.put(field, ReportReader.cell(sheet, row, position, header.text(position), new NamedCode(row.at(position))));
                }
            }
            directives.add(new ReportRow<>(new Origin(sheet, row.line(), null), said));
        }
        return directives;
    }
}
