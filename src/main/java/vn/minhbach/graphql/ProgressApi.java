package vn.minhbach.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.common.annotation.NonBlocking;

import vn.minhbach.catalogue.Corrections;
import vn.minhbach.catalogue.Side;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Projects;

/** How what sources say of progress was corrected; a status has no figure that could say it. */
@GraphQLApi
public class ProgressApi {

    private final Snapshots snapshots;
    private final Projects projects;

    ProgressApi(Snapshots snapshots, Projects projects) {
        this.snapshots = snapshots;
        this.projects = projects;
    }

    @NonBlocking
    @Description("The release that withdrew it, with or without a correction; null while it stands.")
    public Integer withdrawnIn(@Source ProgressNode progress) {
        return snapshots.known(progress.it.version().withdrawnIn());
    }

    @Description("What replaced it in a later release; null where nothing did.")
    public List<ProgressNode> correctedBy(@Source List<ProgressNode> progress) {
        return across(Side.AFTER, progress);
    }

    @Description("What it replaced; null where it replaced nothing.")
    public List<ProgressNode> corrects(@Source List<ProgressNode> progress) {
        return across(Side.BEFORE, progress);
    }

    private List<ProgressNode> across(Side wanted, List<ProgressNode> progress) {
        Set<Long> versions = progress.stream().map(each -> each.it.version())
                .filter(version -> Corrections.mayHave(wanted, version)
                        && (wanted == Side.BEFORE || snapshots.known(version.withdrawnIn()) != null)).map(version -> version.id()).collect(Collectors.toSet());
        Map<Long, Progress> found = versions.isEmpty() ? Map.of() : projects.corrections(wanted, versions);
        return progress.stream().map(each -> {
            Progress other = found.get(each.it.version().id());
            return other == null ? null : new ProgressNode(each.at, other);
        }).collect(Collectors.toCollection(ArrayList::new));
    }
}
