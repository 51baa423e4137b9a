package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.check.Finding;
import vn.minhbach.catalogue.check.Verdict;

@Type("Check")
@Description("What a rule found when it compared published figures.")
public final class CheckNode extends Standing {

    final Finding it;

    CheckNode(Snapshot at, Finding it) {
        super(at);
        this.it = it;
    }

    @NonNull
    @Description("The same for the same rule and the same versions of the figures, in every release where they stand.")
    public String getKey() {
        return it.key();
    }

    @NonNull
    @Description("CONTRADICTION: the figures cannot all be right. REMARK: they can, but a reader should know how, or what is missing.")
    public Verdict getVerdict() {
        return it.verdict();
    }

    @NonNull
    @Description("Those compared, with their evidence; empty where the finding is of a source.")
    public List<@NonNull FigureNode> getFigures() {
        return FigureNode.of(at, it.figures());
    }
}
