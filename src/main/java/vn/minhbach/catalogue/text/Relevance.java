package vn.minhbach.catalogue.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How relevant a text is to words that are asked for: by how often, how closely and how prominently it has them. It is the
 * measure of PostgreSQL's {@code ts_rank} (src/backend/utils/adt/tsrank.c), in single precision as there, so that answers
 * which were cited when PostgreSQL gave them keep their order.
 */
final class Relevance {

    private static final float TITLE = 1.0f;
    private static final float TEXT = 0.4f;
    /** PostgreSQL keeps so many places of a word. */
    private static final int MOST_PLACES = 255;
    private static final int LAST_PLACE = (1 << 14) - 1;
    private static final double SUM_OF_INVERSE_SQUARES = 1.64493406685;
    private static final int FAR = 100;

    /** A place of a word in a text, and its weight. */
    private record Place(int number, float weight) {
    }

    private final TreeMap<String, List<Place>> words = new TreeMap<>();

    private Relevance(FoldedText text) {
        int last = add(text.words().substring(0, text.titleEnd()), 0, TITLE);
        add(text.words().substring(text.titleEnd()), last, TEXT);
    }

    private int add(String part, int before, float weight) {
        int number = before;
        for (String word : part.strip().split(" ")) {
            if (!word.isEmpty()) {
                number = Math.min(number + 1, LAST_PLACE);
                List<Place> places = words.computeIfAbsent(word, first -> new ArrayList<>(2));
                if (places.size() < MOST_PLACES) {
                    places.add(new Place(number, weight));
                }
            }
        }
        return number;
    }

    /** @param asked all there; the last may be the beginning of words */
    static float of(FoldedText text, List<String> asked) {
        return new Relevance(text).to(asked);
    }

    private float to(List<String> asked) {
        String last = asked.get(asked.size() - 1);
        // The same word asked for twice is one, and whole where it is so once before the end.
        List<List<List<Place>>> found = new ArrayList<>();
        for (String each : new TreeSet<>(asked)) {
            boolean beginning = each.equals(last) && asked.indexOf(each) == asked.size() - 1;
            found.add(List.copyOf(beginning ? beginningWith(each).values() : words.containsKey(each) ? List.of(words.get(each)) : List.of()));
        }
        float relevance = asked.size() > 1 && found.size() > 1 ? together(found) : apart(found);
        return relevance < 0 ? 1e-20f : relevance;
    }

    private Map<String, List<Place>> beginningWith(String beginning) {
        return words.subMap(beginning, true, beginning + Character.MAX_VALUE, false);
    }

    /** By how close the words are to each other. */
    private static float together(List<List<List<Place>>> found) {
        float result = -1;
        List<List<Place>> reached = new ArrayList<>();
        for (List<List<Place>> word : found) {
            List<Place> own = null;
            for (List<Place> places : word) {
                own = places;
                for (List<Place> others : reached) {
                    if (others != null) {
                        result = closeness(places, others, result);
                    }
                }
            }
            reached.add(own);
        }
        return result;
    }

    private static float closeness(List<Place> places, List<Place> others, float before) {
        float result = before;
        for (Place one : places) {
            for (Place other : others) {
                int distance = Math.abs(one.number - other.number);
                if (distance > 0) {
                    float near = (float) Math.sqrt(one.weight * other.weight * nearness(distance));
                    result = result < 0 ? near : (float) (1.0 - (1.0 - result) * (1.0 - near));
                }
            }
        }
        return result;
    }

    private static float nearness(int distance) {
        return distance > FAR ? 1e-30f : (float) (1.0 / (1.005 + 0.05 * Math.exp((float) distance / 1.5 - 2)));
    }

    /** By how often each word is there, the first places counting most. */
    private static float apart(List<List<List<Place>>> found) {
        float result = 0;
        for (List<List<Place>> word : found) {
            for (List<Place> places : word) {
                float sum = 0;
                float heaviest = -1;
                int at = 0;
                for (int i = 0; i < places.size(); i++) {
                    sum = sum + places.get(i).weight / ((i + 1) * (i + 1));
                    if (places.get(i).weight > heaviest) {
                        heaviest = places.get(i).weight;
                        at = i;
                    }
                }
                result = (float) (result + (heaviest + sum - heaviest / ((at + 1) * (at + 1))) / SUM_OF_INVERSE_SQUARES);
            }
        }
        return found.isEmpty() ? result : result / found.size();
    }
}
