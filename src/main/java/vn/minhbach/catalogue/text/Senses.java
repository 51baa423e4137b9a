package vn.minhbach.catalogue.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which of the ways to write words are meant: those that were typed, and those in which they stand together anywhere.
 * Letters alone say little: "so hoa" is "số hóa" where that stands, and then not "sở … hòa". Words without any accents,
 * such as "an ninh", tell no sense that others have not: what has them scattered is left out then.
 */
final class Senses {

    private final TextQuestion question;
    /** Of each part of the question; null where it is written in one way only, or in whichever of several. */
    private final List<Set<String>> meant = new ArrayList<>();

    private Senses(List<TextIndex> indexes, TextQuestion question) {
        this.question = question;
        for (TextQuestion.Part part : question.parts()) {
            boolean several = part.isSingle() && indexes.stream()
                    .flatMap(each -> each.variants(part.typed().get(0)).stream()).distinct().count() > 1;
            meant.add(several ? new HashSet<>() : null);
        }
    }

    /**
     * Without what has the words scattered in another sense.
     *
     * @param hits of which some have them together
     */
    static List<TextHits> meant(List<TextIndex> indexes, TextQuestion question, List<TextHits> hits) {
        Senses senses = new Senses(indexes, question);
        if (hits.stream().noneMatch(each -> each.hasBeyond(TextHits.TOGETHER))) {
            return hits;
        }
        if (senses.meant.stream().anyMatch(each -> each != null)) {
            IntStream.range(0, hits.size()).forEach(i -> senses.learn(indexes.get(i), hits.get(i)));
        }
        return !senses.tell(indexes) ? hits.stream().map(each -> each.upTo(TextHits.TOGETHER)).toList()
                : IntStream.range(0, hits.size()).mapToObj(i -> senses.kept(indexes.get(i), hits.get(i))).toList();
    }

    /** Whether any word has accents where it is meant: those without are words of English, too, and parts of names. */
    private boolean tell(List<TextIndex> indexes) {
        List<Integer> words = IntStream.range(0, meant.size()).filter(part -> !question.parts().get(part).isWord())
                .boxed().toList();
        return words.isEmpty() || words.stream().anyMatch(part -> {
            Syllable typed = question.parts().get(part).typed().get(0);
            Stream<String> ways = meant.get(part) != null ? meant.get(part).stream()
                    : indexes.stream().flatMap(each -> each.variants(typed).stream());
            return ways.anyMatch(each -> !each.equals(typed.folded()) && !each.equals(Vocabulary.IN_CODE));
        });
    }

    /** From what stands beside what it is asked for beside. */
    private void learn(TextIndex index, TextHits hits) {
        List<TextQuestion.Part> parts = question.parts();
        Spans[] spans = parts.stream().map(each -> index.spans(each, false)).toArray(Spans[]::new);
        PlaceList before = new PlaceList();
        PlaceList places = new PlaceList();
        long[] ways = new long[parts.size()];
        for (int i = 0; i < hits.size(); i++) {
            if (TextHits.level(hits.rating(i)) > TextHits.TOGETHER) {
                continue;
            }
            for (int part = 0; part < spans.length; part++) {
                places.clear();
                spans[part].advance(hits.row(i));
                spans[part].places(places);
                if (part > 0) {
                    learn(before, places, part, ways);
                }
                PlaceList last = before;
                before = places;
                places = last;
            }
        }
        for (int part = 0; part < ways.length; part++) {
            List<String> variants = meant.get(part) == null ? List.of()
                    : index.variants(parts.get(part).typed().get(0));
            for (int way = 0; way < variants.size(); way++) {
                if ((ways[part] & TermSpans.way(way)) != 0 && !variants.get(way).equals(Vocabulary.IN_CODE)) {
                    meant.get(part).add(variants.get(way));
                }
            }
        }
    }

    private static void learn(PlaceList before, PlaceList places, int part, long[] ways) {
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < places.size(); j++) {
                if (Spans.end(before.get(i)) == Spans.start(places.get(j))) {
                    ways[part - 1] |= 1L << Spans.way(before.get(i));
                    ways[part] |= 1L << Spans.way(places.get(j));
                }
            }
        }
    }

    private TextHits kept(TextIndex index, TextHits hits) {
        if (!hits.hasBeyond(TextHits.TOGETHER)) {
            return hits;
        }
        List<Spans> all = new ArrayList<>();
        for (int part = 0; part < meant.size(); part++) {
            if (!question.parts().get(part).isWord()) {
                all.add(spans(index, part));
            }
        }
        Spans beginnings = index.beginnings();
        PlaceList begun = new PlaceList();
        PlaceList places = new PlaceList();
        return hits.only((row, rating) -> {
            if (TextHits.level(rating) > TextHits.TOGETHER) {
                begun.clear();
                beginnings.advance(row);
                beginnings.places(begun);
                return isInOneText(all, row, begun, places);
            }
            return true;
        });
    }

    /** Of a part in the ways that are meant; in any where it stands beside nothing anywhere. */
    private Spans spans(TextIndex index, int part) {
        if (meant.get(part) == null || meant.get(part).isEmpty()) {
            return index.spans(question.parts().get(part), false);
        }
        Syllable typed = question.parts().get(part).typed().get(0);
        Set<String> ways = new HashSet<>(meant.get(part));
        ways.addAll(question.hasAccents() ? List.of(typed.accented()) : List.of());
        return index.spans(typed, ways);
    }

    /** Whether one text of a row has all, in a way that is meant: what is said in several hardly belongs together. */
    private static boolean isInOneText(List<Spans> all, int row, PlaceList begun, PlaceList places) {
        BitSet texts = null;
        for (Spans each : all) {
            BitSet having = new BitSet();
            places.clear();
            each.advance(row);
            each.places(places);
            int text = 0;
            for (int i = 0; i < places.size(); i++) {
                while (text + 1 < begun.size() && begun.get(text + 1) <= places.get(i)) {
                    text++;
                }
                having.set(text, Spans.isExact(places.get(i)) || having.get(text));
            }
            if (texts == null) {
                texts = having;
            } else {
                texts.and(having);
            }
        }
        return texts == null || !texts.isEmpty();
    }
}
