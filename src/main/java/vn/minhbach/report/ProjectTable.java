package vn.minhbach.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.dataset.AllowedForm;
import vn.minhbach.dataset.ExtraColumns;
import vn.minhbach.dataset.Note;
import vn.minhbach.dataset.Origin;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.ProblemCode;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.TotalNames;
import vn.minhbach.dataset.Written;
import vn.minhbach.dataset.WrittenRow;

/** The sheet of projects: what is said once, and below it a row for each project. */
record ProjectTable(String sheet, List<WrittenRow> rows, Problems problems) {

    /** The first row that names the column of names and two more; -1 where none does. */
    static int header(List<WrittenRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Map<Integer, ReportColumn> columns = columns(rows.get(i));
            if (columns.size() > 2 && columns.containsValue(ReportColumn.NAME)) {
                return i;
            }
        }
        return -1;
    }

    private static Map<Integer, ReportColumn> columns(WrittenRow row) {
        Map<Integer, ReportColumn> columns = new TreeMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String label = row.text(i);
            Optional<ReportColumn> column = Arrays.stream(ReportColumn.values())
                    .filter(each -> ReportSheets.isSame(label, "column." + each.name())).findFirst();
            if (column.isPresent() && !columns.containsValue(column.get())) {
                columns.put(i, column.get());
            }
        }
        return columns;
    }

    /** @param named whether the sheet is called as it should be, or as a copy of that */
    SheetPart<ProjectField> read(boolean named) {
        List<Note> notes = new ArrayList<>();
        int header = header(rows);
        if (header < 0) {
            problems.add(new Problem(sheet, 0, null, null, ProblemCode.REPORT_HEADER_MISSING.of(),
                    AllowedForm.REPORT_SHEET.of()));
            return new SheetPart<>(sheet, named, ReportHead.read(sheet, rows), List.of(), Set.of(), problems, notes);
        }
        List<ReportRow<ProjectField>> projects = projects(rows.get(header), rows.subList(header + 1, rows.size()),
                new MoneyUnits(sheet, rows.subList(0, header)), notes);
        Set<String> keys = new HashSet<>();
        projects.stream().filter(each -> !ProjectTotals.isTotal(each)).forEach(each -> {
            keys.add(ProjectField.CODE + each.cell(ProjectField.CODE).text());
            keys.add(ProjectField.NAME + Folding.accented(each.cell(ProjectField.NAME).text()));
        });
        keys.removeAll(Set.of(ProjectField.CODE.name(), ProjectField.NAME.name()));
        return new SheetPart<>(sheet, named, ReportHead.read(sheet, rows.subList(0, header)), projects, keys, problems,
                notes);
    }

    private List<ReportRow<ProjectField>> projects(WrittenRow header, List<WrittenRow> below, MoneyUnits units,
            List<Note> notes) {
        Map<Integer, ReportColumn> columns = columns(header);
        units.check(header,
                columns.entrySet().stream().filter(each -> each.getValue().isMoney() && each.getValue().field() != null)
                        .map(Map.Entry::getKey).toList(),
                problems, notes);
        new UnreadColumns(sheet, header, below,
                Arrays.stream(ReportColumn.values()).map(each -> "column." + each.name()).toList())
                .tell(columns.keySet(), problems);
        List<ReportRow<ProjectField>> projects = new ArrayList<>();
        for (WrittenRow row : below) {
            Map<ProjectField, ReportCell> said = new EnumMap<>(ProjectField.class);
            columns.forEach((position, column) -> {
                if (column.field() != null) {
                    Written written = row.at(position);
                    said.put(column.field(), ReportReader.cell(sheet, row, position, header.text(position),
                            column.isMoney() ? units.amount(written, header.text(position)) : new NamedCode(written)));
                }
            });
            if (said.getOrDefault(ProjectField.CODE, ReportCell.EMPTY).isEmpty()) {
                total(header, row).ifPresent(position -> said.put(ProjectField.CODE,
                        ReportReader.cell(sheet, row, position, header.text(position), row.at(position))));
            }
            projects.add(new ReportRow<>(new Origin(sheet, row.line(), null), said));
        }
        return projects;
    }

    /** Where a row is called a total in the column that numbers the rows, in which a merged cell stands. */
    private static Optional<Integer> total(WrittenRow header, WrittenRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.text(i).isEmpty()) {
                return ExtraColumns.isSerial(header.text(i)) && TotalNames.isTotal(row.text(i)) ? Optional.of(i)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
