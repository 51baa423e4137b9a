package vn.minhbach.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import vn.minhbach.catalogue.project.Field;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.ProjectKind;
import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.dataset.AllowedForm;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.Origin;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.ProblemCode;
import vn.minhbach.dataset.TableFormat;

/**
 * What the rows of projects come to: projects that are new, and for each what is said of its progress, its money and
 * its obstacles.
 */
final class ProjectTranslation {

    private static final TableFormat PROJECTS = DatasetFormat.byName("projects");
    /** What a row of a project says of the project itself, by the column. */
    private static final Map<String, ProjectField> ITSELF = Map.of("name", ProjectField.NAME, "owner",
            ProjectField.OWNER, "kind", ProjectField.KIND,
            "field", ProjectField.FIELD, "place", ProjectField.PLACE);

    private final ReportTranslation to;
    private final ProgressTranslation progress;
    private final MoneyTranslation money;
    private final ObstacleTranslation obstacles;
    /** Of the sheet that the rows are of just now. */
    private ProjectTotals totals;
    private String sheet;
    /** The codes of the projects that are new, by their names. */
    private final Map<String, String> made = new HashMap<>();

    ProjectTranslation(ReportTranslation to) {
        this.to = to;
        this.progress = new ProgressTranslation(to);
        this.money = new MoneyTranslation(to);
        this.obstacles = new ObstacleTranslation(to);
        this.totals = new ProjectTotals(to.problems, to.notes);
    }

    void add(ReportRow<ProjectField> row) {
        if (row.cells().values().stream().allMatch(ReportCell::isEmpty)) {
            return;
        }
        if (!row.origin().sheet().equals(sheet)) {
            totals.end();
            totals = new ProjectTotals(to.problems, to.notes);
            sheet = row.origin().sheet();
        }
        if (ProjectTotals.isTotal(row)) {
            totals.take(row);
            return;
        }
        totals.add(row);
        ReportCell written = row.cell(ProjectField.CODE);
        if (UnclearProject.isMark(written.text())) {
            Origin at = written.origin() == null ? row.origin() : written.origin();
            to.problems.add(new Problem(at.sheet(), at.row(), at.column(), written.text(),
                    ProblemCode.PROJECT_NOT_CHOSEN.of(), AllowedForm.CODE_OF_PROJECT.of()));
            return;
        }
        String code = code(row);
        boolean said = money.add(code, row);
        progress.add(code, row, said);
        obstacles.add(code, row);
    }

    /** When all rows have come. */
    void end() {
        totals.end();
    }

    /** Of the project that is meant, which is made where there is none. */
    private String code(ReportRow<ProjectField> row) {
        String written = row.cell(ProjectField.CODE).text();
        String name = row.cell(ProjectField.NAME).text();
        Project standing = !written.isEmpty() ? to.now.find(written) : row.isNew() ? null : to.names.project(name);
        if (standing != null) {
            change(standing, row);
            return standing.code();
        }
        if (!written.isEmpty() && (name.isEmpty() || to.now.at().get(Project.class, written) != null)) {
            // It is another's, or there is none: where the row is read that is said.
            return written;
        }
        String known = Folding.accented(name);
        if (!made.containsKey(known) || name.isEmpty()) {
            made.put(known, make(written.isEmpty()
                    ? to.codes.of(name, each -> to.now.at().get(Project.class, each) != null) : written, row));
        }
        return made.get(known);
    }

    private String make(String code, ReportRow<ProjectField> row) {
        MadeRow project = to.tables.add("projects", row.origin()).set("code", code).set("source", to.source());
        ITSELF.forEach((column, field) -> project.set(column, named(column, row.cell(field))));
        if (!project.has("kind")) {
            project.set("kind", ProjectKind.PROJECT.name());
        }
        if (!project.has("field")) {
            project.set("field", Field.OTHER.name());
        }
        if (!project.has("place")) {
            project.set("place", named("place", to.report.head().cell(HeadField.PLACE)));
        }
        return code;
    }

    /**
     * Where somebody wrote another name or owner over what was filled in. A table that nothing was filled into names
     * them as it likes; of a report of which it is not known what was, a row with a code speaks of that very project.
     */
    private void change(Project standing, ReportRow<ProjectField> row) {
        Project seen = to.isFilled() ? to.then.find(standing.code())
                : to.report.filled() != null && row.has(ProjectField.CODE) ? standing : null;
        if (seen == null) {
            return;
        }
        // A name by which it was found, without accents perhaps, is no new one.
        List<String> other = ITSELF.keySet().stream()
                .filter(column -> row.has(ProjectField.CODE) || !column.equals("name"))
                .filter(column -> isOther(column, seen, row)).toList();
        if (!other.isEmpty()) {
            MadeRow project = to.tables.add("projects", row.origin()).set("code", standing.code());
            other.forEach(column -> project.set(column, named(column, row.cell(ITSELF.get(column)))));
        }
    }

    private boolean isOther(String column, Project seen, ReportRow<ProjectField> row) {
        return named(column, row.cell(ITSELF.get(column))).isOther(PROJECTS.column(column),
                StandingRows.text(PROJECTS, column, seen));
    }

    /** A place or an agency by its code. */
    private ReportCell named(String column, ReportCell cell) {
        return switch (column) {
            case "place" -> resolved(cell, to.names::place);
            case "owner" -> resolved(cell, to.names::agency);
            default -> cell;
        };
    }

    static ReportCell resolved(ReportCell cell, UnaryOperator<String> names) {
        String written = cell.text();
        String code = written.isEmpty() ? written : names.apply(written);
        return code.equals(written) ? cell : ReportCell.of(code, cell.origin());
    }

    static ColumnFormat column(String table, String name) {
        return DatasetFormat.byName(table).column(name);
    }
}
