package vn.minhbach.catalogue.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds whole syllables. What has the words one after another is found, or has them in parts that belong together ("chuyển
 * đổi số … Bắc Kạn"); only where nothing has, what would if the last word were typed to its end; and only where nothing has
 * that either, what has the words scattered: "an ninh" is not "dự án … Quảng Ninh".
 */
public final class TextSearch {

    /** Of the words of a question one in so many may stand alone. */
    private static final int ONE_ALONE_IN = 3;

    private final TextIndex index;
    private final TextQuestion question;
    private final Chain chain = new Chain();
    private final TextHits found = new TextHits();

    private TextSearch(TextIndex index, TextQuestion question) {
        this.index = index;
        this.question = question;
    }

    /** What is found in some indexes together, for each of them. */
    public static List<TextHits> find(List<TextIndex> indexes, TextQuestion question) {
        List<TextHits> whole = find(indexes, question, false);
        if (question.isPhrase() || whole.stream().anyMatch(each -> each.hasUpTo(TextHits.TOGETHER))) {
            return upTo(question.isPhrase() ? TextHits.PHRASE : TextHits.TOGETHER, whole);
        }
        List<TextHits> begun = question.isUnfinished() ? find(indexes, question, true) : List.of();
        if (begun.stream().anyMatch(each -> each.hasUpTo(TextHits.TOGETHER))) {
            return upTo(TextHits.TOGETHER, begun);
        }
        return begun.isEmpty() || whole.stream().anyMatch(each -> each.size() > 0) ? whole : begun;
    }

    public static TextHits find(TextIndex index, TextQuestion question) {
        return find(List.of(index), question).get(0);
    }

    private static List<TextHits> find(List<TextIndex> indexes, TextQuestion question, boolean begun) {
        return indexes.stream().map(each -> new TextSearch(each, question).find(begun)).toList();
    }

    private static List<TextHits> upTo(int level, List<TextHits> all) {
        return all.stream().map(each -> each.upTo(level)).toList();
    }

    private TextHits find(boolean begun) {
        List<TextQuestion.Part> parts = question.parts();
        List<Spans> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Spans spans = index.spans(parts.get(i), question.hasAccents(), begun && i == parts.size() - 1);
            if (spans == null) {
                return TextHits.NONE;
            }
            all.add(spans);
        }
        if (!all.isEmpty()) {
            new Conjunction(all).each(this::rate);
        }
        return found;
    }

    private void rate(int row, PlaceList[] places) {
        int titleEnd = index.titleEnd(row);
        chain.reset();
        int beside = 0;
        for (int i = 0; i < places.length; i++) {
            chain.follow(places[i]);
            if (chain.followed()) {
                beside |= 3 << i - 1;
            }
        }
        int best = chain.best(titleEnd);
        if (best >= 0) {
            found.add(row, TextHits.PHRASE, best < 2, (best & 1) == 0);
            return;
        }
        int alone = 0;
        boolean exact = true;
        boolean inTitle = true;
        for (int i = 0; i < places.length; i++) {
            alone += (beside >> i & 1) != 0 || question.parts().get(i).isWord() ? 0 : 1;
            exact &= hasExact(places[i]);
            inTitle &= Spans.end(places[i].get(0)) - 1 <= titleEnd;
        }
        found.add(row, alone <= places.length / ONE_ALONE_IN ? TextHits.TOGETHER : TextHits.APART, exact, inTitle);
    }

    private static boolean hasExact(PlaceList places) {
        for (int i = 0; i < places.size(); i++) {
            if (Spans.isExact(places.get(i))) {
                return true;
            }
        }
        return false;
    }
}
