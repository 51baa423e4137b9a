package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.directive.DirectiveReportFilter;
import vn.minhbach.catalogue.directive.DirectiveReports;
import vn.minhbach.catalogue.figure.FactOrder;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.CountFilter;
import vn.minhbach.catalogue.programme.Counts;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.ProgressFilter;
import vn.minhbach.catalogue.project.ProgressReports;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;

/** What sources state, over everything that it is stated of: in counts, of progress and of directives. */
@GraphQLApi
public class FactApi {

    private final Counts counts;
    private final ProgressReports progress;
    private final DirectiveReports reports;

    FactApi(Counts counts, ProgressReports progress, DirectiveReports reports) {
        this.counts = counts;
        this.progress = progress;
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
    public Connection<DirectiveReport> directiveReports(DirectiveReportFilter filter, Paging paging, FactOrder orderBy, Scope scope) throws BadArgument {
        return Connection.of(PageArguments.of("directiveReports", paging, orderBy), () -> reports.ask(scope.at(), filter), reports.order(orderBy));
    }
}
