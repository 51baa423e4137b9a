package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.catalogue.source.SourceFilter;
import vn.minhbach.catalogue.source.SourceOrder;
import vn.minhbach.catalogue.source.Sources;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.NotFound;
import vn.minhbach.graphql.execution.Scope;

/** Source documents and how they stand to each other. */
@GraphQLApi
public class SourceApi {

    private final Sources sources;

    SourceApi(Sources sources) {
        this.sources = sources;
    }

    @Query
    public Connection<Source> sources(SourceFilter filter, int first, String after, SourceOrder orderBy, Scope scope) throws BadArgument {
        return Connection.of(PageArguments.of("sources", first, after, orderBy), sources, scope.at(), filter, orderBy.order());
    }

    @Query
    public LastKnown<Source> source(String code, Scope scope) throws NotFound {
        return sources.lastKnown(scope.at(), code).orElseThrow(NotFound.of("source", code, scope.at(), Source.class));
    }

    @Name("implements")
    public List<String> implementing(Source of) {
        return of.implementing();
    }
}
