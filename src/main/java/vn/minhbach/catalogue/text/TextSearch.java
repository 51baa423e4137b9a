package vn.minhbach.catalogue.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds whole syllables. What has the words one after another comes first, then what has them in parts that belong
 * together ("chuyển đổi số … Bắc Kạn"), then what has the same words scattered: those that stand together somewhere
 * tell which are meant, so that "an ninh" is not "dự án … Quảng Ninh". Only where nothing has them together, what would
 * if the last word were typed to its end; and only where nothing has that either, what has the letters of the words
 * scattered, whatever their accents.
 */
public final class TextSearch {

    private TextSearch() {
    }

    /** What is found in some indexes together, for each of them. */
    public static List<TextHits> find(List<TextIndex> indexes, TextQuestion question) {
        List<TextHits> whole = indexes.stream().map(each -> whole(each, question)).toList();
        if (question.isPhrase()) {
            return upTo(TextHits.PHRASE, whole);
        }
        if (isTogether(whole)) {
            return Senses.meant(indexes, question, whole);
        }
        List<TextHits> begun = question.isUnfinished() ? indexes.stream().map(each -> begun(each, question)).toList()
                : List.of();
        if (isTogether(begun)) {
            List<TextHits> both = new ArrayList<>();
            for (int i = 0; i < whole.size(); i++) {
                both.add(begun.get(i).upTo(TextHits.TOGETHER).and(whole.get(i)));
            }
            return both;
        }
        return begun.isEmpty() || whole.stream().anyMatch(each -> each.size() > 0) ? whole : begun;
    }

    public static TextHits find(TextIndex index, TextQuestion question) {
        return find(List.of(index), question).get(0);
    }

    private static boolean isTogether(List<TextHits> all) {
        return all.stream().anyMatch(each -> each.hasUpTo(TextHits.TOGETHER));
    }

    private static List<TextHits> upTo(int level, List<TextHits> all) {
        return all.stream().map(each -> each.upTo(level)).toList();
    }

    private static TextHits whole(TextIndex index, TextQuestion question) {
        List<Spans> all = spans(index, question, question.parts().size());
        return all == null || all.isEmpty() ? TextHits.NONE : rated(index, question, all);
    }

    /** What has the words, the last of which is the beginning of another. */
    private static TextHits begun(TextIndex index, TextQuestion question) {
        int last = question.parts().size() - 1;
        List<Spans> all = spans(index, question, last);
        if (all == null) {
            return TextHits.NONE;
        }
        BitSet rows = last == 0 ? null : new BitSet();
        Conjunction before = last == 0 ? null : new Conjunction(spans(index, question, last));
        for (int row = last == 0 ? Spans.NO_MORE : before.next(0); row != Spans.NO_MORE; row = before.next(row + 1)) {
            rows.set(row);
        }
        Spans begun = index.begun(question.parts().get(last).typed().get(0), question.hasAccents(), rows);
        if (begun == null) {
            return TextHits.NONE;
        }
        all.add(begun);
        return rated(index, question, all);
    }

    /** Of the first parts; null where one is nowhere. */
    private static List<Spans> spans(TextIndex index, TextQuestion question, int parts) {
        List<Spans> all = new ArrayList<>();
        for (TextQuestion.Part part : question.parts().subList(0, parts)) {
            Spans spans = index.spans(part, question.hasAccents());
            if (spans == null) {
                return null;
            }
            all.add(spans);
        }
        return all;
    }

    private static TextHits rated(TextIndex index, TextQuestion question, List<Spans> all) {
        TextHits found = new TextHits();
        Conjunction rows = new Conjunction(all);
        Rater rater = new Rater(question.parts(), all);
        for (int row = rows.next(0); row != Spans.NO_MORE; row = rows.next(row + 1)) {
            rater.rate(row, index.titleEnd(row), found);
        }
        return found;
    }
}
