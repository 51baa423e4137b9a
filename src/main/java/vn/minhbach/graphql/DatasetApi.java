package vn.minhbach.graphql;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.GroupOrder;
import vn.minhbach.catalogue.Listing;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.change.DatasetSizes;
import vn.minhbach.catalogue.release.Dataset;
import vn.minhbach.catalogue.release.DatasetFilter;
import vn.minhbach.catalogue.release.DatasetGroupBy;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;

/** Datasets: who publishes what, under which licence. */
@GraphQLApi
public class DatasetApi {

    private final Releases releases;
    private final Grouping grouping;

    DatasetApi(Releases releases, Grouping grouping) {
        this.releases = releases;
        this.grouping = grouping;
    }

    @Query
    public Connection<Dataset> datasets(DatasetFilter filter, Paging paging, Scope scope) throws BadArgument {
        return new Connection<>(PageArguments.of("datasets", paging, null), () -> kept(scope.at(), filter).toList(),
                Listing.of(filter, this::kept, Dataset.class));
    }

    private Stream<Dataset> kept(Snapshot at, DatasetFilter filter) {
        return releases.datasets(at).stream().filter(each -> filter == null || filter.publisher() == null
                || filter.publisher().contains(each.version().publisher()));
    }

    public Connection<GroupOf<Dataset>> groups(Connection<Dataset> of, List<DatasetGroupBy> by, GroupOrder orderBy,
            Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, DatasetGroupBy::facet, orderBy, paging, at, false);
    }

    public List<Grouping.Counted> facets(Connection<Dataset> of, List<DatasetGroupBy> by, int first, Snapshot at)
            throws BadArgument {
        return grouping.facets(of, by, DatasetGroupBy.class, DatasetGroupBy::facet, first, at);
    }

    public String publisher(Dataset of) {
        return of.version().publisher();
    }

    public List<DatasetSizes.OfTable> tables(Dataset of, Snapshot at) {
        return DatasetSizes.of(at, of.version().publisher());
    }

    public long rows(Dataset of, Snapshot at) {
        return tables(of, at).stream().mapToLong(DatasetSizes.OfTable::rows).sum();
    }
}
