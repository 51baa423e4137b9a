package vn.minhbach.report.owntable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.dataset.owntable.NameIndex;

/**
 * What a table may speak of by name: the publisher's own projects, and all agencies and places: a report may be of
 * before one ended.
 */
final class StandingNames {

    final List<Project> projects;
    final List<Agency> agencies;
    final List<Place> places;
    private final NameIndex projectNames;
    private final NameIndex agencyNames;
    private final NameIndex ownAgencies;

    StandingNames(Snapshot at, String publisher) {
        projects = at.table(Project.class).rows().stream().filter(each -> each.version().publisher().equals(publisher))
                .toList();
        agencies = at.table(Agency.class).rows();
        places = at.table(Place.class).rows();
        projectNames = new NameIndex(projects.stream().map(
                each -> new NameIndex.Named(each.code(), Arrays.asList(each.name(), each.shortName(), each.nameEn())))
                .toList());
        agencyNames = index(agencies);
        ownAgencies = index(agencies.stream().filter(each -> each.version().publisher().equals(publisher)).toList());
    }

    private static NameIndex index(List<Agency> agencies) {
        return new NameIndex(agencies.stream().map(each -> {
            List<String> names = new ArrayList<>(Arrays.asList(each.name(), each.shortName(), each.nameEn()));
            names.addAll(each.aliases());
            return new NameIndex.Named(each.code(), names);
        }).toList());
    }

    NameIndex.Match project(String written) {
        return projectNames.find(written);
    }

    /** Every province has agencies of the same names: the publisher's own come first. */
    NameIndex.Match agency(String written) {
        NameIndex.Match own = ownAgencies.find(written);
        return own.code() != null ? own : agencyNames.find(written);
    }

    boolean hasProject(String code) {
        return projects.stream().anyMatch(each -> each.code().equals(code));
    }
}
