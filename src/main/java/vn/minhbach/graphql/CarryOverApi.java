package vn.minhbach.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.carryover.CarryOvers;
import vn.minhbach.catalogue.carryover.PlanYear;
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
    public @NonNull List<@NonNull List<@NonNull PlanYearNode>> planYears(@Source List<ProjectNode> of) {
        return Batch.below(of, each -> each.it.code(), carryOvers::ofProjects, PlanYearNode::new);
    }

    public List<ProgrammeNode> programme(@Source List<PlanYearNode> of) {
        return Batch.one(of, each -> each.it.programme(), programmes::byCode, ProgrammeNode::new);
    }

    @Description("The programme that it was carried over from; null where it began here or no source says.")
    public List<ProgrammeNode> carriedOverFrom(@Source List<PlanYearNode> of) {
        return Batch.one(of, each -> each.it.carriedFrom(), programmes::byCode, ProgrammeNode::new);
    }

    @Description("The programme that took it over; null where none did.")
    public List<ProgrammeNode> carriedOverTo(@Source List<PlanYearNode> of) {
        return Batch.one(of, each -> each.it.carriedTo(), programmes::byCode, ProgrammeNode::new);
    }

    @Description("The plan-year of the project in this programme.")
    public List<PlanYearNode> planYear(@Source List<PortfolioEntryNode> of) {
        return Batch.one(of, each -> each.it.project() + "/" + each.it.programme(), this::planYears, PlanYearNode::new);
    }

    private Map<String, PlanYear> planYears(Snapshot at, Collection<String> entries) {
        return carryOvers.ofProjects(at, entries.stream().map(each -> each.substring(0, each.indexOf('/'))).collect(Collectors.toSet()))
                .values().stream().flatMap(List::stream).collect(Collectors.toMap(each -> each.project() + "/" + each.programme(), Function.identity()));
    }

    @Description("The projects that it took over from other programmes.")
    public @NonNull List<@NonNull List<@NonNull PortfolioEntryNode>> tookOver(@Source List<ProgrammeNode> of) {
        return Batch.below(of, each -> each.it.code(), programmes::tookOver, PortfolioEntryNode::new);
    }

    @Description("The projects that other programmes took over from it.")
    public @NonNull List<@NonNull List<@NonNull PortfolioEntryNode>> passedOn(@Source List<ProgrammeNode> of) {
        return Batch.below(of, each -> each.it.code(), programmes::passedOn, PortfolioEntryNode::new);
    }

    @Description("How many of its projects sources count as carried over, or as stopped or carried over, without naming them.")
    public @NonNull List<@NonNull List<@NonNull CountNode>> carriedOverCounts(@Source List<ProgrammeNode> of) {
        return Batch.below(of, each -> each.it.code(), carryOvers::counted, CountNode::new);
    }
}
