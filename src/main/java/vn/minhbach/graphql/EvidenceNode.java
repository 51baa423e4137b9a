package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Claim;

@Type("Evidence")
@Description("Who said it, and in which words.")
public final class EvidenceNode extends Standing {

    final Claim it;

    EvidenceNode(Snapshot at, Claim it) {
        super(at);
        this.it = it;
    }

    @Description("The words quoted from the source; null where the source is a table, or the portal's own arithmetic.")
    public String getQuote() {
        return it.quote();
    }

    public String getNote() {
        return it.note();
    }
}
