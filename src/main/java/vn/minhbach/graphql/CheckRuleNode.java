package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.check.Checked;

@Type("CheckRule")
@Description("One way in which published figures can contradict each other, and what came of looking for it.")
public final class CheckRuleNode extends Standing {

    final Checked it;

    CheckRuleNode(Snapshot at, Checked it) {
        super(at);
        this.it = it;
    }

    @NonNull
    @Description("As in the filter of checks; it never changes.")
    public String getCode() {
        return it.rule().code();
    }

    @Description("How many comparisons could be made; 0 is not the same as in order.")
    public int getCompared() {
        return Math.toIntExact(it.compared());
    }

    @Description("How many findings there are; checks holds the first 1,000 of a rule.")
    public int getFound() {
        return Math.toIntExact(it.found());
    }
}
