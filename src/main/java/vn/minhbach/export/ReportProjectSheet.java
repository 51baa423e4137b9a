package vn.minhbach.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.report.HeadField;
import vn.minhbach.report.ReportColumn;
import vn.minhbach.report.ReportColumn.Use;
import vn.minhbach.report.ReportSheets;
import vn.minhbach.report.StandingProjects;
import vn.minhbach.report.StandingProjects.Purse;
import vn.minhbach.report.UnclearProject;

/**
 * The sheet that a department reports its projects on: what is said once, then a row for each project, and room for new
 * ones.
 */
final class ReportProjectSheet {

    private static final int NEW_ROWS = 100;
    private static final int CHARACTER = 256;
    /** In pairs of a label and its cell, two in a row. */
    private static final HeadField[][] HEAD = {{HeadField.PERIOD, HeadField.FISCAL_YEAR},
            {HeadField.NUMBER, HeadField.TITLE}, {HeadField.ISSUED_ON, HeadField.ISSUER},
            {HeadField.SAID_BY, HeadField.URL}, {HeadField.PLACE}};
    private static final List<HeadField> REQUIRED = List.of(HeadField.PERIOD, HeadField.NUMBER);
    /** Amounts of no year. */
    private static final Map<ReportColumn, Measure> WHOLE = Map.of(ReportColumn.TOTAL_INVESTMENT,
            Measure.TOTAL_INVESTMENT, ReportColumn.COST_ESTIMATE, Measure.COST_ESTIMATE,
            ReportColumn.SETTLED, Measure.SETTLED);
    private static final Purse NO_PURSE = new Purse(null, null);

    private final ReportContents contents;
    private final ReportLists lists;
    private final ReportSheetCells cells;
    private final XSSFSheet sheet;
    private final StandingProjects standing;
    private final ReportedRows said;
    private final List<Project> projects;
    private final List<ReportColumn> columns;
    private int next;

    ReportProjectSheet(XSSFWorkbook workbook, ReportContents contents, ReportLists lists, ReportSheetCells cells) {
        this.contents = contents;
        this.lists = lists;
        this.cells = cells;
        this.sheet = workbook.createSheet(ReportSheets.Sheet.PROJECTS.name(contents.language()));
        this.standing = contents.standing();
        this.said = new ReportedRows(contents, lists);
        this.projects = contents.projects();
        this.columns = Stream.of(ReportColumn.values()).filter(column -> !column.isOptional() || isUsed(column))
                .toList();
    }

    /** Whether something stands in an optional column, or is said in it. */
    private boolean isUsed(ReportColumn column) {
        return said.says(column) || projects.stream().anyMatch(
                each -> WHOLE.containsKey(column) ? whole(each, column).isPresent() : standing.statesRate(each.code()));
    }

    private Optional<Funding> whole(Project project, ReportColumn column) {
        return standing.money(project.code(), WHOLE.get(column), null, NO_PURSE);
    }

    void write() {
        Messages words = Messages.of("report", contents.language());
        cells.text(sheet.createRow(next++), 0, cells.title(),
                words.text("title", Map.of("dataset", contents.wanted().dataset().title())));
        cells.text(sheet.createRow(next++), 0, cells.styles().format(WorkbookStyles.TEXT), words.text("hint") + " "
                + words.text("before", Map.of("release", String.valueOf(contents.at().release()), "publisher",
                        contents.wanted().publisher())));
        for (HeadField[] pair : HEAD) {
            Row row = sheet.createRow(next++);
            for (int i = 0; i < pair.length; i++) {
                head(row, 1 + 3 * i, pair[i]);
            }
        }
        int header = next++;
        header(header);
        projects.forEach(this::project);
        said.others(projects.stream().map(Project::code).toList()).forEach(this::row);
        int last = next + NEW_ROWS - 1;
        while (next <= last) {
            row(Map.of());
        }
        for (int i = 0; i < columns.size(); i++) {
            ReportSheetCells.offer(sheet, lists.range(columns.get(i).name()), header + 1, last, i);
        }
        sheet.createFreezePane(2, header + 1);
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setPrintGridlines(false);
    }

    private void head(Row row, int column, HeadField field) {
        String label = ReportSheets.label(field, contents.language()) + (REQUIRED.contains(field) ? " *" : "");
        cells.text(row, column, cells.header(REQUIRED.contains(field)), label);
        Object filled = said.head(field) != null ? said.head(field) : switch (field) {
            case FISCAL_YEAR -> String.valueOf(contents.year());
            case PLACE -> place();
            case ISSUER -> contents.agency() == null ? null : contents.agency().name();
            default -> null;
        };
        cells.put(row, column + 1, filled == null && field != HeadField.URL ? Use.TYPED : Use.FILLED,
                field == HeadField.ISSUED_ON ? ReportSheetCells.DATE : WorkbookStyles.TEXT, filled);
        if (field == HeadField.PLACE) {
            ReportSheetCells.offer(sheet, lists.range(ReportColumn.PLACE.name()), row.getRowNum(), row.getRowNum(),
                    column + 1);
        }
    }

    /** Where the first of them is: a publisher's are mostly in one. */
    private String place() {
        return projects.isEmpty() ? null : name(Place.class, projects.get(0).place());
    }

    private <T extends vn.minhbach.history.Coded> String name(Class<T> type, String code) {
        T row = contents.at().get(type, code);
        return row instanceof Place place ? place.name() : row instanceof Agency agency ? agency.name() : code;
    }

    private void header(int at) {
        Row row = sheet.createRow(at);
        row.setHeightInPoints(34);
        String unit = " (" + ReportSheets.text("unit", contents.language()) + ")";
        for (int i = 0; i < columns.size(); i++) {
            ReportColumn column = columns.get(i);
            String label = column.label(contents.language())
                    + (column.isMoney() ? unit : column.isPercent() ? " (%)" : "");
            cells.text(row, i, cells.header(column.use() == Use.TYPED || column == ReportColumn.NAME), label);
            sheet.setColumnWidth(i, width(column) * CHARACTER);
        }
    }

    private static int width(ReportColumn column) {
        return switch (column) {
            case NAME -> 46;
            case OWNER, OBSTACLE -> 30;
            case CODE, NOTE, STATUS, STAGE, CAUSE -> 22;
            default -> 18;
        };
    }

    /** A row for each fund that it has money of, and each obstacle that stands. */
    private void project(Project project) {
        List<Purse> purses = standing.purses(project.code(), contents.year());
        List<Obstacle> open = standing.open(project.code());
        List<Map<ReportColumn, Object>> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(1, Math.max(purses.size(), open.size())); i++) {
            Map<ReportColumn, Object> row = new EnumMap<>(ReportColumn.class);
            row.put(ReportColumn.CODE, project.code());
            row.put(ReportColumn.NAME, project.name());
            if (i == 0) {
                itself(row, project);
            }
            if (i < purses.size()) {
                money(row, project, purses.get(i));
            }
            if (i < open.size()) {
                row.put(ReportColumn.OBSTACLE, open.get(i).description());
                row.put(ReportColumn.CAUSE, lists.name(ReportColumn.CAUSE, open.get(i).cause()));
            }
            rows.add(row);
        }
        said.put(project.code(), rows);
        rows.forEach(this::row);
    }

    private void itself(Map<ReportColumn, Object> row, Project project) {
        row.put(ReportColumn.OWNER, project.owner() == null ? null : name(Agency.class, project.owner()));
        WHOLE.keySet().forEach(column -> row.put(column, million(whole(project, column))));
        row.put(ReportColumn.LAST_PERCENT,
                standing.last(project.code(), Progress::percent).map(Progress::percent).orElse(null));
        row.put(ReportColumn.STATUS, lists.name(ReportColumn.STATUS,
                standing.last(project.code(), Progress::status).map(Progress::status).orElse(null)));
        row.put(ReportColumn.STAGE, lists.name(ReportColumn.STAGE,
                standing.last(project.code(), Progress::stage).map(Progress::stage).orElse(null)));
        row.put(ReportColumn.KIND, lists.name(ReportColumn.KIND, project.kind()));
        row.put(ReportColumn.FIELD, lists.name(ReportColumn.FIELD, project.field()));
        row.put(ReportColumn.PLACE, name(Place.class, project.place()));
    }

    private void money(Map<ReportColumn, Object> row, Project project, Purse purse) {
        row.put(ReportColumn.FUND, lists.name(ReportColumn.FUND, purse.fund()));
        row.put(ReportColumn.BUDGET, lists.name(ReportColumn.BUDGET, purse.budget()));
        row.put(ReportColumn.PLAN, million(standing.money(project.code(), Measure.ALLOCATED, contents.year(), purse)));
        row.put(ReportColumn.LAST_DISBURSED,
                million(standing.money(project.code(), Measure.DISBURSED, contents.year(), purse)));
    }

    private static BigDecimal million(Optional<Funding> money) {
        return money.map(each -> each.amount().movePointLeft(ReportSheets.MILLION).stripTrailingZeros()).orElse(null);
    }

    private void row(Map<ReportColumn, Object> values) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < columns.size(); i++) {
            ReportColumn column = columns.get(i);
            String format = column.isMoney() ? ReportSheetCells.NUMBER : column.isPercent() ? WorkbookStyles.GENERAL
                    : column == ReportColumn.RESOLVED_ON ? ReportSheetCells.DATE : WorkbookStyles.TEXT;
            // A code that is still to be chosen is typed.
            boolean open = column == ReportColumn.CODE && UnclearProject.isMark(String.valueOf(values.get(column)));
            cells.put(row, i, open ? Use.TYPED : column.use(), format, values.get(column));
        }
    }
}
