package vn.minhbach.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The English sentences of reports in another language. As with gettext the English sentence is itself the key, so that
 * the format need not know who reads; {@code {}} stands for what a sentence says of the case at hand. The pairs are in
 * {@code portal/messages/report_*.txt}, the more special before the more general.
 */
final class Translations {

    static final Translations VIETNAMESE = new Translations("vi");

    private static final String BLANK = "{}";
    private static final String ARROW = " => ";

    private record Pair(Pattern english, String[] parts) {
    }

    private final List<Pair> pairs = new ArrayList<>();

    private Translations(String tag) {
        String file = "messages/report_" + tag + ".txt";
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(file), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> line.contains(ARROW)).map(line -> line.split(ARROW, 2)).forEach(this::add);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void add(String[] pair) {
        StringBuilder pattern = new StringBuilder();
        for (String part : pair[0].split(Pattern.quote(BLANK), -1)) {
            pattern.append(pattern.length() > 0 ? "(.+?)" : "").append(Pattern.quote(part));
        }
        pairs.add(new Pair(Pattern.compile(pattern.toString(), Pattern.DOTALL), pair[1].split(Pattern.quote(BLANK), -1)));
    }

    /** The sentence translated, null where it is not known. */
    String of(String english) {
        for (Pair pair : pairs) {
            Matcher said = pair.english().matcher(english);
            if (said.matches()) {
                return filled(pair.parts(), said);
            }
        }
        return null;
    }

    /** What the sentence says of the case may be a sentence of its own. */
    private String filled(String[] parts, Matcher said) {
        StringBuilder text = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            String inner = of(said.group(i));
            text.append(inner == null ? said.group(i) : inner).append(parts[i]);
        }
        return text.toString();
    }
}
