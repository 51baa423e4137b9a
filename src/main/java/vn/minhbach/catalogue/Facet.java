package vn.minhbach.catalogue;

/**
 * Something that a list can be narrowed by: where readers may choose a value, they are offered those that occur.
 *
 * @param joins     HQL joins of other rows that the attribute is of, with a leading space; none for the row itself
 * @param attribute HQL over the row {@code r} and the joined ones
 */
public record Facet<T>(String joins, String attribute) {

    /** Of an attribute of the row itself. */
    public static <T> Facet<T> of(String attribute) {
        return new Facet<>("", "r.it." + attribute);
    }
}
