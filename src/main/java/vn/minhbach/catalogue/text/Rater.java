package vn.minhbach.catalogue.text;

import java.util.List;
import java.util.stream.Stream;

/** Tells how well a row has what was asked for. */
final class Rater {

    /** Of the words of a question one in so many may stand alone. */
    private static final int ONE_ALONE_IN = 3;

    private final List<TextQuestion.Part> parts;
    private final Spans[] spans;
    private final PlaceList[] lists;
    private final Chain chain = new Chain();
    /** Null where anything has several syllables: it is told by lists then. */
    private final PlaceSet[] sets;

    /** @param spans of each part, walked over by who asks */
    Rater(List<TextQuestion.Part> parts, List<? extends Spans> spans) {
        this.parts = parts;
        this.spans = spans.toArray(new Spans[0]);
        this.lists = Stream.generate(PlaceList::new).limit(parts.size()).toArray(PlaceList[]::new);
        this.sets = spans.stream().allMatch(Spans::isSingle)
                ? Stream.generate(PlaceSet::new).limit(parts.size()).toArray(PlaceSet[]::new) : null;
    }

    /** Of the row that all are at. */
    void rate(int row, int titleEnd, TextHits found) {
        if (sets != null) {
            rateSets(row, titleEnd, found);
        } else {
            rateLists(row, titleEnd, found);
        }
    }

    private void rateSets(int row, int titleEnd, TextHits found) {
        int beside = 0;
        boolean exact = true;
        boolean inTitle = true;
        for (int i = 0; i < sets.length; i++) {
            sets[i].clear();
            spans[i].places(sets[i]);
            beside |= i > 0 && sets[i].follows(sets[i - 1]) ? 3 << i - 1 : 0;
            exact &= sets[i].hasExact();
            inTitle &= sets[i].first() <= titleEnd;
        }
        int best = -1;
        if (beside == (int) ((1L << sets.length) - 1) || sets.length == 1) {
            for (int i = 1; i < sets.length; i++) {
                sets[i].chain(sets[i - 1]);
            }
            best = sets[sets.length - 1].best(titleEnd);
        }
        if (best >= 0) {
            found.add(row, TextHits.PHRASE, best < 2, (best & 1) == 0);
        } else {
            found.add(row, isTogether(beside) ? TextHits.TOGETHER : TextHits.APART, exact, inTitle);
        }
    }

    private void rateLists(int row, int titleEnd, TextHits found) {
        chain.reset();
        int beside = 0;
        boolean exact = true;
        boolean inTitle = true;
        for (int i = 0; i < lists.length; i++) {
            lists[i].clear();
            spans[i].places(lists[i]);
            chain.follow(lists[i]);
            beside |= i > 0 && chain.followed() ? 3 << i - 1 : 0;
            exact &= lists[i].hasExact();
            inTitle &= Spans.end(lists[i].get(0)) - 1 <= titleEnd;
        }
        int best = chain.best(titleEnd);
        if (best >= 0) {
            found.add(row, TextHits.PHRASE, best < 2, (best & 1) == 0);
        } else {
            found.add(row, isTogether(beside) ? TextHits.TOGETHER : TextHits.APART, exact, inTitle);
        }
    }

    /** @param beside a bit for each part that stands beside one that it is asked for beside */
    private boolean isTogether(int beside) {
        int alone = 0;
        for (int i = 0; i < parts.size(); i++) {
            alone += (beside >> i & 1) != 0 || parts.get(i).isWord() ? 0 : 1;
        }
        return alone <= parts.size() / ONE_ALONE_IN;
    }
}
