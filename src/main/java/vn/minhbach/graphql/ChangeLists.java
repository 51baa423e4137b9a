package vn.minhbach.graphql;

import java.util.List;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Listing;
import vn.minhbach.catalogue.Positioned;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.change.ChangeFilter;
import vn.minhbach.catalogue.change.ChangedRow;
import vn.minhbach.catalogue.change.Changes;
import vn.minhbach.catalogue.release.Comparison;

/** Lists of changes as wholes, which can be told in groups. */
@Singleton
class ChangeLists {

    private final Changes changes;

    ChangeLists(Changes changes) {
        this.changes = changes;
    }

    /**
     * @param at knows of all releases that are compared.
     * @param within tells the list from others of the same filter
     */
    Whole<ChangedRow, LastKnown<RowChange>> whole(String name, Snapshot at, ChangeFilter filter,
            Listing.Rows<ChangedRow, ChangeFilter> rows, Object... within) {
        return whole(name, at, Listing.of(filter, rows, within));
    }

    private Whole<ChangedRow, LastKnown<RowChange>> whole(String name, Snapshot at, Listing<ChangedRow, ?> listing) {
        return new Whole<>(name, listing, (page, some) -> part(page, at, some.rows(), some.listing()));
    }

    private Connection<LastKnown<RowChange>> part(PageArguments page, Snapshot at, List<ChangedRow> rows,
            Listing<ChangedRow, ?> listing) {
        return new Connection<>(rows::size,
                () -> Connection.edges(page, Positioned.page(rows, page.slice()), each -> told(at, each.it()),
                        Positioned::place),
                whole(page.list(), at, listing));
    }

    private LastKnown<RowChange> told(Snapshot at, ChangedRow row) {
        Comparison of = row.comparison();
        return new RowChange(changes.change(row), at.ofRelease(of.from()), at.ofRelease(of.to())).known();
    }
}
