package vn.minhbach.report.owntable;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.minhbach.dataset.owntable.HeaderRow;
import vn.minhbach.dataset.owntable.Meaning;
import vn.minhbach.dataset.owntable.TableHints;

/**
 * What an officer said of a table of their own, question by question; of the questions they said nothing of there is
 * nothing.
 */
public final class Choices {

    public static final Choices NONE = new Choices(Map.of());

    /** A project that is not there yet; a row that is not read; words that are kept as a note. */
    public static final String NEW = "NEW";
    public static final String LEAVE = "LEAVE";
    public static final String NOTE = "NOTE";

    private static final ObjectMapper JSON = new ObjectMapper();
    /** An answer has a line or so. */
    private static final int LONGEST = 2_000;

    private final Map<String, String> answers;

    private Choices(Map<String, String> answers) {
        this.answers = answers;
    }

    /** What is blank answers nothing. */
    public static Choices of(Map<String, String> answers) {
        Map<String, String> kept = new TreeMap<>();
        answers.forEach((question, answer) -> {
            if (answer != null && !answer.isBlank() && answer.length() <= LONGEST) {
                kept.put(question, answer.strip());
            }
        });
        return new Choices(Collections.unmodifiableMap(kept));
    }

    public static Choices parse(String json) {
        try {
            return json == null ? NONE : new Choices(JSON.readValue(json, new TypeReference<TreeMap<String, String>>() {
            }));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    public String json() {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Null where nothing was said. */
    public String get(String question) {
        return answers.get(question);
    }

    /** @param about the words, the column or the row that it is asked of */
    public String get(Question question, Object about) {
        return answers.get(question.of(about));
    }

    /** Of what somebody gave an answer; null where of nothing. */
    String about(Question question, String answer) {
        String start = question.of("");
        return answers.entrySet().stream()
                .filter(each -> each.getKey().startsWith(start) && each.getValue().equals(answer))
                .map(each -> each.getKey().substring(start.length()))
                .findFirst().orElse(null);
    }

    /**
     * What is known of the table before it is looked for.
     *
     * @param isKnown whether a table with such a key was read before
     */
    TableHints hints(Predicate<String> isKnown) {
        return new TableHints(HeaderRow.parse(get(Question.HEADER.key())).orElse(null), isKnown,
                about(Question.AS, Meaning.NAME.name()));
    }

    /** Only where somebody said that the table begins. */
    public Choices ofHeader() {
        String header = get(Question.HEADER.key());
        return header == null ? NONE : of(Map.of(Question.HEADER.key(), header));
    }

    public boolean isEmpty() {
        return answers.isEmpty();
    }

    /** These, and the others where these say nothing. */
    public Choices over(Choices others) {
        Map<String, String> all = new TreeMap<>(others.answers);
        all.putAll(answers);
        return new Choices(all);
    }

    Choices with(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(answers);
        all.putAll(more);
        return of(all);
    }

    /** Those that will be the same next month. */
    public Choices lasting() {
        return new Choices(answers.entrySet().stream().filter(each -> Question.isLasting(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new)));
    }
}
