package vn.minhbach.portal.narrow;

/**
 * One thing that a list is narrowed by, which a reader can take away.
 *
 * @param without the address of the list without it
 * @param count how many there would be then; null where the list is not empty, so that nobody needs to know
 */
public record Chip(String label, String value, String without, Long count) {
}
