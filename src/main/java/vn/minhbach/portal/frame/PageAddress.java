package vn.minhbach.portal.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Writes addresses of pages: what the page itself takes first, then what every page takes. */
final class PageAddress {

    private PageAddress() {
    }

    /** @param lang as the others behind it, null for what the reader did not choose */
    static String of(String path, Map<String, List<String>> parameters, String lang, Integer release,
            LocalDate publishedBy) {
        StringBuilder address = new StringBuilder(path);
        parameters.forEach((name, values) -> values.forEach(value -> add(address, path, name, value)));
        add(address, path, "lang", lang);
        add(address, path, "release", release);
        add(address, path, "publishedBy", publishedBy);
        return address.toString();
    }

    private static void add(StringBuilder address, String path, String name, Object value) {
        if (value != null) {
            address.append(address.length() == path.length() ? '?' : '&').append(encode(name)).append('=')
                    .append(encode(value.toString()));
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
