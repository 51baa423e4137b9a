package vn.minhbach.graphql;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.correction.CorrectionSide;
import vn.minhbach.catalogue.correction.Corrections;
import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.evaluation.Evaluations;
import vn.minhbach.catalogue.evaluation.Unevaluated;
import vn.minhbach.catalogue.evaluation.UnevaluatedFilter;
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

    EvaluationApi(Evaluations evaluations, UnevaluatedRegister register, Corrections corrections, Snapshots snapshots) {
        this.evaluations = evaluations;
        this.register = register;
        this.corrections = corrections;
        this.snapshots = snapshots;
    }

    /** A page of the list, and what the whole of it comes to. */
    public static final class UnevaluatedConnection extends Connection<Unevaluated> {

        private final Supplier<FundingSummary> total;

        private UnevaluatedConnection(PageArguments page, Supplier<List<Unevaluated>> list, Supplier<FundingSummary> total) {
            super(page, list);
            this.total = total;
        }

        public List<FundingSummary.Sum> sums() {
            return total.get().sums();
        }

        public List<FundingSummary.LeftOut> leftOut() {
            return total.get().leftOut();
        }
    }

    @Query
    public UnevaluatedConnection unevaluated(UnevaluatedFilter filter, Paging paging, Scope scope) throws BadArgument {
        UnevaluatedFilter wanted = filter == null ? UnevaluatedFilter.ALL : filter;
        Snapshot at = scope.at();
        return new UnevaluatedConnection(PageArguments.of("unevaluated", paging, null), () -> register.list(at, wanted), () -> register.total(at, wanted));
    }

    public List<Evaluation> evaluations(Project of, Snapshot at) {
        return Nested.list(at, of.code(), evaluations::ofProjects);
    }

    public Integer withdrawnIn(Evaluation of) {
        return snapshots.known(of.version().withdrawnIn());
    }

    public Evaluation correctedBy(Evaluation of) {
        return withdrawnIn(of) == null ? null : corrections.of(Evaluation.class, CorrectionSide.AFTER, of.version()).orElse(null);
    }

    public Evaluation corrects(Evaluation of) {
        return corrections.of(Evaluation.class, CorrectionSide.BEFORE, of.version()).orElse(null);
    }
}
