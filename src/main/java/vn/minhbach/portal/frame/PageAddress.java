package vn.minhbach.portal.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes addresses of pages: what the page itself takes first, then what every page takes. */
final class PageAddress {

    private PageAddress() {
    }

    /** @param lang as the others behind it, null for what the reader did not choose */
    static String of(String path, Map<String, List<String>> parameters, String lang, Integer release, LocalDate publishedBy) {
        Map<String, List<String>> all = new LinkedHashMap<>(parameters);
        put(all, "lang", lang);
        put(all, "release", release);
        put(all, "publishedBy", publishedBy);
        String query = all.entrySet().stream().flatMap(each -> each.getValue().stream().map(value -> encode(each.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static void put(Map<String, List<String>> parameters, String name, Object value) {
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
