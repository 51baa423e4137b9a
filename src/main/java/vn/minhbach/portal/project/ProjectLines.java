package vn.minhbach.portal.project;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.programme.PortfolioEntry;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.project.Schedules;
import vn.minhbach.catalogue.project.StepDates;

/** Reads what a list of projects shows beside their names. */
@Singleton
public class ProjectLines {

    private final Projects projects;
    private final Schedules schedules;

    ProjectLines(Projects projects, Schedules schedules) {
        this.projects = projects;
        this.schedules = schedules;
    }

    public List<ProjectLine> of(Snapshot at, List<Project> list) {
        if (list.isEmpty()) {
            return List.of();
        }
        List<String> codes = list.stream().map(Project::code).toList();
        Map<String, List<Progress>> progress = projects.progress(at, codes);
        Map<String, List<PortfolioEntry>> entries = projects.portfolioEntries(at, codes);
        return list.stream().map(each -> line(projects.asOf(at, each), progress.getOrDefault(each.code(), List.of()),
                entries.getOrDefault(each.code(), List.of()),
                schedules.isLate(at, each.code()) ? schedules.of(at, each.code()).latest() : null)).toList();
    }

    /** @param progress of it, the latest first */
    static ProjectLine line(Project project, List<Progress> progress, List<PortfolioEntry> entries, StepDates late) {
        return new ProjectLine(project, latest(progress, Progress::actualStatus),
                latest(progress, Progress::actualStage), late, !progress.isEmpty(), entries);
    }

    private static Progress latest(List<Progress> progress, Function<Progress, Object> said) {
        return progress.stream().filter(each -> said.apply(each) != null).findFirst().orElse(null);
    }
}
