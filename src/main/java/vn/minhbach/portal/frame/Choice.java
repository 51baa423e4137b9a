package vn.minhbach.portal.frame;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import vn.minhbach.catalogue.VietnameseOrder;

/**
 * A value that a list can be narrowed to, because something in the catalogue has it.
 *
 * @param name what readers know it by; an enum value is named by the templates
 * @param count how many have it
 */
public record Choice<T>(T value, String name, long count, boolean chosen) {

    /** Nobody finds anything among more, and a page of much else has no room for them. */
    static final int MOST = 300;

    /** As many as are counted, in that order. */
    public static <E extends Enum<E>> List<Choice<E>> of(Map<E, Long> counts, List<E> chosen) {
        return counts.entrySet().stream().map(each -> new Choice<>(each.getKey(), each.getKey().name(), each.getValue(),
                chosen != null && chosen.contains(each.getKey()))).toList();
    }

    /** In the order of the enum. */
    public static <E extends Enum<E>> List<Choice<E>> of(Class<E> type, Map<String, Long> facet, List<E> chosen) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> facet.containsKey(each.name()))
                .map(each -> new Choice<>(each, each.name(), facet.get(each.name()),
                        chosen != null && chosen.contains(each)))
                .toList();
    }

    /** In the Vietnamese order of their names: all, or those that most have and those that were chosen. */
    public static List<Choice<String>> of(Map<String, Long> facet, UnaryOperator<String> name, List<String> chosen) {
        Comparator<Map.Entry<String, Long>> commonest = Comparator
                .comparing((Map.Entry<String, Long> each) -> chosen != null && chosen.contains(each.getKey()))
                .thenComparing(Map.Entry::getValue).reversed().thenComparing(Map.Entry::getKey);
        return (facet.size() > MOST ? facet.entrySet().stream().sorted(commonest).limit(MOST)
                : facet.entrySet().stream())
                .map(each -> new Choice<>(each.getKey(), name.apply(each.getKey()), each.getValue(),
                        chosen != null && chosen.contains(each.getKey())))
                .sorted(VietnameseOrder.by(Choice::name)).toList();
    }

    /** In the order of an enum, without counting. */
    public static <E extends Enum<E>> List<Choice<E>> all(Class<E> type, E chosen) {
        return Arrays.stream(type.getEnumConstants()).map(each -> new Choice<>(each, each.name(), 0, each == chosen))
                .toList();
    }
}
