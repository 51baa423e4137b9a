package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.directive.ReportStatus;
import vn.minhbach.catalogue.figure.Basis;

@Type("DirectiveReport")
@Description("What a source says came of a directive.")
public final class DirectiveReportNode extends Standing {

    final DirectiveReport it;

    DirectiveReportNode(Snapshot at, DirectiveReport it) {
        super(at);
        this.it = it;
    }

    @NonNull
    public ReportStatus getStatus() {
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

    @NonNull
    public EvidenceNode getEvidence() {
        return new EvidenceNode(at, it.claim());
    }
}
