package vn.minhbach.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.release.Releases;

/** Reads everything that sources ever said of a project, up to the release in view. */
@Singleton
class HistoryReading {

    private final Projects projects;
    private final Fundings fundings;
    private final Releases releases;
    private final Clock clock;

    HistoryReading(Projects projects, Fundings fundings, Releases releases, Clock clock) {
        this.projects = projects;
        this.fundings = fundings;
        this.releases = releases;
        this.clock = clock;
    }

    ProjectHistory of(Visit visit, String project, ReferencedRecords named) {
        return ProjectHistory.of(projects.progressHistory(visit.at(), List.of(project)).getOrDefault(project, List.of()),
                fundings.history(visit.at(), List.of(project)).getOrDefault(project, List.of()), named::source, day(visit));
    }

    /** A page of the past says the same for ever: it is looked at on the day chosen, or on that of its release. */
    private LocalDate day(Visit visit) {
        if (visit.publishedBy() != null) {
            return visit.publishedBy();
        }
        return visit.present() ? LocalDate.now(clock)
                : releases.find(visit.at().release()).orElseThrow().publishedAt().atZone(clock.getZone()).toLocalDate();
    }
}
