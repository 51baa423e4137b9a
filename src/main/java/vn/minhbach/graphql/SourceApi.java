package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.GroupOrder;
import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.evaluation.Evaluations;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.project.Schedules;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.catalogue.source.SourceFilter;
import vn.minhbach.catalogue.source.SourceGroupBy;
import vn.minhbach.catalogue.source.SourceOrder;
import vn.minhbach.catalogue.source.Sources;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.NotFound;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;

/** Source documents and how they stand to each other. */
@GraphQLApi
public class SourceApi {

    private final Sources sources;
    private final Projects projects;
    private final Schedules schedules;
    private final Evaluations evaluations;
    private final Directives directives;
    private final Grouping grouping;

    SourceApi(Sources sources, Projects projects, Schedules schedules, Evaluations evaluations, Directives directives,
            Grouping grouping) {
        this.sources = sources;
        this.projects = projects;
        this.schedules = schedules;
        this.evaluations = evaluations;
        this.directives = directives;
        this.grouping = grouping;
    }

    @Query
    public Connection<Source> sources(SourceFilter filter, Paging paging, SourceOrder orderBy, Scope scope)
            throws BadArgument {
        return Connection.of(PageArguments.of("sources", paging, orderBy), sources, scope.at(), filter,
                orderBy.order());
    }

    @Query
    public LastKnown<Source> source(String code, Scope scope) throws NotFound {
        return sources.lastKnown(scope.at(), code).orElseThrow(NotFound.of("source", code, scope.at(), Source.class));
    }

    /** What it says of how far projects have come. */
    public Connection<Progress> progress(Source of, Paging paging, Snapshot at) throws BadArgument {
        return new Connection<>(Below.page("progress", of, paging, null), () -> projects.progressFrom(at, of.code()));
    }

    /** What it says of when steps of projects are done. */
    public Connection<Milestone> milestones(Source of, Paging paging, Snapshot at) throws BadArgument {
        return new Connection<>(Below.page("milestones", of, paging, null), () -> schedules.from(at, of.code()));
    }

    /** What it says of how projects fare in use. */
    public Connection<Evaluation> evaluations(Source of, Paging paging, Snapshot at) throws BadArgument {
        return new Connection<>(Below.page("evaluations", of, paging, null), () -> evaluations.from(at, of.code()));
    }

    /** What it says came of directives. */
    public Connection<DirectiveReport> reports(Source of, Paging paging, Snapshot at) throws BadArgument {
        return new Connection<>(Below.page("reports", of, paging, null), () -> directives.reportsFrom(at, of.code()));
    }

    /** The documents that name it in one of their relations. */
    public Connection<Source> namedBy(Source of, SourceFilter filter, Paging paging, SourceOrder orderBy, Snapshot at)
            throws BadArgument {
        List<String> naming = sources.naming(at, List.of(of.code())).stream().map(Source::code).toList();
        return Connection.of(Below.page("namedBy", of, paging, orderBy), sources, at, filter,
                SourceFilter.ALL.code(naming), orderBy.order());
    }

    @Name("implements")
    public List<String> implementing(Source of) {
        return of.implementing();
    }

    public Connection<GroupOf<Source>> groups(Connection<Source> of, List<SourceGroupBy> by, GroupOrder orderBy,
            Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, SourceGroupBy::facet, orderBy, paging, at, false);
    }

    public List<Grouping.Counted> facets(Connection<Source> of, List<SourceGroupBy> by, int first, Snapshot at)
            throws BadArgument {
        return grouping.facets(of, by, SourceGroupBy.class, SourceGroupBy::facet, first, at);
    }
}
