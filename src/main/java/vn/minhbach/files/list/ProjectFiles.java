package vn.minhbach.files.list;

import java.util.List;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.programme.PortfolioEntry;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.project.Schedules;
import vn.minhbach.catalogue.project.StepDates;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.portal.asked.ProjectsAsked;

/** Projects and tasks, how each stands, and who says so. */
@Singleton
class ProjectFiles implements FileList {

    /**
     * @param status what tells how it stands, null where no source does; so the others
     * @param late the step that is late longest
     */
    private record Row(Project project, Progress status, Progress stage, Progress percent, StepDates late,
            List<PortfolioEntry> programmes) {
    }

    private static final Columns<Row> COLUMNS = new Columns<Row>().text("code", each -> each.project.code())
            .text("name", each -> each.project.name()).text("name_en", each -> each.project.nameEn())
            .text("short_name", each -> each.project.shortName())
            .choice("kind", "projectKind", each -> each.project.kind())
            .choice("field", "field", each -> each.project.field())
            .place("place", each -> each.project.place()).agency("owner", each -> each.project.owner())
            .choice("track", "track", each -> each.project.track()).flag("urgent", each -> each.project.urgent())
            .texts("programmes", each -> each.programmes.stream().map(PortfolioEntry::programme).distinct().toList())
            .choice("status", "status", each -> each.status == null ? null : each.status.status())
            .text("status_as_of", each -> each.status == null ? null : each.status.claim().asOf())
            .text("status_source", each -> each.status == null ? null : each.status.claim().source())
            .choice("stage", "stage", each -> each.stage == null ? null : each.stage.stage())
            .text("stage_as_of", each -> each.stage == null ? null : each.stage.claim().asOf())
            .text("stage_source", each -> each.stage == null ? null : each.stage.claim().source())
            .number("percent", each -> each.percent == null ? null : each.percent.percent())
            .choice("percent_qualifier", "qualifier",
                    each -> each.percent == null ? null : each.percent.claim().qualifier())
            .text("percent_as_of", each -> each.percent == null ? null : each.percent.claim().asOf())
            .choice("late_step", "milestoneStep", each -> each.late == null ? null : each.late.step())
            .day("late_since", each -> each.late == null ? null : each.late.lastDay())
            .whole("days_late", each -> each.late == null ? null : each.late.days())
            .text("summary", each -> each.project.summary()).text("quote", each -> each.project.quote())
            .source(each -> each.project.source())
            .version(each -> each.project.version()).page("projects", each -> each.project.code());

    private final Projects projects;
    private final Schedules schedules;

    ProjectFiles(Projects projects, Schedules schedules) {
        this.projects = projects;
        this.schedules = schedules;
    }

    @Override
    public String path() {
        return "/projects";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        ProjectsAsked wanted = ProjectsAsked.of(asked.query());
        Snapshot at = wanted.in(asked.at());
        return FileTable.of("projects", COLUMNS, projects.list(at, wanted.filter(), wanted.order().order()),
                each -> row(at, each), asked.in(at));
    }

    private Row row(Snapshot at, Project project) {
        String code = project.code();
        List<Progress> said = projects.progress(at, List.of(code)).getOrDefault(code, List.of());
        return new Row(projects.asOf(at, project),
                first(said.stream().filter(each -> each.actualStatus() != null).toList()),
                first(said.stream().filter(each -> each.actualStage() != null).toList()),
                first(said.stream().filter(each -> each.percent() != null).toList()),
                schedules.isLate(at, code) ? schedules.of(at, code).latest() : null,
                Projects.portfolioEntries(at, code));
    }

    /** The latest; null for none. */
    private static Progress first(List<Progress> said) {
        return said.isEmpty() ? null : said.get(0);
    }
}
