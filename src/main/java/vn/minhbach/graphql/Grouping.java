package vn.minhbach.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.Group;
import vn.minhbach.catalogue.GroupOrder;
import vn.minhbach.catalogue.Listing;
import vn.minhbach.catalogue.Positioned;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.Paging;

/** Tells lists in groups, and how many of what else they could be narrowed to. */
@Singleton
public class Grouping {

    private static final int MOST = 4;

    private final Releases releases;

    Grouping(Releases releases) {
        this.releases = releases;
    }

    /** How many of a list have which value of one facet, the condition of the filter on that left out. */
    public record Counted(String by, int total, List<CountedValue> values) {
    }

    /** How many have a value. */
    public record CountedValue(GroupKey key, long count) {
    }

    /** The list that a connection is a page of, on the day of the snapshot. */
    <T, N> Listing<T, ?> listing(Connection<N> of, Snapshot at) {
        return of.<T>whole().listing().in(at.heldAgainst(releases.day(at)));
    }

    /** The list that a connection is a page of, in groups. */
    <B extends Enum<B>, T, N> Connection<GroupOf<N>> groups(Connection<N> of, List<B> by, Function<B, Facet<T>> facet,
            GroupOrder order, Paging paging, Snapshot at,
            boolean hiding) throws BadArgument {
        return groups(of.whole(), by, facet, order, paging, at, hiding);
    }

    /**
     * @param facet what a constant means
     * @param hiding whether a group by it, or a filter, leaves out what tells of the same money
     */
    <B extends Enum<B>, T, N> Connection<GroupOf<N>> groups(Whole<T, N> whole, List<B> by, Function<B, Facet<T>> facet,
            GroupOrder order, Paging paging, Snapshot at,
            boolean hiding) throws BadArgument {
        List<B> distinct = by.stream().distinct().toList();
        if (distinct.isEmpty() || distinct.size() > MOST) {
            throw new BadArgument("by has " + distinct.size() + " values; allowed: 1 to " + MOST);
        }
        List<Facet<T>> facets = distinct.stream().map(facet).toList();
        Snapshot dated = at.heldAgainst(releases.day(at));
        Listing<T, ?> listing = whole.listing().in(dated);
        PageArguments page = PageArguments.of(whole.name() + ".groups", paging, order + "" + distinct);
        return Connection.of(page, () -> Positioned.page(groups(listing, facets, distinct, order), page.slice()),
                () -> groups(listing, facets, distinct, order).size(),
                each -> group(whole, listing, each.it(), facets, distinct, dated, hiding), Positioned::place);
    }

    private static <T> List<Group<T>> groups(Listing<T, ?> listing, List<Facet<T>> facets, List<?> by,
            GroupOrder order) {
        return listing.groups(facets, by, order.comparator());
    }

    private static <B extends Enum<B>, T, N> GroupOf<N> group(Whole<T, N> whole, Listing<T, ?> listing, Group<T> group,
            List<Facet<T>> facets, List<B> by, Snapshot at,
            boolean hiding) {
        List<GroupKey> keys = new ArrayList<>();
        for (int i = 0; i < facets.size(); i++) {
            keys.add(new GroupKey(at, by.get(i).name(), group.keys().get(i), facets.get(i)));
        }
        String name = whole.name() + ".group" + group.keys();
        return new GroupOf<>(keys, group, paging -> whole.part().apply(PageArguments.of(name, paging, null),
                new Whole.Some<>(group.rows(), listing.of(group, by))), hiding);
    }

    /** Of the list that a connection is a page of. */
    <B extends Enum<B>, T, N> List<Counted> facets(Connection<N> of, List<B> by, Class<B> all,
            Function<B, Facet<T>> facet, int first, Snapshot at) throws BadArgument {
        return facets(of.<T>whole(), by, all, facet, first, at);
    }

    /** @param by null for all that a filter has a part for */
    <B extends Enum<B>, T> List<Counted> facets(Whole<T, ?> whole, List<B> by, Class<B> all,
            Function<B, Facet<T>> facet, int first, Snapshot at) throws BadArgument {
        if (first < 1 || first > PageArguments.MOST) {
            throw new BadArgument("first is " + first + "; allowed: 1 to " + PageArguments.MOST);
        }
        Snapshot dated = at.heldAgainst(releases.day(at));
        Listing<T, ?> listing = whole.listing().in(dated);
        List<B> wanted = by != null ? by.stream().distinct().toList()
                : List.of(all.getEnumConstants()).stream().filter(each -> facet.apply(each).part() != null).toList();
        return wanted.stream().map(each -> {
            Facet<T> it = facet.apply(each);
            List<Listing.Value> values = listing.values(it, each);
            return new Counted(each.name(), values.size(), values.stream().limit(first)
                    .map(value -> new CountedValue(new GroupKey(dated, each.name(), value.value(), it), value.count()))
                    .toList());
        }).toList();
    }
}
