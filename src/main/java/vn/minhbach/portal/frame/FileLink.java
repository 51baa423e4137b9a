package vn.minhbach.portal.frame;

/**
 * Where a list can be taken away in one form.
 *
 * @param name what people call the form
 * @param type its media type
 */
public record FileLink(String name, String type, String address) {
}
