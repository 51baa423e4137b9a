package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.FundingSummary;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.unfunded.Unfunded;
import vn.minhbach.catalogue.unfunded.UnfundedFilter;
import vn.minhbach.catalogue.unfunded.UnfundedRegister;
import vn.minhbach.catalogue.unfunded.UnfundedTotal;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;

/** What was approved and has no fund. */
@GraphQLApi
public class UnfundedApi {

    private final UnfundedRegister register;

    UnfundedApi(UnfundedRegister register) {
        this.register = register;
    }

    /** A page of the list, and what the whole of it comes to: what sources state and what is deduced apart. */
    public static final class UnfundedConnection extends Connection<Unfunded> {

        private final UnfundedTotal total;
        private final UnfundedTotal deducedTotal;

        private UnfundedConnection(PageArguments page, List<Unfunded> list, UnfundedTotal total, UnfundedTotal deducedTotal) {
            super(page, () -> list);
            this.total = total;
            this.deducedTotal = deducedTotal;
        }

        public UnfundedTotal total() {
            return total;
        }

        public UnfundedTotal deducedTotal() {
            return deducedTotal;
        }
    }

    @Query
    public UnfundedConnection unfunded(UnfundedFilter filter, Paging paging, Scope scope) throws BadArgument {
        PageArguments page = PageArguments.of("unfunded", paging, null);
        List<Unfunded> list = register.list(scope.at(), filter == null ? UnfundedFilter.ALL : filter);
        return new UnfundedConnection(page, list, register.total(list.stream().filter(Unfunded::stated).toList()),
                register.total(list.stream().filter(each -> !each.stated()).toList()));
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
}
