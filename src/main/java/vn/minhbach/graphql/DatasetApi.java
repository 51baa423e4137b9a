package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.change.DatasetSizes;
import vn.minhbach.catalogue.release.Dataset;
import vn.minhbach.catalogue.release.DatasetFilter;
import vn.minhbach.catalogue.release.ReleaseFilter;
import vn.minhbach.catalogue.release.ReleaseOrder;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;
import vn.minhbach.history.Release;

/** Datasets: who publishes what, under which licence. */
@GraphQLApi
public class DatasetApi {

    private final Releases releases;

    DatasetApi(Releases releases) {
        this.releases = releases;
    }

    @Query
    public Connection<Dataset> datasets(DatasetFilter filter, Paging paging, Scope scope) throws BadArgument {
        return new Connection<>(PageArguments.of("datasets", paging, null), () -> releases.datasets(scope.at()).stream()
                .filter(each -> filter == null || filter.publisher() == null || filter.publisher().contains(each.version().publisher())).toList());
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

    public Connection<Release> releases(Dataset of, Paging paging, ReleaseOrder orderBy, Snapshot at) throws BadArgument {
        PageArguments page = PageArguments.of("releases of " + of.version().publisher(), paging, orderBy);
        ReleaseFilter own = ReleaseFilter.ALL.publisher(of.version().publisher());
        return Connection.of(page, () -> releases.page(at, own, orderBy, page.slice()), () -> releases.count(at, own), row -> row, Release::number);
    }
}
