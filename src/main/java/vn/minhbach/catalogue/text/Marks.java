package vn.minhbach.catalogue.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which characters of a text are what was looked for, and what of the text is shown of a long one. */
public final class Marks {

    /** So much is shown of a long text, and so much of that before the first mark, in characters. */
    private static final int SHOWN = 240;
    private static final int BEFORE = 80;
    private static final String LEFT_OUT = "…";

    private final String text;
    private final BitSet marked = new BitSet();
    /**
     * Words that stand alone where others of those asked for are missing: they tell something beside what has more,
     * only.
     */
    private final BitSet few = new BitSet();
    /** How well the text has what was asked for: the words that it has, those in one go counting more. */
    private int worth;

    private Marks(String text) {
        this.text = text;
    }

    public static Marks of(String text, TextQuestion question) {
        Marks marks = new Marks(text);
        List<Syllable> syllables = Syllable.of(text);
        marks.mark(syllables, question.parts(),
                question.isUnfinished() && !hasWhole(syllables, question.parts().get(question.parts().size() - 1)));
        return marks;
    }

    public static Marks none(String text) {
        return new Marks(text);
    }

    /** The same, with some more characters marked. */
    public Marks and(int start, int end) {
        marked.set(start, end);
        worth++;
        return this;
    }

    /** How well the text has what was asked for; 0 where it has nothing of it. */
    public int worth() {
        return worth;
    }

    /** Whether it is more than a code. */
    public boolean isProse() {
        return text.indexOf(' ') >= 0;
    }

    private static boolean hasWhole(List<Syllable> syllables, TextQuestion.Part part) {
        return syllables.stream().anyMatch(each -> each.folded().equals(part.typed().get(0).folded()));
    }

    /** @param isBegun whether the last word may be the beginning of one */
    private void mark(List<Syllable> syllables, List<TextQuestion.Part> parts, boolean isBegun) {
        int longest = 0;
        BitSet inRuns = new BitSet();
        for (int at = 0; at < syllables.size(); at++) {
            for (int part = 0; part < parts.size(); part++) {
                int end = at;
                int run = part;
                for (int next = end; run < parts.size() && (next = follows(syllables, end, parts.get(run),
                        isBegun && run == parts.size() - 1)) > 0; run++) {
                    end = next;
                }
                boolean tells = run - part > 1 || run - part == parts.size() || run > part && parts.get(part).isWord();
                if (tells) {
                    marked.set(syllables.get(at).start(), syllables.get(end - 1).end());
                    inRuns.set(part, run);
                    longest = Math.max(longest, run - part);
                }
            }
        }
        BitSet alone = new BitSet();
        for (int at = 0; at < syllables.size(); at++) {
            for (int part = inRuns.nextClearBit(0); part < parts.size(); part = inRuns.nextClearBit(part + 1)) {
                int end = follows(syllables, at, parts.get(part), isBegun && part == parts.size() - 1);
                if (end > 0) {
                    few.set(syllables.get(at).start(), syllables.get(end - 1).end());
                    alone.set(part);
                }
            }
        }
        if (inRuns.cardinality() + alone.cardinality() == parts.size()) {
            marked.or(few);
        }
        worth += longest * longest + inRuns.cardinality() + alone.cardinality();
    }

    /** Where a part has ended that begins at a syllable, the longest way to write it; 0 where none does. */
    private static int follows(List<Syllable> syllables, int at, TextQuestion.Part part, boolean mayBeBegun) {
        int end = 0;
        for (List<Syllable> way : part.ways()) {
            int i = 0;
            while (i < way.size() && at + i < syllables.size()
                    && isSame(syllables.get(at + i), way.get(i), mayBeBegun)) {
                i++;
            }
            end = i == way.size() ? Math.max(end, at + i) : end;
        }
        return end;
    }

    private static boolean isSame(Syllable said, Syllable asked, boolean mayBeBegun) {
        return said.folded().equals(asked.folded()) || mayBeBegun && said.folded().startsWith(asked.folded());
    }

    /** The whole text. */
    public List<Passage> all() {
        return passages(0, text.length());
    }

    /** What is shown of it where there is little room: around the first mark, in whole words. */
    public List<Passage> excerpt() {
        marked.or(few);
        int first = Math.max(0, marked.nextSetBit(0));
        int from = text.length() <= SHOWN || first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
        from = from > first ? first : from;
        int to = Math.min(text.length(), from + SHOWN);
        int space = to == text.length() ? to : text.lastIndexOf(' ', to);
        to = space > first ? space : to;
        to = to < text.length() && marked.get(to - 1) ? Math.max(to, marked.nextClearBit(to - 1)) : to;
        List<Passage> shown = new ArrayList<>(passages(from, to));
        if (from > 0) {
            shown.add(0, new Passage(LEFT_OUT, false));
        }
        if (to < text.length()) {
            shown.add(new Passage(LEFT_OUT, false));
        }
        return shown;
    }

    private List<Passage> passages(int from, int to) {
        List<Passage> passages = new ArrayList<>();
        int at = from;
        while (at < to) {
            boolean is = marked.get(at);
            int end = is ? marked.nextClearBit(at) : marked.nextSetBit(at);
            end = end < 0 ? to : Math.min(end, to);
            passages.add(new Passage(text.substring(at, end), is));
            at = end;
        }
        return passages;
    }
}
