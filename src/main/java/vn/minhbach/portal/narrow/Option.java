package vn.minhbach.portal.narrow;

/**
 * A value that a list can be narrowed to.
 *
 * @param value as the address writes it
 * @param name what readers know it by
 * @param count how many would be left within what else is chosen; null where it is not counted
 */
public record Option(String value, String name, Long count, boolean chosen) {
}
