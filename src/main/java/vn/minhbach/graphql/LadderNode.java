package vn.minhbach.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.funding.Budget;
import vn.minhbach.catalogue.funding.Fund;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Ladder;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.funding.NoRate;

@Type("Ladder")
@Description("The money of a programme or project, step by step; what sources report and what the portal computes stay apart.")
public final class LadderNode extends Standing {

    final Ladder it;

    LadderNode(Snapshot at, Ladder it) {
        super(at);
        this.it = it;
    }

    /** Of a project or programme. */
    static LadderNode of(Standing subject, String code, BiFunction<Snapshot, Collection<String>, Map<String, List<Funding>>> read) {
        return new LadderNode(subject.at, new Ladder(Nested.below(subject, code, read, (at, each) -> each)));
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

    @Description("Disbursed over allocated of the same year, to one decimal; null where rateAbsence says why.")
    public FigureNode getComputedRate() {
        return FigureNode.of(at, it.computedRate().orElse(null));
    }

    @Description("Why no rate can be computed; null where one is.")
    public NoRate getRateAbsence() {
        return it.rateAbsence().orElse(null);
    }

    @NonNull
    @Description("What each step leaves of the one above it, where both speak of the same money; of what is of no year, what the years that sources tell of leave.")
    public List<@NonNull GapNode> getGaps() {
        return it.gaps().stream().map(gap -> new GapNode(at, gap)).toList();
    }

    @NonNull
    @Description("Neighbouring steps that both have numbers, but of other years, funds or budgets, so that there is no gap between them.")
    public List<Ladder.@NonNull Unmatched> getUnmatched() {
        return it.unmatched();
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

        @Description("Null where the upper step is of the whole undertaking.")
        public Integer getFiscalYear() {
            return it.fiscalYear();
        }

        @Description("Null where it is of no single one")
        public Fund getFund() {
            return it.fund();
        }

        public Budget getBudget() {
            return it.budget();
        }

        @NonNull
        public FigureNode getFigure() {
            return FigureNode.of(at, it.figure());
        }
    }
}
