package vn.minhbach.graphql;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.GroupOrder;
import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Referent;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.directive.DirectiveGroupBy;
import vn.minhbach.catalogue.directive.DirectiveOrder;
import vn.minhbach.catalogue.directive.DirectivePeriod;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.directive.DirectiveState;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.directive.Fulfilment;
import vn.minhbach.catalogue.directive.Periods;
import vn.minhbach.catalogue.handover.HandoverStatement;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.catalogue.statement.OtherStatements;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.NotFound;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;

/** Directives: orders, deadlines and what came of them. */
@GraphQLApi
public class DirectiveApi {

    private static final Below<DirectiveFilter> BELOW = new Below<DirectiveFilter>("directives")
            .a(Place.class, code -> DirectiveFilter.ALL.place(code))
            .a(Agency.class, code -> DirectiveFilter.ALL.agency(code))
            .a(Source.class, code -> DirectiveFilter.ALL.source(code));

    private final Directives directives;
    private final Grouping grouping;

    DirectiveApi(Directives directives, Grouping grouping) {
        this.directives = directives;
        this.grouping = grouping;
    }

    /** How many directives stand so. */
    public record StateCount(DirectiveState state, long count) {
    }

    @Query
    public Connection<Directive> directives(DirectiveFilter filter, Paging paging, DirectiveOrder orderBy, Scope scope)
            throws BadArgument {
        return Connection.of(PageArguments.of("directives", paging, orderBy), directives, scope.at(), filter,
                orderBy.order());
    }

    @Query
    public LastKnown<Directive> directive(String code, Scope scope) throws NotFound {
        return directives.lastKnown(scope.at(), code)
                .orElseThrow(NotFound.of("directive", code, scope.at(), Directive.class));
    }

    /** Those of an agency are those that it leads or supports. */
    public Connection<Directive> directives(Referent of, DirectiveFilter filter, Paging paging, DirectiveOrder orderBy,
            Snapshot at) throws BadArgument {
        return Connection.of(BELOW.page(of, paging, orderBy), directives, at, filter, BELOW.filter(of),
                orderBy.order());
    }

    @Query
    public List<StateCount> directiveStates(DirectiveFilter filter, Scope scope) {
        return directives.states(scope.at(), filter).entrySet().stream()
                .map(each -> new StateCount(each.getKey(), each.getValue())).toList();
    }

    /** On the day of the snapshot. */
    public String place(Directive of, Snapshot at) {
        return directives.asOf(at, of).place();
    }

    public String lead(Directive of, Snapshot at) {
        return directives.asOf(at, of).lead();
    }

    public List<HandoverStatement> handovers(Directive of, Snapshot at) {
        return Directives.HANDOVERS.stated(at, of.code());
    }

    public List<DirectiveReport> reports(Directive of, Snapshot at) {
        return Nested.list(at, of.code(), directives::reports);
    }

    public OtherStatements saidByOthers(Directive of, Snapshot at) {
        return OtherStatements.of(at, of);
    }

    public Fulfilment fulfilment(Directive of, Snapshot at) {
        return directives.fulfilment(at, of);
    }

    public DirectiveState state(Directive of, Snapshot at) {
        return directives.fulfilment(at, of).state();
    }

    public Long daysOverdue(Directive of, Snapshot at) {
        return directives.fulfilment(at, of).daysOverdue();
    }

    public Connection<DirectivePeriod> periods(Directive of, Paging paging, Snapshot at) throws BadArgument {
        PageArguments page = PageArguments.of("directive.periods", paging, null);
        Periods periods = directives.fulfilment(at, of).periods();
        return Connection.of(page, () -> periods == null ? Page.empty() : periods.page(page.slice()),
                () -> periods == null ? 0 : periods.begun(), row -> row, DirectivePeriod::number);
    }

    public LocalDate leadEndedOn(Fulfilment of) {
        return of.ended() == null ? null : of.ended().day();
    }

    public String leadSuccessor(Fulfilment of) {
        return of.ended() == null ? null : of.ended().successor();
    }

    public String leadSuccessorPlace(Fulfilment of) {
        return of.ended() == null ? null : of.ended().place();
    }

    public boolean lateAtLeast(Fulfilment of) {
        return of.atLeast();
    }

    public LocalDate recursFrom(Fulfilment of) {
        return of.periods() == null ? null : of.periods().recurrence().start();
    }

    public boolean recursFromSource(Fulfilment of) {
        return of.periods() != null && of.periods().recurrence().assumed();
    }

    public Long periodsMissed(Fulfilment of) {
        return of.periods() == null ? null : of.periods().missed();
    }

    public Long periodsMissedInARow(Fulfilment of) {
        return of.periods() == null ? null : of.periods().missedInARow();
    }

    public Connection<GroupOf<Directive>> groups(Connection<Directive> of, List<DirectiveGroupBy> by,
            GroupOrder orderBy, Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, directives::facet, orderBy, paging, at, false);
    }

    public List<Grouping.Counted> facets(Connection<Directive> of, List<DirectiveGroupBy> by, int first, Snapshot at)
            throws BadArgument {
        return grouping.facets(of, by, DirectiveGroupBy.class, directives::facet, first, at);
    }
}
