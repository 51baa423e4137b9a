package vn.minhbach.catalogue.chronicle;

import java.util.List;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.catalogue.source.Source;

/** Reads everything that sources ever said of a project, up to the release in view. */
@Singleton
public class Chronicles {

    private final Projects projects;
    private final Fundings fundings;
    private final Releases releases;

    Chronicles(Projects projects, Fundings fundings, Releases releases) {
        this.projects = projects;
        this.fundings = fundings;
        this.releases = releases;
    }

    /** The latest time first. */
    public List<ChronicleLine> of(Snapshot at, String project) {
        List<String> itself = List.of(project);
        return Chronicle.of(projects.progressHistory(at, itself).getOrDefault(project, List.of()),
                fundings.history(at, itself).getOrDefault(project, List.of()), code -> at.get(Source.class, code),
                releases.day(at));
    }
}
