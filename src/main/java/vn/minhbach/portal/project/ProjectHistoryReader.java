package vn.minhbach.portal.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.reference.ReferencedRecords;

/** Reads everything that sources ever said of a project, up to the release in view. */
@Singleton
class ProjectHistoryReader {

    private final Projects projects;
    private final Fundings fundings;
    private final Releases releases;
    private final Clock clock;

    ProjectHistoryReader(Projects projects, Fundings fundings, Releases releases, Clock clock) {
        this.projects = projects;
        this.fundings = fundings;
        this.releases = releases;
        this.clock = clock;
    }

    ProjectHistory of(PageContext context, String project, ReferencedRecords named) {
        return ProjectHistory.of(projects.progressHistory(context.at(), List.of(project)).getOrDefault(project, List.of()),
                fundings.history(context.at(), List.of(project)).getOrDefault(project, List.of()), named::source, day(context));
    }

    /** A page of the past says the same for ever: it is looked at on the day chosen, or on that of its release. */
    private LocalDate day(PageContext context) {
        if (context.publishedBy() != null) {
            return context.publishedBy();
        }
        return context.present() ? LocalDate.now(clock)
                : releases.find(context.at().release()).orElseThrow().publishedAt().atZone(clock.getZone()).toLocalDate();
    }
}
