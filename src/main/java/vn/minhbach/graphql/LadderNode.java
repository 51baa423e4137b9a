package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.funding.Ladder;
import vn.minhbach.catalogue.funding.Measure;

@Type("Ladder")
@Description("The money of a programme or project, step by step; what sources report and what the portal computes stay apart.")
public final class LadderNode extends Standing {

    final Ladder it;

    LadderNode(Snapshot at, Ladder it) {
        super(at);
        this.it = it;
    }

    @NonNull
    public List<@NonNull FigureNode> getTotalInvestment() {
        return step(Measure.TOTAL_INVESTMENT);
    }

    @NonNull
    public List<@NonNull FigureNode> getEstimate() {
        return step(Measure.COST_ESTIMATE);
    }

    @NonNull
    public List<@NonNull FigureNode> getAllocated() {
        return step(Measure.ALLOCATED);
    }

    @NonNull
    public List<@NonNull FigureNode> getDisbursed() {
        return step(Measure.DISBURSED);
    }

    @NonNull
    public List<@NonNull FigureNode> getSettled() {
        return step(Measure.SETTLED);
    }

    @NonNull
    @Description("The rate of disbursement as sources state it.")
    public List<@NonNull FigureNode> getReportedRate() {
        return step(Measure.DISBURSEMENT_RATE);
    }

    @Description("Disbursed over allocated of the same year, to one decimal; null where one of the two has no number, or is split among funds or budgets.")
    public FigureNode getComputedRate() {
        return FigureNode.of(at, it.computedRate().orElse(null));
    }

    @NonNull
    @Description("What each step leaves of the one above it, where both speak of the same year and fund.")
    public List<@NonNull GapNode> getGaps() {
        return it.gaps().stream().map(gap -> new GapNode(at, gap)).toList();
    }

    private List<FigureNode> step(Measure measure) {
        return FigureNode.of(at, it.step(measure));
    }

    @Type("Gap")
    public static final class GapNode extends Standing {

        final Ladder.Gap it;

        GapNode(Snapshot at, Ladder.Gap it) {
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

        public Integer getFiscalYear() {
            return it.fiscalYear();
        }

        @NonNull
        public FigureNode getFigure() {
            return FigureNode.of(at, it.figure());
        }
    }
}
