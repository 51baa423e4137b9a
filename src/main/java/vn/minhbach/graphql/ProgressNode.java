package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Stage;
import vn.minhbach.catalogue.project.Status;

@Type("Progress")
@Description("How far a project has come, as a source says.")
public final class ProgressNode extends Standing {

    final Progress it;

    ProgressNode(Snapshot at, Progress it) {
        super(at);
        this.it = it;
    }

    public Stage getStage() {
        return it.stage();
    }

    public Status getStatus() {
        return it.status();
    }

    @NonNull
    public Basis getBasis() {
        return it.claim().basis();
    }

    @NonNull
    public String getAsOf() {
        return it.claim().asOf();
    }

    @Description("The release that brought it in.")
    public int getRelease() {
        return it.version().addedIn();
    }

    @Description("The percent, where the source gives one.")
    public FigureNode getPercent() {
        return FigureNode.of(at, it.figure());
    }

    @NonNull
    public EvidenceNode getEvidence() {
        return new EvidenceNode(at, it.claim());
    }
}
