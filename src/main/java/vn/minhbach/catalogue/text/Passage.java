package vn.minhbach.catalogue.text;

/**
 * A part of a text that was found.
 *
 * @param matched whether it is what was looked for
 */
public record Passage(String text, boolean matched) {
}
