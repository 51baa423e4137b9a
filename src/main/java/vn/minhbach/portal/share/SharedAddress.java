package vn.minhbach.portal.share;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a page of the portal, as it is sent to others.
 *
 * @param base scheme and host
 * @param page path and query
 */
public record SharedAddress(String base, String page) {

    private static final int LONGEST = 1_000;
    /** A path of the portal's own, so that nobody has the portal send people elsewhere. */
    private static final Pattern PAGE = Pattern
            .compile("/(?!/)[\\p{Alnum}._~!$&'()*+,=:@/%-]*(\\?[\\p{Alnum}._~!$&'()*+,=:@/?%-]*)?");

    /** Empty where it is no page of the portal. */
    static Optional<SharedAddress> of(String base, String page) {
        return page != null && page.length() <= LONGEST && PAGE.matcher(page).matches() && !page.contains("//")
                && !page.contains("/../")
                        ? Optional.of(new SharedAddress(base, page)) : Optional.empty();
    }

    /** The same of one that names its host, or none. */
    static Optional<SharedAddress> ofWhole(String base, String address) {
        return address == null ? Optional.empty()
                : address.startsWith(base + "/") || address.equals(base)
                        ? of(base, address.equals(base) ? "/" : address.substring(base.length()))
                : of(base, address);
    }

    /** Without the query. */
    String path() {
        return page.replaceFirst("\\?.*", "");
    }

    public String whole() {
        return base + page;
    }

    public String facebook() {
        return "https://www.facebook.com/sharer/sharer.php?u=" + encoded(whole());
    }

    /** Its sharing page is told by a JSON object in Base64. */
    public String zalo() {
        return "https://button-share.zalo.me/share_external?d=" + encoded(
                Base64.getEncoder().encodeToString(("{\"url\":\"" + whole() + "\"}").getBytes(StandardCharsets.UTF_8)));
    }

    public String mail(String title) {
        return "mailto:?subject=" + encoded(title) + "&body=" + encoded(title + "\n" + whole());
    }

    /** As in paths: a plus sign is one to mail programs. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
