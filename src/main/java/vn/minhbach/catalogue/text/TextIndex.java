package vn.minhbach.catalogue.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Where each syllable stands in the texts of some rows, which are numbered as they came, from 0. It is packed: of a hundred
 * thousand projects it takes some ten MiB, less than their words folded. It never changes.
 */
public final class TextIndex {

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

    /** Null where it is nowhere. @param begun whether it may be the beginning of one, too */
    Spans spans(TextQuestion.Part part, boolean withAccents, boolean begun) {
        List<List<Syllable>> ways = part.ways();
        if (ways.size() == 1 && ways.get(0).size() == 1 && !begun) {
            return spans(ways.get(0).get(0), withAccents);
        }
        FoundSpans found = new FoundSpans();
        for (List<Syllable> way : ways) {
            if (way.size() > 1) {
                together(way, withAccents, found);
            } else if (begun) {
                begun(way.get(0), withAccents, found);
            } else {
                Spans one = spans(way.get(0), withAccents);
                if (one != null) {
                    found.addAll(one);
                }
            }
        }
        return found.size() == 0 ? null : found.sorted();
    }

    private TermSpans spans(Syllable syllable, boolean withAccents) {
        int number = vocabulary.number(syllable.folded());
        return number < 0 ? null : spans(number, exact(number, syllable, withAccents));
    }

    private int exact(int number, Syllable syllable, boolean withAccents) {
        int variant = vocabulary.variants(number).indexOf(syllable.accented());
        return !withAccents ? TermSpans.ANY : variant < 0 ? Integer.MAX_VALUE : variant;
    }

    private TermSpans spans(int number, int exact) {
        return new TermSpans(data, dataStarts[number], dataStarts[number + 1], exact);
    }

    /** What begins with these letters is as typed where its accents up to there are. */
    private void begun(Syllable syllable, boolean withAccents, FoundSpans found) {
        byte[] beginning = syllable.folded().getBytes(StandardCharsets.UTF_8);
        for (int i = vocabulary.first(beginning); i < vocabulary.size() && vocabulary.beginsWith(i, beginning); i++) {
            List<String> variants = vocabulary.variants(i);
            int exact = TermSpans.ANY;
            for (int variant = 0; withAccents && variant < variants.size(); variant++) {
                exact = variants.get(variant).startsWith(syllable.accented()) ? variant : exact;
            }
            if (!found.addAll(spans(i, withAccents && exact == TermSpans.ANY ? Integer.MAX_VALUE : exact))) {
                return;
            }
        }
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
        new Conjunction(all).each((row, places) -> {
            Chain chain = new Chain();
            for (PlaceList each : places) {
                chain.follow(each);
            }
            chain.eachEnd((end, exact) -> found.add(row, Spans.place(end - way.size(), way.size(), exact)));
        });
    }
}
