package vn.minhbach.graphql;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.funding.FundingSummary;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.funding.SummaryBy;

@Type("FundingSummary")
@Description("The sums of one group of money.")
public final class FundingSummaryNode extends Standing {

    final FundingSummary it;

    FundingSummaryNode(Snapshot at, FundingSummary it) {
        super(at);
        this.it = it;
    }

    @NonNull
    public SummaryBy getBy() {
        return it.by();
    }

    @Description("The code, or the enum value, of the group; null for money whose source does not say.")
    public String getKey() {
        return it.key();
    }

    @NonNull
    public List<@NonNull SumNode> getSums() {
        return it.sums().stream().map(each -> new SumNode(at, each)).toList();
    }

    @NonNull
    public List<@NonNull LeftOutNode> getLeftOut() {
        return it.leftOut().stream().map(each -> new LeftOutNode(each.reason(), Math.toIntExact(each.figures()))).toList();
    }

    @Type("FundingSum")
    public static final class SumNode extends Standing {

        final FundingSummary.Sum it;

        SumNode(Snapshot at, FundingSummary.Sum it) {
            super(at);
            this.it = it;
        }

        @NonNull
        public Measure getMeasure() {
            return it.measure();
        }

        @NonNull
        public Basis getBasis() {
            return it.basis();
        }

        @NonNull
        @Description("Whole đồng.")
        public BigDecimal getAmount() {
            return it.amount();
        }

        @NonNull
        @Description("As firm as its least firm part: more than 67 and exactly 5 make more than 72.")
        public Qualifier getQualifier() {
            return it.qualifier();
        }

        @Description("How many figures it adds up.")
        public int getCounted() {
            return Math.toIntExact(it.counted());
        }
    }

    @Type("FundingLeftOut")
    public record LeftOutNode(@NonNull FundingSummary.Reason reason, int figures) {
    }
}
