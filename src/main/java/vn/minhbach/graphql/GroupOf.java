package vn.minhbach.graphql;

import java.util.List;
import java.util.function.Supplier;

import vn.minhbach.catalogue.Group;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.Paging;

/**
 * Things of a list that are alike.
 *
 * @param <N> the thing
 */
public final class GroupOf<N> {

    /** Makes a page of the things in it. */
    interface Members<N> {

        Connection<N> page(Paging paging) throws BadArgument;
    }

    private final List<GroupKey> keys;
    private final Group<?> group;
    private final Members<N> members;
    private final boolean narrowed;

    /** @param narrowed whether others are left out that may tell of the same money */
    GroupOf(List<GroupKey> keys, Group<?> group, Members<N> members, boolean narrowed) {
        this.keys = keys;
        this.group = group;
        this.members = members;
        this.narrowed = narrowed;
    }

    public List<GroupKey> keys() {
        return keys;
    }

    public long count() {
        return group.rows().size();
    }

    public Connection<N> members(Paging paging) throws BadArgument {
        return members.page(paging);
    }

    /** The rows of the catalogue. */
    @SuppressWarnings("unchecked")
    <T> List<T> rows() {
        return (List<T>) group.rows();
    }

    boolean narrowed() {
        return narrowed;
    }

    /** What follows of its rows; worked out once. */
    <D> D derived(Object key, Supplier<D> find) {
        return group.derived(key, find);
    }
}
