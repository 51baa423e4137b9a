package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.GroupOrder;
import vn.minhbach.catalogue.Listing;
import vn.minhbach.catalogue.Referent;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.FundingSummary;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.unfunded.Unfunded;
import vn.minhbach.catalogue.unfunded.UnfundedFilter;
import vn.minhbach.catalogue.unfunded.UnfundedGroupBy;
import vn.minhbach.catalogue.unfunded.UnfundedRegister;
import vn.minhbach.catalogue.unfunded.UnfundedTotal;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;

/** What was approved and has no fund. */
@GraphQLApi
public class UnfundedApi {

    private static final Below<UnfundedFilter> BELOW = new Below<UnfundedFilter>("unfunded")
            .a(Place.class, code -> UnfundedFilter.ALL.place(code))
            .a(Agency.class, code -> UnfundedFilter.ALL.owner(code));

    private final UnfundedRegister register;
    private final Grouping grouping;

    UnfundedApi(UnfundedRegister register, Grouping grouping) {
        this.register = register;
        this.grouping = grouping;
    }

    @Query
    public Connection<Unfunded> unfunded(UnfundedFilter filter, Paging paging, Scope scope) throws BadArgument {
        return listed(PageArguments.of("unfunded", paging, null), scope.at(), filter, UnfundedFilter.ALL);
    }

    /** Of a place, an agency or a programme. */
    public Connection<Unfunded> unfunded(Referent of, UnfundedFilter filter, Paging paging, Snapshot at)
            throws BadArgument {
        return listed(BELOW.page(of, paging, null), at, filter, BELOW.filter(of));
    }

    private Connection<Unfunded> listed(PageArguments page, Snapshot at, UnfundedFilter filter, UnfundedFilter within) {
        Listing.Rows<Unfunded, UnfundedFilter> rows = (on, wanted) -> register.list(on, within).stream()
                .filter(each -> wanted == null || wanted.keeps(each));
        return new Connection<>(page, () -> rows.of(at, filter).toList(),
                Listing.of(filter, rows, Unfunded.class, within));
    }

    /** What the whole list comes to, by what sources state; what is deduced is apart. */
    public UnfundedTotal total(Connection<Unfunded> of, Snapshot at) {
        return grouping.<Unfunded, Unfunded>listing(of, at).derived("total",
                all -> register.total(all.stream().filter(Unfunded::stated).toList()));
    }

    public UnfundedTotal deducedTotal(Connection<Unfunded> of, Snapshot at) {
        return grouping.<Unfunded, Unfunded>listing(of, at).derived("deduced total",
                all -> register.total(all.stream().filter(each -> !each.stated()).toList()));
    }

    public Figure projects(Unfunded of) {
        return of.counted().map(Count::figure).orElse(null);
    }

    public List<Funding> funding(Unfunded of) {
        return of.money();
    }

    public List<FundingSummary.Sum> sums(UnfundedTotal of) {
        return of.money().sums();
    }

    public List<FundingSummary.LeftOut> leftOut(UnfundedTotal of) {
        return of.money().leftOut();
    }

    public Connection<GroupOf<Unfunded>> groups(Connection<Unfunded> of, List<UnfundedGroupBy> by, GroupOrder orderBy,
            Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, UnfundedGroupBy::facet, orderBy, paging, at, false);
    }

    public List<Grouping.Counted> facets(Connection<Unfunded> of, List<UnfundedGroupBy> by, int first, Snapshot at)
            throws BadArgument {
        return grouping.facets(of, by, UnfundedGroupBy.class, UnfundedGroupBy::facet, first, at);
    }

    public String projectsText(UnfundedTotal of) {
        return ExactNumber.text(of.projects());
    }
}
