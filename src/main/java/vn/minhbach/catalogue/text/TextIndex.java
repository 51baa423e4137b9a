package vn.minhbach.catalogue.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * Where each syllable stands in the texts of some rows, which are numbered as they came, from 0. It is packed: of a
 * hundred thousand projects it takes some ten MiB, less than their words folded. It never changes.
 */
public final class TextIndex {

    /** What stands before the first syllable of each text, as if it were one. */
    static final String BEGINNING = "";

    private final Vocabulary vocabulary;
    private final byte[] data;
    private final int[] dataStarts;
    private final char[] titleEnds;

    TextIndex(Vocabulary vocabulary, byte[] data, int[] dataStarts, char[] titleEnds) {
        this.vocabulary = vocabulary;
        this.data = data;
        this.dataStarts = dataStarts;
        this.titleEnds = titleEnds;
    }

    public static TextIndex of(List<? extends Searchable> rows) {
        TextIndexBuilder builder = new TextIndexBuilder(rows.size());
        rows.forEach(each -> builder.add(each.titles(), each.texts()));
        return builder.index();
    }

    /** Of texts that nothing is called by. */
    public static TextIndex ofTexts(List<String> texts) {
        TextIndexBuilder builder = new TextIndexBuilder(texts.size());
        texts.forEach(each -> builder.add(List.of(), List.of(each)));
        return builder.index();
    }

    /** The place after the last of those that a row is called by. */
    int titleEnd(int row) {
        return titleEnds[row];
    }

    /** How many syllables a row is called by. */
    public int titleLength(int row) {
        return titleEnds[row];
    }

    /** What this takes, in bytes, roughly. */
    public long bytes() {
        return vocabulary.bytes() + data.length + 4L * dataStarts.length + 2L * titleEnds.length;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** In how many rows a syllable is. */
    int rows(int number) {
        return spans(number, TermSpans.ANY).size();
    }

    /** Null where it is nowhere. */
    Spans spans(TextQuestion.Part part, boolean withAccents) {
        List<List<Syllable>> ways = part.ways();
        if (part.isSingle()) {
            return spans(part.typed().get(0), withAccents);
        }
        FoundSpans found = new FoundSpans();
        for (List<Syllable> way : ways) {
            Spans one = way.size() > 1 ? null : spans(way.get(0), withAccents);
            if (way.size() > 1) {
                together(way, withAccents, found);
            } else if (one != null) {
                found.addAll(one, null);
            }
        }
        return found.size() == 0 ? null : found.sorted();
    }

    private TermSpans spans(Syllable syllable, boolean withAccents) {
        int number = vocabulary.number(syllable.folded());
        return number < 0 ? null : spans(number, exact(number, syllable, withAccents));
    }

    private long exact(int number, Syllable syllable, boolean withAccents) {
        int variant = vocabulary.variants(number).indexOf(syllable.accented());
        return !withAccents ? TermSpans.ANY : variant < 0 ? 0 : TermSpans.way(variant);
    }

    private TermSpans spans(int number, long exact) {
        return new TermSpans(data, dataStarts[number], dataStarts[number + 1], exact);
    }

    /** The ways in which a syllable is written; none where it is nowhere. */
    List<String> variants(Syllable syllable) {
        int number = vocabulary.number(syllable.folded());
        return number < 0 ? List.of() : vocabulary.variants(number);
    }

    /** Where the texts of each row begin. */
    Spans beginnings() {
        return spans(vocabulary.number(BEGINNING), TermSpans.ANY);
    }

    /**
     * Null where it is nowhere.
     *
     * @param meant the ways to write it that are
     */
    Spans spans(Syllable syllable, Collection<String> meant) {
        int number = vocabulary.number(syllable.folded());
        if (number < 0) {
            return null;
        }
        List<String> variants = vocabulary.variants(number);
        long exact = 0;
        for (int i = 0; i < variants.size(); i++) {
            exact |= meant.contains(variants.get(i)) ? TermSpans.way(i) : 0;
        }
        return spans(number, exact);
    }

    /**
     * What begins with these letters, and has more; as typed where its accents up to there are. Null for nothing.
     *
     * @param wanted the rows of which it is wanted; null for all
     */
    Spans begun(Syllable syllable, boolean withAccents, BitSet wanted) {
        FoundSpans found = new FoundSpans();
        byte[] beginning = syllable.folded().getBytes(StandardCharsets.UTF_8);
        boolean room = true;
        for (int i = vocabulary.first(beginning); room && i < vocabulary.size()
                && vocabulary.beginsWith(i, beginning); i++) {
            if (!vocabulary.word(i).equals(syllable.folded())) {
                room = found.addAll(spans(i, begunSo(vocabulary.variants(i), syllable, withAccents)), wanted);
            }
        }
        return found.size() == 0 ? null : found.sorted();
    }

    private static long begunSo(List<String> variants, Syllable syllable, boolean withAccents) {
        long exact = withAccents ? 0 : TermSpans.ANY;
        for (int i = 0; withAccents && i < variants.size(); i++) {
            exact |= variants.get(i).startsWith(syllable.accented()) ? TermSpans.way(i) : 0;
        }
        return exact;
    }

    private void together(List<Syllable> way, boolean withAccents, FoundSpans found) {
        List<Spans> all = new ArrayList<>();
        for (Syllable each : way) {
            Spans spans = spans(each, withAccents);
            if (spans == null) {
                return;
            }
            all.add(spans);
        }
        Conjunction rows = new Conjunction(all);
        PlaceSet before = new PlaceSet();
        PlaceSet places = new PlaceSet();
        for (int row = rows.next(0); row != Spans.NO_MORE; row = rows.next(row + 1)) {
            int at = row;
            for (int i = 0; i < all.size(); i++) {
                places.clear();
                all.get(i).places(places);
                if (i > 0) {
                    places.chain(before);
                }
                PlaceSet last = before;
                before = places;
                places = last;
            }
            before.each((last, exact) -> found.add(at, Spans.place(last + 1 - way.size(), way.size(), 0, exact)));
        }
    }
}
