package vn.minhbach.graphql;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.common.annotation.NonBlocking;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.Change;
import vn.minhbach.catalogue.release.Changes;
import vn.minhbach.catalogue.release.Release;
import vn.minhbach.catalogue.release.ReleaseFilter;
import vn.minhbach.catalogue.release.ReleaseOrder;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.graphql.Listing.Arguments;

/** Releases and what each changed. */
@GraphQLApi
public class ReleaseApi {

    private final Snapshots snapshots;
    private final Releases releases;
    private final Changes changes;

    ReleaseApi(Snapshots snapshots, Releases releases, Changes changes) {
        this.snapshots = snapshots;
        this.releases = releases;
        this.changes = changes;
    }

    @Query
    @NonNull
    @Description("What was published when, the latest first.")
    public ReleaseConnection releases(ReleaseFilter filter, @DefaultValue("20") int first, String after,
            @DefaultValue("NUMBER_DESC") ReleaseOrder orderBy, Integer release, LocalDate publishedBy) throws GraphQLException {
        Arguments arguments = Arguments.of("releases", snapshots.at(release, publishedBy), filter, first, after, orderBy);
        return new ReleaseConnection(Listing.root(arguments,
                () -> releases.page(arguments.at(), filter, orderBy.order(), arguments.slice()),
                () -> releases.count(arguments.at(), filter),
                row -> new ReleaseNode(arguments.at(), row), Release::number, ReleaseConnection.Of::new));
    }

    @Query
    @Description("One release by its number.")
    public ReleaseNode release(int number) throws GraphQLException {
        return releases.find(number).map(found -> new ReleaseNode(new Snapshot(number), found))
                .orElseThrow(NotFound.of("release", number));
    }

    @NonNull
    @NonBlocking
    @Description("What it did, row by row: the withdrawn first, then the changed, then the added.")
    public ChangeConnection changes(@Source ReleaseNode release, @DefaultValue("20") int first, String after)
            throws GraphQLException {
        Arguments arguments = Arguments.of("changes", release.at, release.it.number(), first, after, null);
        Release it = release.it;
        return new ChangeConnection(Listing.root(arguments,
                () -> changes.page(it.number(), first, arguments.after() == null ? 0 : arguments.after()),
                () -> it.added() + it.changed() + it.withdrawn(),
                row -> new ChangeNode(release.at, row), Change::position, ChangeConnection.Of::new));
    }
}
