package vn.minhbach.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import vn.minhbach.catalogue.text.FoldedText;
import vn.minhbach.history.Versioned;

/** The rows of a table that have some words: counted, paged and narrowed one after another. */
final class TextMatches<T> {

    private final List<T> rows;
    private volatile Set<T> known;

    private TextMatches(List<T> rows) {
        this.rows = rows;
    }

    static <T extends Versioned> TextMatches<T> of(Table<T> table, List<String> asked) {
        Predicate<FoldedText> having = FoldedText.having(asked);
        List<FoldedText> texts = asked.isEmpty() ? List.of() : table.texts();
        List<T> rows = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (having.test(texts.get(i))) {
                rows.add(table.rows().get(i));
            }
        }
        return new TextMatches<>(rows);
    }

    List<T> rows() {
        return rows;
    }

    boolean has(T row) {
        Set<T> made = known;
        if (made == null) {
            made = Collections.newSetFromMap(new IdentityHashMap<>());
            made.addAll(rows);
            known = made;
        }
        return made.contains(row);
    }
}
