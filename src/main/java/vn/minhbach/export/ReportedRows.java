package vn.minhbach.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.report.HeadField;
import vn.minhbach.report.ProjectField;
import vn.minhbach.report.ReportColumn;
import vn.minhbach.report.ReportRow;
import vn.minhbach.report.ReportSheets;
import vn.minhbach.report.UnclearProject;

/** What was understood of a report in another form, as cells of the sheet. */
final class ReportedRows {

    private static final List<ReportColumn> OF_MONEY = List.of(ReportColumn.FUND, ReportColumn.BUDGET,
            ReportColumn.PLAN, ReportColumn.DISBURSED,
            ReportColumn.DISBURSEMENT_RATE);
    private static final List<ReportColumn> OF_OBSTACLE = List.of(ReportColumn.OBSTACLE, ReportColumn.CAUSE);

    private final ReportContents contents;
    private final ReportLists lists;

    ReportedRows(ReportContents contents, ReportLists lists) {
        this.contents = contents;
        this.lists = lists;
    }

    /** Null where nothing is said. */
    String head(HeadField field) {
        String said = contents.said() == null ? "" : contents.said().head().cell(field).text();
        Place place = field == HeadField.PLACE ? contents.at().get(Place.class, said) : null;
        return said.isEmpty() ? null : place == null ? said : place.name();
    }

    /**
     * Puts what is said of a project in the place of what stands, each fund in its own row, and adds rows for what has
     * none.
     */
    void put(String project, List<Map<ReportColumn, Object>> rows) {
        if (contents.said() == null) {
            return;
        }
        for (ReportRow<ProjectField> said : contents.said().projects()) {
            if (said.cell(ProjectField.CODE).text().equals(project)) {
                Map<ReportColumn, Object> cells = cells(said);
                List.of(ReportColumn.CODE, ReportColumn.NAME).forEach(cells::remove);
                Map<ReportColumn, Object> obstacle = new EnumMap<>(ReportColumn.class);
                OF_OBSTACLE.stream().filter(cells::containsKey)
                        .forEach(column -> obstacle.put(column, cells.remove(column)));
                Map<ReportColumn, Object> money = new EnumMap<>(ReportColumn.class);
                OF_MONEY.stream().filter(cells::containsKey).forEach(column -> money.put(column, cells.remove(column)));
                rows.get(0).putAll(cells);
                if (!money.isEmpty()) {
                    ofPurse(money, rows).putAll(money);
                }
                if (!obstacle.isEmpty() && rows.stream().noneMatch(
                        row -> Objects.equals(row.get(ReportColumn.OBSTACLE), obstacle.get(ReportColumn.OBSTACLE)))) {
                    rows.stream().filter(row -> row.get(ReportColumn.OBSTACLE) == null).findFirst()
                            .orElseGet(() -> another(rows)).putAll(obstacle);
                }
            }
        }
    }

    /** The row of the same fund and budget; where none is said, the only one that there is. */
    private static Map<ReportColumn, Object> ofPurse(Map<ReportColumn, Object> cells,
            List<Map<ReportColumn, Object>> rows) {
        Object fund = cells.get(ReportColumn.FUND);
        Object budget = cells.get(ReportColumn.BUDGET);
        List<Map<ReportColumn, Object>> purses = rows.stream()
                .filter(row -> row.get(ReportColumn.FUND) != null || row.get(ReportColumn.BUDGET) != null).toList();
        if (fund == null && budget == null && purses.size() < 2) {
            return purses.isEmpty() ? rows.get(0) : purses.get(0);
        }
        return rows.stream()
                .filter(row -> Objects.equals(row.get(ReportColumn.FUND), fund)
                        && Objects.equals(row.get(ReportColumn.BUDGET), budget))
                .findFirst()
                .orElseGet(() -> another(rows));
    }

    private static Map<ReportColumn, Object> another(List<Map<ReportColumn, Object>> rows) {
        Map<ReportColumn, Object> another = new EnumMap<>(ReportColumn.class);
        List.of(ReportColumn.CODE, ReportColumn.NAME).forEach(column -> another.put(column, rows.get(0).get(column)));
        rows.add(another);
        return another;
    }

    /**
     * Rows of projects that are new, or are not among those that the sheet shows.
     *
     * @param shown codes of these
     */
    List<Map<ReportColumn, Object>> others(List<String> shown) {
        List<Map<ReportColumn, Object>> others = new ArrayList<>();
        if (contents.said() != null) {
            contents.said().projects().stream().filter(said -> !shown.contains(said.cell(ProjectField.CODE).text()))
                    .forEach(said -> others.add(cells(said)));
        }
        return others;
    }

    /** Whether anything is said in a column. */
    boolean says(ReportColumn column) {
        return contents.said() != null && contents.said().projects().stream().anyMatch(row -> row.has(column.field()));
    }

    private Map<ReportColumn, Object> cells(ReportRow<ProjectField> said) {
        Map<ReportColumn, Object> cells = new EnumMap<>(ReportColumn.class);
        for (ReportColumn column : ReportColumn.values()) {
            if (column.field() != null && said.has(column.field())) {
                cells.put(column, cell(column, said.cell(column.field()).text()));
            }
        }
        return cells;
    }

    private Object cell(ReportColumn column, String text) {
        // What is hedged says its unit itself.
        if (column.isMoney() || column.isPercent()) {
            return !text.matches("\\d+(\\.\\d+)?") ? text
                    : column.isMoney() ? new BigDecimal(text).movePointLeft(ReportSheets.MILLION).stripTrailingZeros()
                    : new BigDecimal(text);
        }
        if (column == ReportColumn.CODE && UnclearProject.isMark(text)) {
            return UnclearProject.shown(text, contents.language());
        }
        Agency agency = column == ReportColumn.OWNER ? contents.at().get(Agency.class, text) : null;
        return agency == null ? lists.name(column, text) : agency.name();
    }
}
