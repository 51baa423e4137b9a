package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.GroupOrder;
import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Referent;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.agency.AgencyFilter;
import vn.minhbach.catalogue.agency.AgencyGroupBy;
import vn.minhbach.catalogue.agency.AgencyKind;
import vn.minhbach.catalogue.agency.AgencyOrder;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.InheritedDirectives;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.silence.Silence;
import vn.minhbach.catalogue.silence.Silences;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.NotFound;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;

/** Agencies. */
@GraphQLApi
public class AgencyApi {

    private static final Below<AgencyFilter> BELOW = new Below<AgencyFilter>("agencies")
            .a(Place.class, code -> AgencyFilter.ALL.kind(AgencyKind.values()).place(code));

    private final Agencies agencies;
    private final InheritedDirectives inherited;
    private final Silences silences;
    private final Grouping grouping;

    AgencyApi(Agencies agencies, InheritedDirectives inherited, Silences silences, Grouping grouping) {
        this.agencies = agencies;
        this.inherited = inherited;
        this.silences = silences;
        this.grouping = grouping;
    }

    @Query
    public Connection<Agency> agencies(AgencyFilter filter, Paging paging, AgencyOrder orderBy, Scope scope)
            throws BadArgument {
        return Connection.of(PageArguments.of("agencies", paging, orderBy), agencies, scope.at(), filter,
                orderBy.order());
    }

    @Query
    public LastKnown<Agency> agency(String code, Scope scope) throws NotFound {
        return agencies.lastKnown(scope.at(), code).orElseThrow(NotFound.of("agency", code, scope.at(), Agency.class));
    }

    /** Those of a place. */
    public Connection<Agency> agencies(Referent of, AgencyFilter filter, Paging paging, AgencyOrder orderBy,
            Snapshot at) throws BadArgument {
        return Connection.of(BELOW.page(of, paging, orderBy), agencies, at, filter, BELOW.filter(of), orderBy.order());
    }

    /** The agencies within it. */
    public Connection<Agency> children(Agency of, AgencyFilter filter, Paging paging, AgencyOrder orderBy, Snapshot at)
            throws BadArgument {
        AgencyFilter within = AgencyFilter.ALL.kind(AgencyKind.values()).parent(of.code());
        return Connection.of(Below.page("children", of, paging, orderBy), agencies, at, filter, within,
                orderBy.order());
    }

    public List<Directive> inheritedDirectives(Agency of, Snapshot at) {
        return inherited.ofAgency(at, of.code());
    }

    public Silence silence(Agency of, Snapshot at) {
        return silences.ofAgencies(at, List.of(of.code())).get(of.code());
    }

    public Connection<GroupOf<Agency>> groups(Connection<Agency> of, List<AgencyGroupBy> by, GroupOrder orderBy,
            Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, AgencyGroupBy::facet, orderBy, paging, at, false);
    }

    public List<Grouping.Counted> facets(Connection<Agency> of, List<AgencyGroupBy> by, int first, Snapshot at)
            throws BadArgument {
        return grouping.facets(of, by, AgencyGroupBy.class, AgencyGroupBy::facet, first, at);
    }
}
