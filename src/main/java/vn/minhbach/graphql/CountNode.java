package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.CountBy;

@Type("Count")
@Description("How many projects of a programme stand so, where a source counts without naming them.")
public final class CountNode extends Standing {

    final Count it;

    CountNode(Snapshot at, Count it) {
        super(at);
        this.it = it;
    }

    @NonNull
    public CountBy getBy() {
        return it.by();
    }

    @NonNull
    @Description("TOTAL, a status, a stage, or a code of the grounds")
    public String getKey() {
        return it.key();
    }

    @NonNull
    @Description("In the words of the source")
    public String getLabel() {
        return it.label();
    }

    @NonNull
    public FigureNode getFigure() {
        return FigureNode.of(at, it.figure());
    }
}
