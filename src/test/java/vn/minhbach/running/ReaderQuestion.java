package vn.minhbach.running;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;

/**
 * What readers of several instances ask at one of their doors.
 *
 * @param told what an answer tells: the release that it is of, where it says so, under {@link #RELEASE}, and the
 *     figures of publishers by their names
 */
record ReaderQuestion(String path, Function<String, Map<String, Integer>> told) {

    /** The header that says of which release an answer is. */
    static final String RELEASE = "Minh-Bach-Release";

    private static final String FIGURES = "{releases(first: 1) {nodes {number}} indicators(filter: {code: ["
            + FigurePublishers.ALL.stream().map(each -> '"' + each + '"').collect(Collectors.joining(", "))
            + "]}) {nodes {code observations {nodes {figure {value}}}}}}";

    static final List<ReaderQuestion> ALL = List.of(
            new ReaderQuestion("/graphql?query=" + encode(FIGURES), body -> told(body, "\"number\":(?<value>\\d+)"
                    + "|\"code\":\"(?<of>[a-z-]+)\",\"observations\":\\{\"nodes\":\\[\\{\"figure\":\\{\"value\":(?<figure>\\d+)")),
            new ReaderQuestion("/releases?lang=en", body -> told(body, "href=\"/releases/(?<value>\\d+)\\?")),
            new ReaderQuestion("/indicators/" + FigurePublishers.ALL.get(0) + "?lang=en",
                    body -> told(body, "class=\"quantity\">(?<figure>\\d+)(?: cases)?<(?<of>)",
                            FigurePublishers.ALL.get(0))),
            new ReaderQuestion("/data/" + FigurePublishers.ALL.get(1) + ".zip",
                    body -> told(unzipped(body), "(?<figure>\\d+),+test-instances-b-s(?<of>)",
                            FigurePublishers.ALL.get(1))),
            new ReaderQuestion("/cite.json?query=" + encode("{__typename}"),
                    body -> told(body, "\"release\"\\s*:\\s*(?<value>\\d+)")),
            new ReaderQuestion("/directives.ics", body -> Map.of()),
            new ReaderQuestion("/checks.csv", body -> Map.of()),
            new ReaderQuestion("/figures/funding-987654321", body -> Map.of()));

    /** The same of a release of the past. */
    String pinned(int release) {
        return path + (path.contains("?") ? "&" : "?") + "release=" + release;
    }

    static int release(HttpResponse<byte[]> answer) {
        return Integer.parseInt(answer.headers().firstValue(RELEASE)
                .orElseThrow(() -> new AssertionError(answer + " does not say of which release it is")));
    }

    /** Byte by byte, as some of them are files. */
    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.ISO_8859_1);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, Integer> told(String body, String pattern) {
        return told(body, pattern, null);
    }

    /**
     * The greatest numbers: what was corrected may be told too.
     *
     * @param publisher of all figures, null where each names its own
     */
    private static Map<String, Integer> told(String body, String pattern, String publisher) {
        Map<String, Integer> told = new HashMap<>();
        Matcher found = Pattern.compile(pattern).matcher(body);
        while (found.find()) {
            boolean figure = pattern.contains("<figure>") && found.group("figure") != null;
            told.merge(!figure ? RELEASE : publisher == null ? found.group("of") : publisher,
                    Integer.valueOf(found.group(figure ? "figure" : "value")), Math::max);
        }
        return told;
    }

    private static String unzipped(String body) {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(body.getBytes(StandardCharsets.ISO_8859_1)))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }
}
