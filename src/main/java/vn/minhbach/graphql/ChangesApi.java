package vn.minhbach.graphql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.GroupOrder;
import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.change.ChangeFeed;
import vn.minhbach.catalogue.change.ChangeFilter;
import vn.minhbach.catalogue.change.ChangeGroupBy;
import vn.minhbach.catalogue.change.ChangedRow;
import vn.minhbach.catalogue.change.ReleasedChange;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.NotFound;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Snapshots;
import vn.minhbach.history.Release;

/** What changed since somebody last asked. */
@GraphQLApi
public class ChangesApi {

    private final Snapshots snapshots;
    private final ChangeFeed feed;
    private final ChangeLists lists;
    private final Grouping grouping;

    ChangesApi(Snapshots snapshots, ChangeFeed feed, ChangeLists lists, Grouping grouping) {
        this.snapshots = snapshots;
        this.feed = feed;
        this.lists = lists;
        this.grouping = grouping;
    }

    /**
     * A part of the list, which goes on with what is published later: where it ends is known even where nothing is new.
     */
    public record ReleasedChanges(List<Connection.Edge<LastKnown<RowChange>>> edges, Connection.PageInfo pageInfo,
            int since, int to, ChangeFilter filter,
            Whole<ChangedRow, LastKnown<RowChange>> whole) {

        public List<LastKnown<RowChange>> nodes() {
            return edges.stream().map(Connection.Edge::node).toList();
        }
    }

    @Query
    public LastKnown<ReleasedChanges> changes(Integer since, Instant sinceTime, Integer to, ChangeFilter filter,
            int first, String after) throws GraphQLException {
        if (first < 1 || first > PageArguments.MOST) {
            throw new BadArgument("first is " + first + "; allowed: 1 to " + PageArguments.MOST);
        }
        if (since != null && sinceTime != null) {
            throw new BadArgument("since is " + since + " and sinceTime is " + sinceTime + "; allowed: one of them");
        }
        LocalDate publishedBy = snapshots.asked().publishedBy();
        if (publishedBy != null) {
            throw new BadArgument("publishedBy is " + publishedBy
                    + " for the whole request; what releases did is told of all that sources said, so leave it out");
        }
        int begun = sinceTime == null ? since == null ? 0 : known("since", since, 0) : upTo(sinceTime);
        int last = to == null ? snapshots.now().release() : known("to", to, begun);
        ChangeFilter kept = filter == null ? ChangeFilter.ALL : filter;
        ChangeFeed.Position from = after == null ? ChangeFeed.Position.after(begun)
                : later(FeedCursor.read(after), ChangeFeed.Position.after(begun));
        List<ReleasedChange> found = feed.after(from, last, kept, first);
        boolean hasNext = found.size() > first;
        List<Connection.Edge<LastKnown<RowChange>>> edges = found.stream().limit(first).map(this::edge).toList();
        // Nothing new: it goes on after all that was looked through, or where it stood, if it knows of more than this instance.
        ChangeFeed.Position end = edges.isEmpty() && from.release() < last ? ChangeFeed.Position.after(last) : from;
        ReleasedChanges page = new ReleasedChanges(edges,
                new Connection.PageInfo(hasNext, feed.isAnyUpTo(from, begun, last, kept),
                        edges.isEmpty() ? null : edges.get(0).cursor(),
                        edges.isEmpty() ? FeedCursor.write(end) : edges.get(edges.size() - 1).cursor()),
                begun, last, kept,
                lists.whole("changes since " + begun + " to " + last, snapshots.now(), kept,
                        (at, wanted) -> feed.rows(begun, last, wanted), begun, last));
        return new LastKnown<>(page, snapshots.now(), null);
    }

    private static ChangeFeed.Position later(ChangeFeed.Position one, ChangeFeed.Position other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private int known(String name, int release, int least) throws GraphQLException {
        if (release > snapshots.now().release()) {
            throw new NotFound("There is no release " + release + " yet, which " + name + " names; the last is "
                    + snapshots.now().release());
        } else if (release < least) {
            throw new BadArgument(name + " is " + release + "; allowed: a release from " + least + " on, the last is "
                    + snapshots.now().release());
        }
        return release;
    }

    /** The last release that was published by then, 0 for none. */
    private int upTo(Instant time) {
        Snapshot now = snapshots.now();
        return now.catalogue().history().releases().stream()
                .filter(each -> each.number() <= now.release() && !each.publishedAt().isAfter(time))
                .mapToInt(Release::number).max().orElse(0);
    }

    private Connection.Edge<LastKnown<RowChange>> edge(ReleasedChange row) {
        return new Connection.Edge<>(
                new RowChange(row.change(), snapshots.ofRelease(row.release() - 1), snapshots.ofRelease(row.release()))
                        .known(),
                FeedCursor.write(new ChangeFeed.Position(row.release(), row.change().cursor())));
    }

    public long totalCount(ReleasedChanges of) {
        return feed.count(of.since(), of.to(), of.filter());
    }

    public Connection<GroupOf<LastKnown<RowChange>>> groups(ReleasedChanges of, List<ChangeGroupBy> by,
            GroupOrder orderBy, Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of.whole(), by, ChangeGroupBy::facet, orderBy, paging, at, false);
    }

    public List<Grouping.Counted> facets(ReleasedChanges of, List<ChangeGroupBy> by, int first, Snapshot at)
            throws BadArgument {
        return grouping.facets(of.whole(), by, ChangeGroupBy.class, ChangeGroupBy::facet, first, at);
    }

    public Connection<GroupOf<LastKnown<RowChange>>> groups(Connection<LastKnown<RowChange>> of, List<ChangeGroupBy> by,
            GroupOrder orderBy, Paging paging, Snapshot at)
            throws BadArgument {
        return grouping.groups(of, by, ChangeGroupBy::facet, orderBy, paging, at, false);
    }

    public List<Grouping.Counted> facets(Connection<LastKnown<RowChange>> of, List<ChangeGroupBy> by, int first,
            Snapshot at) throws BadArgument {
        return grouping.facets(of, by, ChangeGroupBy.class, ChangeGroupBy::facet, first, at);
    }

    /** The release that did it; none where several did, in a comparison of two that are further apart. */
    public LastKnown<Release> release(RowChange of) {
        int by = of.later().release();
        Optional<Release> found = of.later().catalogue().history().release(by)
                .filter(each -> by - of.earlier().release() == 1);
        return found.map(each -> new LastKnown<>(each, snapshots.ofRelease(by), null)).orElse(null);
    }
}
