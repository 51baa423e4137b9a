package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.check.Rule;

@Type("CheckRule")
@Description("One way in which published figures can contradict each other, and what came of looking for it.")
public final class CheckRuleNode extends Standing {

    final Rule it;

    CheckRuleNode(Snapshot at, Rule it) {
        super(at);
        this.it = it;
    }

    @NonNull
    @Description("As in the filter of checks; it never changes.")
    public String getCode() {
        return it.code();
    }
}
