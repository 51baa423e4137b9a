package vn.minhbach.catalogue;

import java.util.Comparator;

/** How groups are sorted. */
public enum GroupOrder {
    /** The most things first, then by keys. */
    COUNT_DESC(Group.LARGEST),
    /** By keys, the first of them first; what has none comes last. */
    KEY(Group.BY_KEYS);

    private final Comparator<Group<?>> comparator;

    GroupOrder(Comparator<Group<?>> comparator) {
        this.comparator = comparator;
    }

    public Comparator<Group<?>> comparator() {
        return comparator;
    }
}
