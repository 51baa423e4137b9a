package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.GroupOrder;
import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Referent;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.carryover.CarryOvers;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.funding.Ladder;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.obstacle.Obstacles;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.PortfolioEntry;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.ProgrammeFilter;
import vn.minhbach.catalogue.programme.ProgrammeGroupBy;
import vn.minhbach.catalogue.programme.ProgrammeOrder;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.silence.Silence;
import vn.minhbach.catalogue.silence.Silences;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.catalogue.statement.OtherStatements;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.NotFound;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;

/** Programmes: the plan-years of places. */
@GraphQLApi
public class ProgrammeApi {

    private static final Below<ProgrammeFilter> BELOW = new Below<ProgrammeFilter>("programmes")
            .a(Place.class, code -> ProgrammeFilter.ALL.place(code))
            .a(Agency.class, code -> ProgrammeFilter.ALL.owner(code))
            .a(Source.class, code -> ProgrammeFilter.ALL.source(code));

    private final Programmes programmes;
    private final Fundings fundings;
    private final CarryOvers carryOvers;
    private final Directives directives;
    private final Obstacles obstacles;
    private final Silences silences;
    private final Grouping grouping;

    ProgrammeApi(Programmes programmes, Fundings fundings, CarryOvers carryOvers, Directives directives,
            Obstacles obstacles,
            Silences silences, Grouping grouping) {
        this.programmes = programmes;
        this.fundings = fundings;
        this.carryOvers = carryOvers;
        this.directives = directives;
        this.obstacles = obstacles;
        this.silences = silences;
        this.grouping = grouping;
    }

    @Query
    public Connection<Programme> programmes(ProgrammeFilter filter, Paging paging, ProgrammeOrder orderBy, Scope scope)
            throws BadArgument {
        return Connection.of(PageArguments.of("programmes", paging, orderBy), programmes, scope.at(), filter,
                orderBy.order());
    }

    @Query
    public LastKnown<Programme> programme(String code, Scope scope) throws NotFound {
        return programmes.lastKnown(scope.at(), code)
                .orElseThrow(NotFound.of("programme", code, scope.at(), Programme.class));
    }

    /** Those that name it. */
    public Connection<Programme> programmes(Referent of, ProgrammeFilter filter, Paging paging, ProgrammeOrder orderBy,
            Snapshot at) throws BadArgument {
        return Connection.of(BELOW.page(of, paging, orderBy), programmes, at, filter, BELOW.filter(of),
                orderBy.order());
    }

    public Programme followedBy(Programme of, Snapshot at) {
        return programmes.following(at, List.of(of.code())).get(of.code());
    }

    public List<Count> counts(Programme of, Snapshot at) {
        return Nested.list(at, of.code(), programmes::counts);
    }

    public List<Funding> funding(Programme of, Snapshot at) {
        return Nested.list(at, of.code(), fundings::ofProgrammes);
    }

    public Ladder ladder(Programme of, Snapshot at) {
        return new Ladder(funding(of, at));
    }

    public OtherStatements saidByOthers(Programme of, Snapshot at) {
        return OtherStatements.of(at, of);
    }

    public List<PortfolioEntry> portfolio(Programme of, Snapshot at) {
        return Nested.list(at, of.code(), programmes::portfolio);
    }

    public List<PortfolioEntry> tookOver(Programme of, Snapshot at) {
        return Nested.list(at, of.code(), programmes::tookOver);
    }

    public List<PortfolioEntry> passedOn(Programme of, Snapshot at) {
        return Nested.list(at, of.code(), programmes::passedOn);
    }

    public List<Count> carriedOverCounts(Programme of, Snapshot at) {
        return Nested.list(at, of.code(), carryOvers::counted);
    }

    public List<Directive> directives(Programme of, Snapshot at) {
        return Nested.list(at, of.code(), directives::ofProgrammes);
    }

    public List<Obstacle> obstacles(Programme of, Snapshot at) {
        return Nested.list(at, of.code(), obstacles::ofProgrammes);
    }

    public Silence silence(Programme of, Snapshot at) {
        return silences.ofProgrammes(at, List.of(of.code())).get(of.code());
    }

    public Connection<GroupOf<Programme>> groups(Connection<Programme> of, List<ProgrammeGroupBy> by,
            GroupOrder orderBy, Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, ProgrammeGroupBy::facet, orderBy, paging, at, false);
    }

    public List<Grouping.Counted> facets(Connection<Programme> of, List<ProgrammeGroupBy> by, int first, Snapshot at)
            throws BadArgument {
        return grouping.facets(of, by, ProgrammeGroupBy.class, ProgrammeGroupBy::facet, first, at);
    }
}
