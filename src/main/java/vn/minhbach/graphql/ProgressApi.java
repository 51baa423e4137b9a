package vn.minhbach.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.common.annotation.NonBlocking;

import vn.minhbach.catalogue.Corrections;
import vn.minhbach.catalogue.Side;
import vn.minhbach.catalogue.project.Progress;

/** How what sources say of progress was corrected; a status has no figure that could say it. */
@GraphQLApi
public class ProgressApi {

    private final Snapshots snapshots;
    private final Corrections corrections;

    ProgressApi(Snapshots snapshots, Corrections corrections) {
        this.snapshots = snapshots;
        this.corrections = corrections;
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
        return progress.stream().map(each -> wanted == Side.AFTER && snapshots.known(each.it.version().withdrawnIn()) == null ? null
                : corrections.of(Progress.class, wanted, each.it.version()).map(other -> new ProgressNode(each.at, other)).orElse(null))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
