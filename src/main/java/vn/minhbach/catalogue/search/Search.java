package vn.minhbach.catalogue.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Positioned;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.Table;
import vn.minhbach.catalogue.text.FoldedText;
import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.catalogue.text.Searchable;

/**
 * Finds everything that has all words of what a reader typed. What has them exactly as typed, accents included, comes
 * first, then what has them in its title, then by how often and how closely it has them. Of a hundred thousand that have a
 * common word, only the likeliest are compared so closely; the others follow, those with the shortest titles first.
 */
@Singleton
public class Search {

    /** What was found, with what decides its place. */
    private record Match(SearchKind kind, Searchable row, boolean isCode, boolean inTitle, boolean asTyped, boolean called, float relevance) {

        static final Comparator<Match> ORDER = Comparator.comparing(Match::isCode).thenComparing(Match::inTitle).thenComparing(Match::asTyped)
                .thenComparing(Match::called).thenComparing(Match::relevance).reversed()
                .thenComparing(Match::kind).thenComparing(each -> each.row.code());
    }

    /** What was asked for, as it names what was found in a catalogue. */
    private record Asked(String text, Set<SearchKind> kinds) {
    }

    /** @param kinds what to look for, null for everything. @param slice whose cursors are positions in the whole list */
    public Page<SearchResult> page(Snapshot at, String text, Collection<SearchKind> kinds, Slice slice) {
        return Positioned.page(found(at, text, kinds), slice).map(found -> found.stream().map(each -> {
            SearchKind kind = SearchKind.of(each.it());
            return new SearchResult(each.place(), kind, each.it().code(), kind.title(each.it()), kind.titleEn(each.it()));
        }).toList());
    }

    public long count(Snapshot at, String text, Collection<SearchKind> kinds) {
        return found(at, text, kinds).size();
    }

    private static List<Searchable> found(Snapshot at, String text, Collection<SearchKind> kinds) {
        Set<SearchKind> wanted = EnumSet.noneOf(SearchKind.class);
        (kinds == null ? Stream.of(SearchKind.values()) : kinds.stream().filter(Objects::nonNull)).forEach(wanted::add);
        return at.catalogue().recent(new Asked(text, wanted), catalogue -> find(at, text, wanted));
    }

    private static List<Searchable> find(Snapshot at, String text, Set<SearchKind> kinds) {
        List<String> asked = FoldedText.asked(text);
        if (asked.isEmpty()) {
            return List.of();
        }
        String folded = Folding.fold(text);
        String accented = Folding.accented(text).strip();
        Predicate<FoldedText> having = FoldedText.having(asked);
        Likeliest<Candidate> likeliest = new Likeliest<>();
        for (SearchKind kind : kinds) {
            Table<? extends Searchable> table = at.table(kind.record());
            List<FoldedText> texts = table.texts();
            for (int i = 0; i < texts.size(); i++) {
                if (having.test(texts.get(i))) {
                    Searchable row = table.rows().get(i);
                    likeliest.add(new Candidate(kind, row, texts.get(i)), isCode(row, folded), isInTitle(kind, row, accented),
                            texts.get(i).isCalled(folded), texts.get(i).titleEnd());
                }
            }
        }
        List<Searchable> found = new ArrayList<>(likeliest.size());
        likeliest.first().stream().map(each -> match(each, asked, folded, accented)).sorted(Match.ORDER).forEach(each -> found.add(each.row));
        likeliest.others().forEach(each -> found.add(each.row));
        return found;
    }

    private record Candidate(SearchKind kind, Searchable row, FoldedText words) {
    }

    private static Match match(Candidate candidate, List<String> asked, String folded, String accented) {
        Searchable row = candidate.row;
        String all = Folding.accented(Stream.concat(row.titles().stream(), row.texts().stream()).filter(Objects::nonNull).collect(Collectors.joining(" ")));
        return new Match(candidate.kind, row, isCode(row, folded), isInTitle(candidate.kind, row, accented), all.contains(accented),
                candidate.words.isCalled(folded), candidate.words.relevance(asked));
    }

    private static boolean isCode(Searchable row, String folded) {
        return row.code().equals(folded.replace(' ', '-'));
    }

    private static boolean isInTitle(SearchKind kind, Searchable row, String accented) {
        return Normalizer.normalize(kind.title(row), Normalizer.Form.NFC).toLowerCase(Locale.ROOT).contains(accented);
    }
}
