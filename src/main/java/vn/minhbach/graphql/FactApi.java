package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.GroupOrder;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.directive.DirectiveReportFilter;
import vn.minhbach.catalogue.directive.DirectiveReportGroupBy;
import vn.minhbach.catalogue.directive.DirectiveReports;
import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.evaluation.EvaluationFilter;
import vn.minhbach.catalogue.evaluation.EvaluationGroupBy;
import vn.minhbach.catalogue.evaluation.EvaluationReads;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.figure.FactNarrowing;
import vn.minhbach.catalogue.figure.FactOrder;
import vn.minhbach.catalogue.figure.FactReads;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.CountFilter;
import vn.minhbach.catalogue.programme.CountGroupBy;
import vn.minhbach.catalogue.programme.Counts;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.MilestoneFilter;
import vn.minhbach.catalogue.project.MilestoneGroupBy;
import vn.minhbach.catalogue.project.Milestones;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.ProgressFilter;
import vn.minhbach.catalogue.project.ProgressGroupBy;
import vn.minhbach.catalogue.project.ProgressReports;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;

/**
 * What sources state, over everything that it is stated of: in counts, of the progress, the dates and the use of
 * projects, and of directives.
 */
@GraphQLApi
public class FactApi {

    private final Counts counts;
    private final ProgressReports progress;
    private final Milestones milestones;
    private final EvaluationReads evaluations;
    private final DirectiveReports reports;
    private final Grouping grouping;

    FactApi(Counts counts, ProgressReports progress, Milestones milestones, EvaluationReads evaluations,
            DirectiveReports reports, Grouping grouping) {
        this.counts = counts;
        this.progress = progress;
        this.milestones = milestones;
        this.evaluations = evaluations;
        this.reports = reports;
        this.grouping = grouping;
    }

    @Query
    public Connection<Count> counts(CountFilter filter, Paging paging, FactOrder orderBy, Scope scope)
            throws BadArgument {
        return whole("counts", Count.class, counts, filter, paging, orderBy, scope);
    }

    @Query
    public Connection<Progress> progress(ProgressFilter filter, Paging paging, FactOrder orderBy, Scope scope)
            throws BadArgument {
        return whole("progress", Progress.class, progress, filter, paging, orderBy, scope);
    }

    @Query
    public Connection<Milestone> milestones(MilestoneFilter filter, Paging paging, FactOrder orderBy, Scope scope)
            throws BadArgument {
        return whole("milestones", Milestone.class, milestones, filter, paging, orderBy, scope);
    }

    @Query
    public Connection<Evaluation> evaluations(EvaluationFilter filter, Paging paging, FactOrder orderBy, Scope scope)
            throws BadArgument {
        return whole("evaluations", Evaluation.class, evaluations, filter, paging, orderBy, scope);
    }

    @Query
    public Connection<DirectiveReport> directiveReports(DirectiveReportFilter filter, Paging paging, FactOrder orderBy,
            Scope scope) throws BadArgument {
        return whole("directiveReports", DirectiveReport.class, reports, filter, paging, orderBy, scope);
    }

    private static <T extends Fact, F extends FactNarrowing> Connection<T> whole(String name, Class<T> record,
            FactReads<T, F> reads, F filter, Paging paging,
            FactOrder order, Scope scope) throws BadArgument {
        return Connection.of(PageArguments.of(name, paging, order), scope.at(), record, reads::ask, filter, null,
                reads.order(order), rows -> rows,
                row -> row.version().id());
    }

    @Name("groups")
    public Connection<GroupOf<Count>> countGroups(Connection<Count> of, List<CountGroupBy> by, GroupOrder orderBy,
            Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, CountGroupBy::facet, orderBy, paging, at, false);
    }

    @Name("facets")
    public List<Grouping.Counted> countFacets(Connection<Count> of, List<CountGroupBy> by, int first, Snapshot at)
            throws BadArgument {
        return grouping.facets(of, by, CountGroupBy.class, CountGroupBy::facet, first, at);
    }

    @Name("groups")
    public Connection<GroupOf<Progress>> progressGroups(Connection<Progress> of, List<ProgressGroupBy> by,
            GroupOrder orderBy, Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, ProgressGroupBy::facet, orderBy, paging, at, false);
    }

    @Name("facets")
    public List<Grouping.Counted> progressFacets(Connection<Progress> of, List<ProgressGroupBy> by, int first,
            Snapshot at) throws BadArgument {
        return grouping.facets(of, by, ProgressGroupBy.class, ProgressGroupBy::facet, first, at);
    }

    @Name("groups")
    public Connection<GroupOf<Milestone>> milestoneGroups(Connection<Milestone> of, List<MilestoneGroupBy> by,
            GroupOrder orderBy, Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, MilestoneGroupBy::facet, orderBy, paging, at, false);
    }

    @Name("facets")
    public List<Grouping.Counted> milestoneFacets(Connection<Milestone> of, List<MilestoneGroupBy> by, int first,
            Snapshot at) throws BadArgument {
        return grouping.facets(of, by, MilestoneGroupBy.class, MilestoneGroupBy::facet, first, at);
    }

    @Name("groups")
    public Connection<GroupOf<Evaluation>> evaluationGroups(Connection<Evaluation> of, List<EvaluationGroupBy> by,
            GroupOrder orderBy, Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, EvaluationGroupBy::facet, orderBy, paging, at, false);
    }

    @Name("facets")
    public List<Grouping.Counted> evaluationFacets(Connection<Evaluation> of, List<EvaluationGroupBy> by, int first,
            Snapshot at) throws BadArgument {
        return grouping.facets(of, by, EvaluationGroupBy.class, EvaluationGroupBy::facet, first, at);
    }

    @Name("groups")
    public Connection<GroupOf<DirectiveReport>> reportGroups(Connection<DirectiveReport> of,
            List<DirectiveReportGroupBy> by, GroupOrder orderBy, Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, DirectiveReportGroupBy::facet, orderBy, paging, at, false);
    }

    @Name("facets")
    public List<Grouping.Counted> reportFacets(Connection<DirectiveReport> of, List<DirectiveReportGroupBy> by,
            int first, Snapshot at) throws BadArgument {
        return grouping.facets(of, by, DirectiveReportGroupBy.class, DirectiveReportGroupBy::facet, first, at);
    }
}
