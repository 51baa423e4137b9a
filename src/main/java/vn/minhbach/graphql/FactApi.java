package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.directive.DirectiveReportFilter;
import vn.minhbach.catalogue.directive.DirectiveReports;
import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.evaluation.EvaluationFilter;
import vn.minhbach.catalogue.evaluation.EvaluationReads;
import vn.minhbach.catalogue.figure.FactOrder;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.CountFilter;
import vn.minhbach.catalogue.programme.Counts;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.MilestoneFilter;
import vn.minhbach.catalogue.project.Milestones;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.ProgressFilter;
import vn.minhbach.catalogue.project.ProgressReports;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;

/** What sources state, over everything that it is stated of: in counts, of the progress, the dates and the use of projects, and of directives. */
@GraphQLApi
public class FactApi {

    private final Counts counts;
    private final ProgressReports progress;
    private final Milestones milestones;
    private final EvaluationReads evaluations;
    private final DirectiveReports reports;

    FactApi(Counts counts, ProgressReports progress, Milestones milestones, EvaluationReads evaluations, DirectiveReports reports) {
        this.counts = counts;
        this.progress = progress;
        this.milestones = milestones;
        this.evaluations = evaluations;
        this.reports = reports;
    }

    @Query
    public Connection<Count> counts(CountFilter filter, Paging paging, FactOrder orderBy, Scope scope) throws BadArgument {
        return Connection.of(PageArguments.of("counts", paging, orderBy), () -> counts.ask(scope.at(), filter), counts.order(orderBy));
    }

    @Query
    public Connection<Progress> progress(ProgressFilter filter, Paging paging, FactOrder orderBy, Scope scope) throws BadArgument {
        return Connection.of(PageArguments.of("progress", paging, orderBy), () -> progress.ask(scope.at(), filter), progress.order(orderBy));
    }

    @Query
    public Connection<Milestone> milestones(MilestoneFilter filter, Paging paging, FactOrder orderBy, Scope scope) throws BadArgument {
        return Connection.of(PageArguments.of("milestones", paging, orderBy), () -> milestones.ask(scope.at(), filter), milestones.order(orderBy));
    }

    @Query
    public Connection<Evaluation> evaluations(EvaluationFilter filter, Paging paging, FactOrder orderBy, Scope scope) throws BadArgument {
        return Connection.of(PageArguments.of("evaluations", paging, orderBy), () -> evaluations.ask(scope.at(), filter), evaluations.order(orderBy));
    }

    @Query
    public Connection<DirectiveReport> directiveReports(DirectiveReportFilter filter, Paging paging, FactOrder orderBy, Scope scope) throws BadArgument {
        return Connection.of(PageArguments.of("directiveReports", paging, orderBy), () -> reports.ask(scope.at(), filter), reports.order(orderBy));
    }
}
