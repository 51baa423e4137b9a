package vn.minhbach.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.dataset.Origin;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.WrittenRow;

/** The sheet of directives: a row for each, with what came of it by the end of the period. */
record DirectiveTable(String sheet, List<WrittenRow> rows, Problems problems) {

    private static final String PREFIX = "directives.";
    /** Those that only remind of what stands are known, and not read. */
    private static final List<String> COLUMNS = List.of(PREFIX + "CODE", PREFIX + "ACTION", PREFIX + "LEAD",
            PREFIX + "DUE", PREFIX + "LAST", PREFIX + "STATUS", PREFIX + "NOTE");

    /** Where a row heads such a table, whatever the sheet is called; -1 where none does. */
    static int header(List<WrittenRow> rows) {
        return ReportSheets.row(rows, List.of(PREFIX + "CODE", PREFIX + "STATUS"));
    }

    /** @param named whether the sheet is called as it should be, or as a copy of that */
    SheetPart<DirectiveField> read(boolean named) {
        List<ReportRow<DirectiveField>> directives = directives();
        Set<String> keys = directives.stream()
                .filter(each -> each.has(DirectiveField.STATUS) || each.has(DirectiveField.NOTE))
                .map(each -> Folding.accented(each.cell(DirectiveField.CODE).text())).collect(Collectors.toSet());
        return new SheetPart<>(sheet, named, new ReportRow<HeadField>(new Origin(sheet, 0, null), Map.of()), directives,
                keys, problems, List.of());
    }

    private List<ReportRow<DirectiveField>> directives() {
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
                    said.put(field, ReportReader.cell(sheet, row, position, header.text(position),
                            new NamedCode(row.at(position))));
                }
            }
            directives.add(new ReportRow<>(new Origin(sheet, row.line(), null), said));
        }
        return directives;
    }
}
