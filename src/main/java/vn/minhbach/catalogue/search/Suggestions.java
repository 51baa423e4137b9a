package vn.minhbach.catalogue.search;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.Table;
import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.catalogue.text.Guesses;
import vn.minhbach.catalogue.text.Marks;
import vn.minhbach.catalogue.text.Passage;
import vn.minhbach.catalogue.text.Searchable;
import vn.minhbach.catalogue.text.TextHits;
import vn.minhbach.catalogue.text.TextQuestion;

/** Says what else a reader may have meant, in the words of what that finds. */
final class Suggestions {

    private static final int MOST = 3;
    private static final int MORE = 4;

    private Suggestions() {
    }

    /** @param found how many the question itself finds: what finds hardly more was hardly meant */
    static List<String> of(Snapshot at, TextQuestion question, Collection<SearchKind> kinds, long found) {
        List<? extends Table<? extends Searchable>> tables = kinds.stream().filter(each -> each != SearchKind.FIGURE)
                .map(each -> at.table(each.record())).toList();
        return Guesses.of(tables.stream().map(Table::texts).toList(), question, MOST).stream()
                .filter(each -> each.size() > MORE * found
                        && !each.question().folded().replace(" ", "").equals(question.folded().replace(" ", ""))
                        || found == 0)
                .map(each -> written(tables, each)).distinct().toList();
    }

    /** As it stands in what has it best. */
    private static String written(List<? extends Table<? extends Searchable>> tables, Guesses.Found found) {
        Searchable best = null;
        int rating = Integer.MAX_VALUE;
        for (int table = 0; table < tables.size(); table++) {
            TextHits hits = found.hits().get(table);
            for (int i = 0; i < hits.size(); i++) {
                if (hits.rating(i) < rating) {
                    rating = hits.rating(i);
                    best = tables.get(table).rows().get(hits.row(i));
                }
            }
        }
        List<String> ways = Stream.concat(best.titles().stream(), best.texts().stream()).filter(Objects::nonNull)
                .flatMap(each -> Marks.of(each, found.question()).all().stream()).filter(Passage::matched)
                .map(Passage::text)
                .filter(each -> Folding.fold(each).equals(found.question().folded())).toList();
        // A code is written without accents.
        return ways.stream().filter(each -> !each.equals(found.question().folded().replace(' ', '-'))).findFirst()
                .orElse(found.question().folded());
    }
}
