package vn.minhbach.catalogue.release;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where somebody can be written to: a mail address, or the address of a page.
 *
 * @param mail null where it is a page
 * @param page null where it is a mail address
 */
public record ContactAddress(String mail, String page) {

    private static final Pattern MAIL = Pattern.compile("[\\p{Alnum}._%+-]+@[\\p{Alnum}-]+(\\.[\\p{Alnum}-]+)+");
    private static final Pattern PAGE = Pattern.compile("https?://[^\\s<>\"']+");

    /**
     * The first that a contact names, a mail address rather than a page; empty where it names people only, or is null.
     */
    public static Optional<ContactAddress> in(String contact) {
        if (contact == null) {
            return Optional.empty();
        }
        Matcher mail = MAIL.matcher(contact);
        if (mail.find()) {
            return Optional.of(new ContactAddress(mail.group(), null));
        }
        Matcher page = PAGE.matcher(contact);
        return page.find() ? Optional.of(new ContactAddress(null, page.group().replaceAll("[.,;)]+$", "")))
                : Optional.empty();
    }

    /** What opens a letter to it, already written (RFC 6068); of a page, its address. */
    public String link(String subject, String letter) {
        return mail == null ? page
                : "mailto:" + mail + "?subject=" + encoded(subject) + "&body=" + encoded(letter.replace("\n", "\r\n"));
    }

    /** Mail programs take a plus for a plus. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
