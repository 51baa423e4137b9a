package vn.minhbach.catalogue;

/** What rows of one kind can be grouped by: the constants of an enumeration. */
public interface GroupBy<T> {

    Facet<T> facet();
}
