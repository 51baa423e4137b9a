package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.programme.PortfolioEntry;

@Type("PortfolioEntry")
@Description("That a project stands in a programme.")
public final class PortfolioEntryNode extends Standing {

    final PortfolioEntry it;

    PortfolioEntryNode(Snapshot at, PortfolioEntry it) {
        super(at);
        this.it = it;
    }

    public Integer getPriority() {
        return it.priority();
    }

    public String getQuote() {
        return it.quote();
    }
}
