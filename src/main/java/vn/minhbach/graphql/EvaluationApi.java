package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.GroupOrder;
import vn.minhbach.catalogue.Listing;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.correction.CorrectionSide;
import vn.minhbach.catalogue.correction.Corrections;
import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.evaluation.Evaluations;
import vn.minhbach.catalogue.evaluation.Unevaluated;
import vn.minhbach.catalogue.evaluation.UnevaluatedFilter;
import vn.minhbach.catalogue.evaluation.UnevaluatedGroupBy;
import vn.minhbach.catalogue.evaluation.UnevaluatedRegister;
import vn.minhbach.catalogue.funding.FundingSummary;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;
import vn.minhbach.graphql.execution.Snapshots;

/** How finished projects fare, and which nobody evaluated. */
@GraphQLApi
public class EvaluationApi {

    private final Evaluations evaluations;
    private final UnevaluatedRegister register;
    private final Corrections corrections;
    private final Snapshots snapshots;
    private final Grouping grouping;

    EvaluationApi(Evaluations evaluations, UnevaluatedRegister register, Corrections corrections, Snapshots snapshots,
            Grouping grouping) {
        this.evaluations = evaluations;
        this.register = register;
        this.corrections = corrections;
        this.snapshots = snapshots;
        this.grouping = grouping;
    }

    @Query
    public Connection<Unevaluated> unevaluated(UnevaluatedFilter filter, Paging paging, Scope scope)
            throws BadArgument {
        Listing.Rows<Unevaluated, UnevaluatedFilter> rows = (on, wanted) -> register
                .list(on, wanted == null ? UnevaluatedFilter.ALL : wanted).stream();
        return new Connection<>(PageArguments.of("unevaluated", paging, null),
                () -> rows.of(scope.at(), filter).toList(), Listing.of(filter, rows, Unevaluated.class));
    }

    public List<FundingSummary.Sum> sums(Connection<Unevaluated> of, Snapshot at) {
        return total(of, at).sums();
    }

    public List<FundingSummary.LeftOut> leftOut(Connection<Unevaluated> of, Snapshot at) {
        return total(of, at).leftOut();
    }

    /** What the money of the whole list comes to. */
    private FundingSummary total(Connection<Unevaluated> of, Snapshot at) {
        return grouping.<Unevaluated, Unevaluated>listing(of, at).derived("total", register::total);
    }

    public List<Evaluation> evaluations(Project of, Snapshot at) {
        return Nested.list(at, of.code(), evaluations::ofProjects);
    }

    public Integer withdrawnIn(Evaluation of) {
        return snapshots.known(of.version().withdrawnIn());
    }

    public Evaluation correctedBy(Evaluation of) {
        return withdrawnIn(of) == null ? null
                : corrections.of(Evaluation.class, CorrectionSide.AFTER, of.version()).orElse(null);
    }

    public Evaluation corrects(Evaluation of) {
        return corrections.of(Evaluation.class, CorrectionSide.BEFORE, of.version()).orElse(null);
    }

    public Connection<GroupOf<Unevaluated>> groups(Connection<Unevaluated> of, List<UnevaluatedGroupBy> by,
            GroupOrder orderBy, Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, UnevaluatedGroupBy::facet, orderBy, paging, at, false);
    }

    public List<Grouping.Counted> facets(Connection<Unevaluated> of, List<UnevaluatedGroupBy> by, int first,
            Snapshot at) throws BadArgument {
        return grouping.facets(of, by, UnevaluatedGroupBy.class, UnevaluatedGroupBy::facet, first, at);
    }
}
