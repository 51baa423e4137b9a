package vn.minhbach.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import vn.minhbach.catalogue.text.TextHits;
import vn.minhbach.catalogue.text.TextQuestion;
import vn.minhbach.catalogue.text.TextSearch;
import vn.minhbach.history.Versioned;

/** The rows of a table that have some words: counted, paged and narrowed one after another. */
final class TextMatches<T> {

    private final List<T> rows;
    private volatile Set<T> known;

    private TextMatches(List<T> rows) {
        this.rows = rows;
    }

    static <T extends Versioned> TextMatches<T> of(Table<T> table, TextQuestion asked) {
        TextHits found = asked.isEmpty() ? new TextHits() : TextSearch.find(table.texts(), asked);
        List<T> rows = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            rows.add(table.rows().get(found.row(i)));
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
