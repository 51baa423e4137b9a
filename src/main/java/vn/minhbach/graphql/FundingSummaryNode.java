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
import vn.minhbach.catalogue.funding.NoRate;
import vn.minhbach.catalogue.funding.SummaryBy;

@Type("FundingSummary")
@Description("The ladder of one group of money: sums, gaps and rates.")
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
    @Description("What the steps leave of each other, where both tell of the same money of the same project or programme.")
    public List<@NonNull GapNode> getGaps() {
        return it.gaps().stream().map(each -> new GapNode(at, each)).toList();
    }

    @NonNull
    @Description("What was disbursed of what was allocated, of money of which both is stated; one for each basis.")
    public List<@NonNull RateNode> getRates() {
        return it.rates().stream().map(each -> new RateNode(at, each)).toList();
    }

    @Description("Why there is no rate; null where there is one.")
    public NoRate getRateAbsence() {
        return it.rateAbsence();
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

    @Type("FundingGap")
    public static final class GapNode extends Standing {

        final FundingSummary.Gap it;

        GapNode(Snapshot at, FundingSummary.Gap it) {
            super(at);
            this.it = it;
        }

        @NonNull
        public Measure getFrom() {
            return it.from();
        }

        @NonNull
        public Measure getTo() {
            return it.to();
        }

        @NonNull
        public Basis getBasis() {
            return it.basis();
        }

        @NonNull
        @Description("What the lower step leaves of the upper one, whole đồng; negative where it is more.")
        public BigDecimal getAmount() {
            return it.amount();
        }

        @NonNull
        public Qualifier getQualifier() {
            return it.qualifier();
        }

        @Description("How many pairs of figures it adds up.")
        public int getCompared() {
            return Math.toIntExact(it.compared());
        }
    }

    @Type("FundingRate")
    public static final class RateNode extends Standing {

        final FundingSummary.Rate it;

        RateNode(Snapshot at, FundingSummary.Rate it) {
            super(at);
            this.it = it;
        }

        @NonNull
        public Basis getBasis() {
            return it.basis();
        }

        @NonNull
        @Description("Disbursed over allocated, in percent to one decimal.")
        public BigDecimal getPercent() {
            return it.percent();
        }

        @NonNull
        public Qualifier getQualifier() {
            return it.qualifier();
        }

        @NonNull
        @Description("What was disbursed of the money compared.")
        public SumNode getDisbursed() {
            return new SumNode(at, it.disbursed());
        }

        @NonNull
        @Description("What was allocated of the same money, from as many figures.")
        public SumNode getAllocated() {
            return new SumNode(at, it.allocated());
        }
    }

    @Type("FundingLeftOut")
    public record LeftOutNode(@NonNull FundingSummary.Reason reason, int figures) {
    }
}
