package vn.minhbach.catalogue.text;

/** Follows what stands one after another in a row, step by step. */
final class Chain {

    private static final int FOLLOWS = 1;
    private static final int WHOLE = 2;
    private static final int EXACTLY = 4;

    private int[] ends = new int[32];
    private int[] marks = new int[32];
    private int size;
    private int[] nextEnds = new int[32];
    private int[] nextMarks = new int[32];
    private boolean begun;
    private boolean followed;
    /** Whether the ends ascend, as they do of what has one syllable; where to look for the next then. */
    private boolean ascends;
    private int next;

    /** For another row. */
    void reset() {
        size = 0;
        begun = false;
    }

    /** The next step. After it, whether any of its places follows one of the step before is {@link #followed()}. */
    void follow(PlaceList places) {
        if (nextEnds.length < places.size()) {
            nextEnds = new int[2 * places.size()];
            nextMarks = new int[2 * places.size()];
        }
        followed = false;
        next = 0;
        boolean sorted = true;
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            int before = begun ? before(Spans.start(place)) : WHOLE | EXACTLY;
            followed |= begun && before != 0;
            nextEnds[i] = Spans.end(place);
            sorted &= i == 0 || nextEnds[i] >= nextEnds[i - 1];
            nextMarks[i] = FOLLOWS | before & WHOLE | (Spans.isExact(place) ? before & EXACTLY : 0);
        }
        int[] lastEnds = ends;
        int[] lastMarks = marks;
        ends = nextEnds;
        marks = nextMarks;
        nextEnds = lastEnds;
        nextMarks = lastMarks;
        size = places.size();
        ascends = sorted;
        begun = true;
    }

    private int before(int start) {
        int found = 0;
        int from = 0;
        if (ascends) {
            // Steps come in their order, too.
            while (next < size && ends[next] < start) {
                next++;
            }
            from = next;
        }
        for (int i = from; i < size && (!ascends || ends[i] == start); i++) {
            found |= ends[i] == start ? marks[i] : 0;
        }
        return found;
    }

    boolean followed() {
        return followed;
    }

    /**
     * How well a whole chain was followed: the best of 0 exactly and before a place, 1 exactly after it, 2 and 3 not
     * exactly; -1 for none.
     */
    int best(int lastPlace) {
        int best = -1;
        for (int i = 0; i < size; i++) {
            if ((marks[i] & WHOLE) != 0) {
                int rating = ((marks[i] & EXACTLY) != 0 ? 0 : 2) + (ends[i] - 1 <= lastPlace ? 0 : 1);
                best = best < 0 ? rating : Math.min(best, rating);
            }
        }
        return best;
    }
}
