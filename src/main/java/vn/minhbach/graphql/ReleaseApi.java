package vn.minhbach.graphql;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.Change;
import vn.minhbach.catalogue.release.ChangeCount;
import vn.minhbach.catalogue.release.ChangeFilter;
import vn.minhbach.catalogue.release.Changes;
import vn.minhbach.catalogue.release.Comparison;
import vn.minhbach.catalogue.release.ReleaseFilter;
import vn.minhbach.catalogue.release.ReleaseOrder;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.graphql.Listing.Arguments;
import vn.minhbach.graphql.execution.BadArgument;

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
        return new ReleaseConnection(new Listing<>(arguments,
                () -> releases.page(arguments.at(), filter, orderBy, arguments.slice()),
                () -> releases.count(arguments.at(), filter),
                row -> new ReleaseNode(arguments.at(), row), row -> (long) row.number(), ReleaseConnection.Of::new));
    }

    @Query
    @Description("One release by its number.")
    public ReleaseNode release(int number) throws GraphQLException {
        return releases.find(number).filter(found -> snapshots.known(number) != null).map(found -> new ReleaseNode(snapshots.ofRelease(number), found))
                .orElseThrow(NotFound.of("release", number));
    }

    @Query
    @NonNull
    @Description("What differs between the catalogue as one release left it and as a later one did. What happened in between and was undone is no difference.")
    public ComparisonNode comparison(int from, int to) throws GraphQLException {
        ReleaseNode earlier = release(from);
        ReleaseNode later = release(to);
        if (from > to) {
            throw new BadArgument("from is " + from + " and to is " + to + "; allowed: from an earlier release to a later one");
        }
        Comparison comparison = new Comparison(from, to);
        return new ComparisonNode(comparison, earlier, later, changes.counts(comparison));
    }

    @NonNull
    @Description("The releases that made the difference: those after the earlier, up to the later.")
    public ReleaseConnection releases(@Source ComparisonNode of, @DefaultValue("20") int first, String after,
            @DefaultValue("NUMBER") ReleaseOrder orderBy) throws GraphQLException {
        Arguments arguments = Arguments.of("releases of " + of.it, of.at, null, first, after, orderBy);
        return new ReleaseConnection(new Listing<>(arguments, () -> releases.page(of.it, orderBy, arguments.slice()),
                () -> of.it.to() - of.it.from(), row -> new ReleaseNode(of.at, row), row -> (long) row.number(), ReleaseConnection.Of::new));
    }

    @NonNull
    @Description("What it did, row by row, whatever the day of publishedBy: a release is what this portal did, not what a source said. The figures come first: corrected, withdrawn, new; then everything else in that order.")
    public ChangeConnection changes(@Source ReleaseNode release, ChangeFilter filter, @DefaultValue("20") int first, String after)
            throws GraphQLException {
        return changes(release.at, Comparison.of(release.it), filter, first, after);
    }

    @NonNull
    @Description("What differs, row by row. The figures come first: corrected, withdrawn, new; then everything else in that order.")
    public ChangeConnection changes(@Source ComparisonNode of, ChangeFilter filter, @DefaultValue("20") int first, String after)
            throws GraphQLException {
        return changes(of.at, of.it, filter, first, after);
    }

    private ChangeConnection changes(Snapshot of, Comparison comparison, ChangeFilter filter, int first, String after) throws BadArgument {
        ChangeFilter kept = filter == null ? ChangeFilter.ALL : filter;
        Snapshot later = of.ofRelease(comparison.to());
        Snapshot earlier = of.ofRelease(comparison.from());
        Arguments arguments = Arguments.of("changes of " + comparison, later, kept, first, after, null);
        return new ChangeConnection(new Listing<>(arguments,
                () -> changes.page(comparison, kept, first, arguments.after() == null ? 0 : arguments.after()),
                () -> ChangeCount.of(changes.counts(comparison), kept),
                row -> new ChangeNode(earlier, later, row), Change::cursor, ChangeConnection.Of::new));
    }
}
