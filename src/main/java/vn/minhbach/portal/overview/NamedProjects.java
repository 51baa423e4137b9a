package vn.minhbach.portal.overview;

import java.util.List;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.project.ProjectFilter;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.project.Stage;
import vn.minhbach.catalogue.project.Status;
import vn.minhbach.portal.frame.Choice;

/**
 * How the projects stand that sources name.
 *
 * @param stages of those alone of which no source gives a status, how many have come to which step
 * @param late how many are behind their plan
 */
public record NamedProjects(long total, List<Choice<Status>> statuses, List<Choice<Stage>> stages, long late) {

    public static NamedProjects of(Projects projects, Snapshot at, ProjectFilter filter) {
        return new NamedProjects(projects.count(at, filter),
                Choice.of(Status.class, projects.facet(at, filter, Projects.BY_STATUS), null),
                Choice.of(Stage.class, projects.facet(at, filter, Projects.BY_STAGE_ALONE), null),
                projects.count(at, filter.late(true)));
    }

    /** Of how many no source says how they stand, nor at which step. */
    public long silent() {
        return total - statuses.stream().mapToLong(Choice::count).sum()
                - stages.stream().mapToLong(Choice::count).sum();
    }
}
