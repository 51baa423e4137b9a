package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import vn.minhbach.catalogue.carryover.CarryOvers;
import vn.minhbach.catalogue.programme.Programmes;

/** What was carried over from one plan-year into the next. */
@GraphQLApi
public class CarryOverApi {

    private final CarryOvers carryOvers;
    private final Programmes programmes;

    CarryOverApi(CarryOvers carryOvers, Programmes programmes) {
        this.carryOvers = carryOvers;
        this.programmes = programmes;
    }

    @Description("Its life across plan-years, the earliest first: the programmes that it stood in, and what moved with it.")
    public @NonNull List<@NonNull PlanYearNode> planYears(@Source ProjectNode of) {
        return Nested.below(of, of.it.code(), carryOvers::ofProjects, PlanYearNode::new);
    }

    public ProgrammeNode programme(@Source PlanYearNode of) {
        return Nested.named(of, of.it.programme(), programmes::find, ProgrammeNode::new);
    }

    @Description("The programme that it was carried over from; null where it began here or no source says.")
    public ProgrammeNode carriedOverFrom(@Source PlanYearNode of) {
        return Nested.named(of, of.it.carriedFrom(), programmes::find, ProgrammeNode::new);
    }

    @Description("The programme that took it over; null where none did.")
    public ProgrammeNode carriedOverTo(@Source PlanYearNode of) {
        return Nested.named(of, of.it.carriedTo(), programmes::find, ProgrammeNode::new);
    }

    @Description("The plan-year of the project in this programme.")
    public PlanYearNode planYear(@Source PortfolioEntryNode of) {
        return Nested.below(of, of.it.project(), carryOvers::ofProjects, PlanYearNode::new).stream()
                .filter(each -> each.it.programme().equals(of.it.programme())).findFirst().orElse(null);
    }

    @Description("The projects that it took over from other programmes.")
    public @NonNull List<@NonNull PortfolioEntryNode> tookOver(@Source ProgrammeNode of) {
        return Nested.below(of, of.it.code(), programmes::tookOver, PortfolioEntryNode::new);
    }

    @Description("The projects that other programmes took over from it.")
    public @NonNull List<@NonNull PortfolioEntryNode> passedOn(@Source ProgrammeNode of) {
        return Nested.below(of, of.it.code(), programmes::passedOn, PortfolioEntryNode::new);
    }

    @Description("How many of its projects sources count as carried over, or as stopped or carried over, without naming them.")
    public @NonNull List<@NonNull CountNode> carriedOverCounts(@Source ProgrammeNode of) {
        return Nested.below(of, of.it.code(), carryOvers::counted, CountNode::new);
    }
}
