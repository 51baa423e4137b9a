package vn.minhbach.catalogue.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Several ways to write the same: those of the administration, and the other names of what has some. */
public final class Synonyms {

    /** Of abbreviations alone. */
    public static final Synonyms USUAL = of(List.of());

    /** One way, and the ways in which the same can be written. */
    private record Way(List<String> folded, Set<List<Syllable>> all) {
    }

    /** By the first syllable, folded; the longest first. */
    private final Map<String, List<Way>> ways;

    private Synonyms(Map<String, List<Way>> ways) {
        this.ways = ways;
    }

    public static Synonyms of(Collection<? extends Named> named) {
        Map<List<String>, Set<List<Syllable>>> all = new HashMap<>();
        Abbreviations.ALL.forEach(each -> addEachWay(all, each));
        named.forEach(each -> addOtherNames(all, each.names()));
        Map<String, List<Way>> ways = new HashMap<>();
        all.forEach((folded, same) -> ways.computeIfAbsent(folded.get(0), first -> new ArrayList<>())
                .add(new Way(folded, same)));
        ways.values().forEach(each -> each.sort((one, other) -> other.folded.size() - one.folded.size()));
        return new Synonyms(ways);
    }

    private static void addEachWay(Map<List<String>, Set<List<Syllable>>> all, List<String> texts) {
        List<List<Syllable>> same = texts.stream().map(Syllable::of).toList();
        same.forEach(each -> all.computeIfAbsent(folded(each), first -> new LinkedHashSet<>()).addAll(same));
    }

    /** Who asks by another name means what has it; who asks by the first need not mean what the others say. */
    private static void addOtherNames(Map<List<String>, Set<List<Syllable>>> all, List<String> names) {
        for (String each : names.subList(Math.min(1, names.size()), names.size())) {
            List<Syllable> other = Syllable.of(each);
            if (!other.isEmpty() && !folded(other).equals(folded(Syllable.of(names.get(0))))) {
                Set<List<Syllable>> same = all.computeIfAbsent(folded(other), first -> new LinkedHashSet<>());
                same.add(Syllable.of(names.get(0)));
            }
        }
    }

    private static List<String> folded(List<Syllable> way) {
        return way.stream().map(Syllable::folded).collect(Collectors.toList());
    }

    /**
     * The ways to write the longest that begins at a place of what was typed, as it was typed first; none where there
     * are none.
     */
    List<List<Syllable>> at(List<Syllable> typed, int place) {
        for (Way way : ways.getOrDefault(typed.get(place).folded(), List.of())) {
            int end = place + way.folded.size();
            if (end <= typed.size() && folded(typed.subList(place, end)).equals(way.folded)) {
                List<List<Syllable>> all = new ArrayList<>(List.of(typed.subList(place, end)));
                Set<List<String>> known = new LinkedHashSet<>(List.of(way.folded));
                way.all.stream().filter(each -> known.add(folded(each))).forEach(all::add);
                return all;
            }
        }
        return List.of();
    }
}
