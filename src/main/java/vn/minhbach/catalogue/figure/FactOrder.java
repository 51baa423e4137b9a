package vn.minhbach.catalogue.figure;

/**
 * How lists of facts of one table are sorted: by the end of the time that they speak of, or as they came into the
 * portal.
 */
public enum FactOrder {
    AS_OF, AS_OF_DESC, ADDED, ADDED_DESC
}
