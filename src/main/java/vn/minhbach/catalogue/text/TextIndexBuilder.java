package vn.minhbach.catalogue.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes an index of rows that are told one after another. */
final class TextIndexBuilder {

    /** Of the places of one syllable in one row, in bytes: so that their length is one. */
    private static final int MOST_BYTES = 250;
    private static final int LAST_PLACE = Character.MAX_VALUE - 1;

    /** What is packed of one syllable. */
    private static final class Term {

        private final String folded;
        private final List<String> variants = new ArrayList<>(1);
        private byte[] data = new byte[8];
        private int used;
        private int rows;
        private int row = -1;
        private int lengthAt;
        private int place;

        Term(String folded) {
            this.folded = folded;
        }

        int variant(String accented) {
            int known = variants.indexOf(accented);
            if (known < 0) {
                variants.add(accented.equals(folded) ? folded : accented);
                return variants.size() - 1;
            }
            return known;
        }

        void add(int ofRow, int next, int variant) {
            if (ofRow != row) {
                number(ofRow - row);
                row = ofRow;
                rows++;
                lengthAt = used;
                octet(0);
                place = 0;
            } else if (used - lengthAt > MOST_BYTES - 8) {
                return;
            }
            number((next - place) << 1 | (variant == 0 ? 0 : 1));
            if (variant > 0) {
                number(variant);
            }
            place = next;
            data[lengthAt] = (byte) (used - lengthAt - 1);
        }

        private void number(int value) {
            int rest = value;
            while (rest >= 0x80) {
                octet(rest & 0x7f | 0x80);
                rest >>>= 7;
            }
            octet(rest);
        }

        private void octet(int value) {
            if (used == data.length) {
                data = Arrays.copyOf(data, used + (used >> 1) + 8);
            }
            data[used++] = (byte) value;
        }
    }

    /** A syllable as it is written. */
    private record Form(Term term, int variant) {
    }

    private final Map<String, Form> forms = new HashMap<>();
    private final Map<String, Form> inCodes = new HashMap<>();
    private final Map<String, Term> terms = new HashMap<>();
    /** Where each text begins, as a syllable without letters. */
    private final Term beginnings = new Term(TextIndex.BEGINNING);
    private final char[] titleEnds;
    private int row;
    private int place;

    TextIndexBuilder(int rows) {
        titleEnds = new char[rows];
        terms.put(beginnings.folded, beginnings);
        beginnings.variant(beginnings.folded);
    }

    /**
     * The next row.
     *
     * @param texts where one is missing, null
     */
    void add(List<String> titles, List<String> texts) {
        place = 0;
        titles.forEach(this::text);
        titleEnds[row] = (char) place;
        texts.forEach(this::text);
        row++;
    }

    private void text(String text) {
        if (text != null) {
            // Nothing that begins in one text goes on in another.
            if (place < LAST_PLACE) {
                beginnings.add(row, ++place, 0);
            }
            Map<String, Form> known = isCode(text) ? inCodes : forms;
            Syllable.each(text, (start, end) -> syllable(text.substring(start, end), known));
        }
    }

    /** Whether it is no words: who wrote it left the accents out. */
    private static boolean isCode(String text) {
        return text.indexOf('-') > 0 && text.chars()
                .allMatch(each -> each == '-' || each >= 'a' && each <= 'z' || each >= '0' && each <= '9');
    }

    private void syllable(String written, Map<String, Form> known) {
        Form form = known.get(written);
        if (form == null) {
            form = form(written, known == inCodes);
            known.put(written, form);
        }
        if (form.term != null && place < LAST_PLACE) {
            form.term.add(row, ++place, form.variant);
        }
    }

    private Form form(String written, boolean inCode) {
        String folded = Folding.foldWord(written);
        if (folded.isEmpty()) {
            return new Form(null, 0);
        }
        Term term = terms.computeIfAbsent(folded, Term::new);
        return new Form(term, term.variant(
                inCode && !Character.isDigit(folded.charAt(0)) ? Vocabulary.IN_CODE : Folding.accentedWord(written)));
    }

    TextIndex index() {
        forms.clear();
        inCodes.clear();
        Term[] sorted = terms.values().toArray(new Term[0]);
        terms.clear();
        Arrays.sort(sorted,
                Comparator.comparing(each -> each.folded.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned));
        ByteArrayOutputStream letters = new ByteArrayOutputStream();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        int[] wordStarts = new int[sorted.length + 1];
        int[] dataStarts = new int[sorted.length + 1];
        Map<Integer, List<String>> variants = new HashMap<>();
        for (int i = 0; i < sorted.length; i++) {
            Term term = sorted[i];
            sorted[i] = null;
            letters.writeBytes(term.folded.getBytes(StandardCharsets.UTF_8));
            Term count = new Term("");
            count.number(term.rows);
            data.write(count.data, 0, count.used);
            data.write(term.data, 0, term.used);
            wordStarts[i + 1] = letters.size();
            dataStarts[i + 1] = data.size();
            if (!term.variants.equals(List.of(term.folded))) {
                variants.put(i, List.copyOf(term.variants));
            }
        }
        return new TextIndex(new Vocabulary(letters.toByteArray(), wordStarts, variants), data.toByteArray(),
                dataStarts, titleEnds);
    }
}
