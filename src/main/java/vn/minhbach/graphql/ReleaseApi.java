package vn.minhbach.graphql;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.GroupOrder;
import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Listing;
import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.change.Change;
import vn.minhbach.catalogue.change.ChangeCount;
import vn.minhbach.catalogue.change.ChangeFilter;
import vn.minhbach.catalogue.change.ChangeKind;
import vn.minhbach.catalogue.change.Changes;
import vn.minhbach.catalogue.release.Comparison;
import vn.minhbach.catalogue.release.Dataset;
import vn.minhbach.catalogue.release.PublicRedactions;
import vn.minhbach.catalogue.release.RedactedContent;
import vn.minhbach.catalogue.release.ReleaseFilter;
import vn.minhbach.catalogue.release.ReleaseGroupBy;
import vn.minhbach.catalogue.release.ReleaseOrder;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.NotFound;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;
import vn.minhbach.graphql.execution.Snapshots;
import vn.minhbach.history.Redaction;
import vn.minhbach.history.Release;

/** Releases and what each changed. */
@GraphQLApi
public class ReleaseApi {

    private final Snapshots snapshots;
    private final Releases releases;
    private final Changes changes;
    private final PublicRedactions redactions;
    private final ChangeLists lists;
    private final Grouping grouping;

    ReleaseApi(Snapshots snapshots, Releases releases, Changes changes, PublicRedactions redactions, ChangeLists lists,
            Grouping grouping) {
        this.snapshots = snapshots;
        this.releases = releases;
        this.changes = changes;
        this.redactions = redactions;
        this.lists = lists;
        this.grouping = grouping;
    }

    @Query
    public List<Redaction> redactions(Scope scope) {
        return redactions.all(scope.at());
    }

    public List<Redaction> redactions(Release of, Snapshot at) {
        return redactions.of(at, of);
    }

    public int totalCells(Redaction of) {
        return of.cells().size();
    }

    public LastKnown<Release> reverts(Release of) throws NotFound {
        return of.reverts() == null ? null : release(of.reverts());
    }

    public List<Release> overrules(Release of) {
        return releases.byNumber(of.overruledReports());
    }

    /** Told of every release, whichever it is read at: that of the release itself could know of none. */
    public LastKnown<Release> revertedBy(Release of) throws NotFound {
        Release by = releases.revertedBy(snapshots.now(), of).orElse(null);
        return by == null ? null : release(by.number());
    }

    public List<RedactedContent> contents(Redaction of) {
        return redactions.contents(of);
    }

    @Query
    public Connection<Release> releases(ReleaseFilter filter, Paging paging, ReleaseOrder orderBy, Scope scope)
            throws BadArgument {
        ReleaseFilter kept = (filter == null ? ReleaseFilter.ALL : filter).publishedBy(scope.at().publishedBy());
        PageArguments page = PageArguments.of("releases", paging, orderBy);
        return page(page, scope.at(), kept, orderBy);
    }

    /** Of a publisher's dataset. */
    public Connection<Release> releases(Dataset of, Paging paging, ReleaseOrder orderBy, Snapshot at)
            throws BadArgument {
        return page(PageArguments.of("releases of " + of.version().publisher(), paging, orderBy), at,
                ReleaseFilter.ALL.publisher(of.version().publisher()), orderBy);
    }

    private Connection<Release> page(PageArguments page, Snapshot at, ReleaseFilter filter, ReleaseOrder order) {
        return page(page, () -> releases.page(at, filter, order, page.slice()), () -> releases.count(at, filter),
                Listing.of(filter, Releases::stream, Release.class));
    }

    private static Connection<Release> page(PageArguments page, Supplier<Page<Release>> rows, LongSupplier total,
            Listing<Release, ?> listing) {
        return new Connection<>(total, () -> Connection.edges(page, rows.get(), row -> row, Release::number),
                new Whole<>(page.list(), listing, (part, some) -> new Connection<>(part, some::rows, some.listing())));
    }

    public Connection<GroupOf<Release>> groups(Connection<Release> of, List<ReleaseGroupBy> by, GroupOrder orderBy,
            Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, ReleaseGroupBy::facet, orderBy, paging, at, false);
    }

    public List<Grouping.Counted> facets(Connection<Release> of, List<ReleaseGroupBy> by, int first, Snapshot at)
            throws BadArgument {
        return grouping.facets(of, by, ReleaseGroupBy.class, ReleaseGroupBy::facet, first, at);
    }

    @Query
    public LastKnown<Release> release(int number) throws NotFound {
        return releases.find(number).filter(found -> snapshots.known(number) != null)
                .map(found -> new LastKnown<>(found, snapshots.ofRelease(number), null))
                .orElseThrow(NotFound.of("release", number));
    }

    @Query
    public LastKnown<Comparison> comparison(int from, int to) throws GraphQLException {
        release(from);
        Snapshot later = release(to).at();
        if (from > to) {
            throw new BadArgument(
                    "from is " + from + " and to is " + to + "; allowed: from an earlier release to a later one");
        }
        return new LastKnown<>(new Comparison(from, to), later, null);
    }

    public LastKnown<Release> from(Comparison of) throws NotFound {
        return release(of.from());
    }

    public LastKnown<Release> to(Comparison of) throws NotFound {
        return release(of.to());
    }

    public long added(Comparison of) {
        return ChangeCount.of(changes.counts(of), ChangeKind.ADDED);
    }

    public long changed(Comparison of) {
        return ChangeCount.of(changes.counts(of), ChangeKind.CHANGED);
    }

    public long withdrawn(Comparison of) {
        return ChangeCount.of(changes.counts(of), ChangeKind.WITHDRAWN);
    }

    public List<ChangeCount> tables(Comparison of) {
        return changes.counts(of);
    }

    public Connection<Release> releases(Comparison of, Paging paging, ReleaseOrder orderBy) throws BadArgument {
        PageArguments page = PageArguments.of("releases of " + of, paging, orderBy);
        return page(page, () -> releases.page(of, orderBy, page.slice()), () -> of.to() - of.from(),
                Listing.of(ReleaseFilter.ALL,
                        (at, filter) -> Releases.stream(at, filter)
                                .filter(each -> each.number() > of.from() && each.number() <= of.to()),
                        of));
    }

    public Connection<LastKnown<RowChange>> changes(Release of, ChangeFilter filter, Paging paging, Snapshot at)
            throws BadArgument {
        return changes(Comparison.of(of), filter, paging, at);
    }

    public Connection<LastKnown<RowChange>> changes(Comparison of, ChangeFilter filter, Paging paging, Snapshot at)
            throws BadArgument {
        ChangeFilter kept = filter == null ? ChangeFilter.ALL : filter;
        Snapshot earlier = at.ofRelease(of.from());
        Snapshot later = at.ofRelease(of.to());
        PageArguments page = PageArguments.of("changes of " + of, paging, null);
        return new Connection<>(() -> changes.count(of, kept),
                () -> Connection.edges(page, changes.page(of, kept, page.slice()),
                        row -> new RowChange(row, earlier, later).known(), Change::cursor),
                lists.whole(page.list(), at, kept, (on, wanted) -> changes.rows(of, wanted), of));
    }
}
