package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

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

    @Description("The release that withdrew it, with or without a correction; null while it stands.")
    public Integer withdrawnIn(@Source ProgressNode progress) {
        return snapshots.known(progress.it.version().withdrawnIn());
    }

    @Description("What replaced it in a later release; null where nothing did.")
    public ProgressNode correctedBy(@Source ProgressNode progress) {
        return withdrawnIn(progress) == null ? null : across(Side.AFTER, progress);
    }

    @Description("What it replaced; null where it replaced nothing.")
    public ProgressNode corrects(@Source ProgressNode progress) {
        return across(Side.BEFORE, progress);
    }

    private ProgressNode across(Side wanted, ProgressNode progress) {
        return corrections.of(Progress.class, wanted, progress.it.version()).map(other -> new ProgressNode(progress.at, other)).orElse(null);
    }
}
