package vn.minhbach.catalogue.release;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Projects;

/** Reads what sources say by the ids of the row versions that say it: one statement for a table. */
@Singleton
class Facts {

    private final Fundings fundings;
    private final Programmes programmes;
    private final Projects projects;
    private final Observations observations;

    Facts(Fundings fundings, Programmes programmes, Projects projects, Observations observations) {
        this.fundings = fundings;
        this.programmes = programmes;
        this.projects = projects;
        this.observations = observations;
    }

    /** By the ids of the versions; empty for tables that hold no figures. */
    Map<Long, Fact> read(DatasetTable table, Snapshot at, Collection<Long> ids) {
        return switch (table) {
            case FUNDING -> facts(fundings.versions(ids), Fact::of);
            case COUNTS -> facts(programmes.countVersions(ids), Fact::of);
            case PROGRESS -> facts(projects.progressVersions(ids), Fact::of);
            case OBSERVATIONS -> facts(observations.versions(at, ids), Fact::of);
            default -> Map.of();
        };
    }

    private static <T> Map<Long, Fact> facts(Map<Long, T> versions, Function<T, Fact> fact) {
        return versions.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> fact.apply(each.getValue())));
    }
}
