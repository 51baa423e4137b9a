package vn.minhbach.portal;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A value that a list can be narrowed to, because something in the catalogue has it.
 *
 * @param name  what readers know it by; an enum value is named by the templates
 * @param count how many have it
 */
public record Choice<T>(T value, String name, long count, boolean chosen) {

    /** As many as are counted, in that order. */
    static <E extends Enum<E>> List<Choice<E>> of(Map<E, Long> counts, List<E> chosen) {
        return counts.entrySet().stream().map(each -> new Choice<>(each.getKey(), each.getKey().name(), each.getValue(),
                chosen != null && chosen.contains(each.getKey()))).toList();
    }

    /** In the order of the enum. */
    static <E extends Enum<E>> List<Choice<E>> of(Class<E> type, Map<String, Long> facet, List<E> chosen) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> facet.containsKey(each.name()))
                .map(each -> new Choice<>(each, each.name(), facet.get(each.name()), chosen != null && chosen.contains(each)))
                .toList();
    }

    /** In the Vietnamese order of their names. */
    static List<Choice<String>> of(Map<String, Long> facet, UnaryOperator<String> name, List<String> chosen) {
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        return facet.entrySet().stream()
                .map(each -> new Choice<>(each.getKey(), name.apply(each.getKey()), each.getValue(),
                        chosen != null && chosen.contains(each.getKey())))
                .sorted(Comparator.comparing((Choice<String> each) -> each.name(), vietnamese)).toList();
    }

    /** In the order of an enum, without counting. */
    static <E extends Enum<E>> List<Choice<E>> all(Class<E> type, E chosen) {
        return Arrays.stream(type.getEnumConstants()).map(each -> new Choice<>(each, each.name(), 0, each == chosen)).toList();
    }
}
