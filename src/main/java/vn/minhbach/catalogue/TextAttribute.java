package vn.minhbach.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import vn.minhbach.catalogue.text.TextHits;
import vn.minhbach.catalogue.text.TextIndex;
import vn.minhbach.catalogue.text.TextQuestion;
import vn.minhbach.catalogue.text.TextSearch;
import vn.minhbach.history.Versioned;

/** A text in the rows of a table that they are filtered by: each is a constant. Few texts come in many rows. */
public final class TextAttribute<T extends Versioned> {

    private final Function<? super T, String> attribute;

    private TextAttribute(Function<? super T, String> attribute) {
        this.attribute = attribute;
    }

    /** @param attribute of a row; null where it has none */
    public static <T extends Versioned> TextAttribute<T> of(Function<? super T, String> attribute) {
        return new TextAttribute<>(attribute);
    }

    /** The different texts of a table, and where their syllables stand. */
    private record Texts(List<String> all, TextIndex index) implements Sized {
        @Override
        public long bytes() {
            return index.bytes();
        }
    }

    String of(T row) {
        return attribute.apply(row);
    }

    /** The texts that have the words of a question. */
    Set<String> found(Table<T> table, TextQuestion asked) {
        Texts texts = table.derived(this, rows -> {
            List<String> all = rows.rows().stream().map(attribute).filter(Objects::nonNull).distinct()
                    .map(String.class::cast).toList();
            return new Texts(all, TextIndex.ofTexts(all));
        });
        Set<String> found = new HashSet<>();
        TextHits hits = asked.isEmpty() ? new TextHits() : TextSearch.find(texts.index, asked);
        for (int i = 0; i < hits.size(); i++) {
            found.add(texts.all.get(hits.row(i)));
        }
        return found;
    }
}
