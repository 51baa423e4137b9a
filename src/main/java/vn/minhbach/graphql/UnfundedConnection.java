package vn.minhbach.graphql;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.unfunded.UnfundedTotal;

@Type("UnfundedConnection")
public final class UnfundedConnection extends Connection<UnfundedNode, UnfundedConnection.Of> {

    private final TotalNode total;

    UnfundedConnection(Listing<?, UnfundedNode, Of> listing, UnfundedTotal total) {
        super(listing);
        this.total = new TotalNode(new FundingSummaryNode(listing.arguments().at(), total.money()), total);
    }

    @NonNull
    @Description("What the whole list comes to.")
    public TotalNode getTotal() {
        return total;
    }

    @Type("UnfundedTotal")
    public static final class TotalNode {

        private final FundingSummaryNode money;
        private final UnfundedTotal it;

        TotalNode(FundingSummaryNode money, UnfundedTotal it) {
            this.money = money;
            this.it = it;
        }

        @NonNull
        @Description("How many projects, by what sources count and by name; those of a programme in the list count in it.")
        public BigDecimal getProjects() {
            return it.projects();
        }

        @NonNull
        @Description("Of the number of projects.")
        public Qualifier getQualifier() {
            return it.qualifier();
        }

        @Description("Programmes whose projects no source counts.")
        public int getUncounted() {
            return Math.toIntExact(it.uncounted());
        }

        @NonNull
        public List<FundingSummaryNode.@NonNull SumNode> getSums() {
            return money.getSums();
        }

        @NonNull
        public List<FundingSummaryNode.@NonNull LeftOutNode> getLeftOut() {
            return money.getLeftOut();
        }
    }

    @Type("UnfundedEdge")
    public static final class Of extends Edge<UnfundedNode> {

        Of(Entry<UnfundedNode> entry) {
            super(entry);
        }
    }
}
