package vn.minhbach.catalogue.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.Foreseen;
import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Positioned;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.Table;
import vn.minhbach.catalogue.change.Concern;
import vn.minhbach.catalogue.citation.Citable;
import vn.minhbach.catalogue.citation.References;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.figure.WrittenNumber;
import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.catalogue.text.Marks;
import vn.minhbach.catalogue.text.Passage;
import vn.minhbach.catalogue.text.Searchable;
import vn.minhbach.catalogue.text.TextHits;
import vn.minhbach.catalogue.text.TextIndex;
import vn.minhbach.catalogue.text.TextQuestion;
import vn.minhbach.catalogue.text.TextSearch;
import vn.minhbach.history.Versioned;

/**
 * Finds everything by what a reader typed. What has that for its code comes first, then what has the words one after
 * another, then what has them in parts; among alike what has them with the accents that were typed, what has them in
 * its title, and what has the shorter title. Figures are found by the number that they say: before all else where a
 * quantity was typed, such as "67 tỷ", and after it where it may be the number of anything.
 */
@Singleton
public class Search implements Foreseen {

    /** Where no more than so many are found something else may have been meant. */
    private static final int LITTLE = 2;
    /** Of a text, for each letter of it when it is folded; decomposed accents are letters of their own. */
    private static final int MOST_LETTERS = 2;
    private static final int OF_ITS_CODE = 0;
    private static final int OF_FIGURES_FIRST = 1;
    /** And how well it has it. */
    private static final int OF_TEXT = 2;
    private static final int OF_FIGURES_LAST = Ranking.WORST;

    private final FigureSearch figures;

    Search(FigureSearch figures) {
        this.figures = figures;
    }

    /** What was asked for, as it names what was found in a catalogue. */
    private record Asked(String text, Set<SearchKind> kinds) {
    }

    @Override
    public void workOut(Catalogue present) {
        present.synonyms();
        Stream.of(SearchKind.values()).filter(each -> each != SearchKind.FIGURE)
                .forEach(each -> present.table(each.record()).texts());
        FigureTable.ALL.forEach(each -> each.values(present));
    }

    /**
     * @param kinds what to look for, null for everything.
     * @param slice whose cursors are positions in the whole list
     */
    public Page<SearchResult> page(Snapshot at, String text, Collection<SearchKind> kinds, Slice slice) {
        return Positioned.page(found(at, text, kinds), slice)
                .map(found -> found.stream().map(each -> result(at, each, text)).toList());
    }

    /** The same of what a filter keeps. */
    public Page<SearchResult> page(Snapshot at, String text, SearchFilter filter, Slice slice) {
        return Positioned.page(found(at, text, filter), slice)
                .map(found -> found.stream().map(each -> result(at, each, text)).toList());
    }

    /** All that a filter keeps, each with its place in the list. */
    public Stream<Positioned<Versioned>> rows(Snapshot at, String text, SearchFilter filter) {
        List<Versioned> found = found(at, text, filter);
        return IntStream.range(0, found.size()).mapToObj(i -> new Positioned<>(i + 1L, found.get(i)));
    }

    public long count(Snapshot at, String text, SearchFilter filter) {
        return found(at, text, filter).size();
    }

    private record Narrowed(String text, SearchFilter filter) {
    }

    private List<Versioned> found(Snapshot at, String text, SearchFilter filter) {
        List<Versioned> all = found(at, text, filter.kind());
        return filter.equals(SearchFilter.ALL.kind(filter.kind())) ? all
                : at.catalogue().recent(new Narrowed(Folding.accented(text).strip(), filter),
                        catalogue -> all.stream().filter(each -> keeps(at, filter, each)).toList());
    }

    private static boolean keeps(Snapshot at, SearchFilter filter, Versioned row) {
        if (filter.publisher() != null && !filter.publisher().contains(row.version().publisher())) {
            return false;
        }
        if (filter.place() == null && filter.agency() == null) {
            return true;
        }
        Concern concern = Concern.of(at, row);
        return (filter.place() == null || filter.place().stream().anyMatch(concern.places()::contains))
                && (filter.agency() == null || filter.agency().stream().anyMatch(concern.agencies()::contains));
    }

    /** All of them, each with its place in the list. */
    public Stream<Positioned<Versioned>> rows(Snapshot at, String text, Collection<SearchKind> kinds) {
        List<Versioned> found = found(at, text, kinds);
        return IntStream.range(0, found.size()).mapToObj(i -> new Positioned<>(i + 1L, found.get(i)));
    }

    public long count(Snapshot at, String text, Collection<SearchKind> kinds) {
        return found(at, text, kinds).size();
    }

    /**
     * What else may have been meant, as it is written where it is found; nothing where the words are found in one go
     * often enough.
     */
    public List<String> suggestions(Snapshot at, String text, Collection<SearchKind> kinds) {
        Asked asked = new Asked(Folding.accented(text).strip(), wanted(kinds));
        long found = count(at, text, kinds);
        return found > LITTLE ? List.of()
                : at.catalogue().recent(new Guessed(asked), catalogue -> Suggestions.of(at,
                        TextQuestion.of(text, at.catalogue().synonyms()), asked.kinds, found));
    }

    private record Guessed(Asked asked) {
    }

    private List<Versioned> found(Snapshot at, String text, Collection<SearchKind> kinds) {
        Set<SearchKind> wanted = wanted(kinds);
        return at.catalogue().recent(new Asked(Folding.accented(text).strip(), wanted),
                catalogue -> find(at, text, wanted));
    }

    private static Set<SearchKind> wanted(Collection<SearchKind> kinds) {
        Set<SearchKind> wanted = EnumSet.noneOf(SearchKind.class);
        (kinds == null ? Stream.of(SearchKind.values()) : kinds.stream().filter(Objects::nonNull)).forEach(wanted::add);
        return wanted;
    }

    private List<Versioned> find(Snapshot at, String text, Set<SearchKind> kinds) {
        TextQuestion question = TextQuestion.of(text, at.catalogue().synonyms());
        Optional<FigureQuestion> number = FigureQuestion.of(text, at.catalogue().synonyms());
        List<SearchKind> inWords = kinds.stream().filter(each -> each != SearchKind.FIGURE).toList();
        List<Versioned> saying = kinds.contains(SearchKind.FIGURE)
                ? number.map(each -> figures.find(at, each)).orElse(List.of()) : List.of();
        List<List<? extends Versioned>> rows = new ArrayList<>();
        inWords.forEach(each -> rows.add(at.table(each.record()).rows()));
        rows.add(saying);
        Ranking<Versioned> ranking = new Ranking<>(rows);
        if (!question.isEmpty() && !inWords.isEmpty()) {
            rank(at, question, inWords, !saying.isEmpty(), ranking);
        }
        boolean first = number.isPresent() && number.get().number().isQuantity();
        for (int i = 0; i < saying.size(); i++) {
            ranking.add(inWords.size(), i, first ? OF_FIGURES_FIRST : OF_FIGURES_LAST, 0);
        }
        String folded = question.folded();
        return ranking.sorted(each -> each instanceof Searchable row && isCalled(row, folded));
    }

    /** @param together whether what has the words scattered would only be in the way */
    private static void rank(Snapshot at, TextQuestion question, List<SearchKind> kinds, boolean together,
            Ranking<Versioned> ranking) {
        List<TextIndex> indexes = kinds.stream().map(each -> at.table(each.record()).texts()).toList();
        List<TextHits> hits = TextSearch.find(indexes, question);
        String code = question.folded().replace(' ', '-');
        for (int kind = 0; kind < kinds.size(); kind++) {
            Table<? extends Searchable> table = at.table(kinds.get(kind).record());
            Searchable called = at.get(kinds.get(kind).record(), code);
            TextHits some = together ? hits.get(kind).upTo(TextHits.TOGETHER) : hits.get(kind);
            for (int i = 0; i < some.size(); i++) {
                int row = some.row(i);
                ranking.add(kind, row,
                        called != null && table.rows().get(row) == called ? OF_ITS_CODE : OF_TEXT + some.rating(i),
                        indexes.get(kind).titleLength(row));
            }
        }
    }

    private static boolean isCalled(Searchable row, String folded) {
        // Most titles are so long that they need not be folded to tell.
        return row.titles().stream()
                .anyMatch(title -> title != null && title.length() >= folded.length()
                        && title.length() <= MOST_LETTERS * folded.length()
                        && Folding.fold(title).equals(folded));
    }

    /** What was found at a place. */
    public SearchResult result(Snapshot at, Positioned<Versioned> placed, String text) {
        long position = placed.place();
        Versioned row = placed.it();
        if (row instanceof Searchable found) {
            TextQuestion question = TextQuestion.of(text, at.catalogue().synonyms());
            SearchKind kind = SearchKind.of(found);
            return new SearchResult(position, kind, found.code(), kind.title(found), kind.titleEn(found), null,
                    title -> Marks.of(title, question).all(),
                    () -> excerpt(found, question));
        }
        FigureQuestion question = FigureQuestion.of(text, at.catalogue().synonyms()).orElseThrow();
        Citable it = figures.citable(at, row).orElseThrow();
        return new SearchResult(position, SearchKind.FIGURE, it.code().toString(), References.title(it, Language.VI),
                References.title(it, Language.EN),
                it.source().code(), title -> marks(title, question).all(), () -> excerpt(it, question));
    }

    /** Of the text that has most of what was looked for. */
    private static List<Passage> excerpt(Searchable found, TextQuestion question) {
        return Stream.concat(found.titles().stream(), found.texts().stream()).filter(Objects::nonNull)
                .map(each -> Marks.of(each, question))
                .max(Comparator.comparing(Marks::worth).thenComparing(Marks::isProse)).map(Marks::excerpt)
                .orElse(List.of());
    }

    /** Of the quotation, or of the figure as it is printed where it is of a table. */
    private static List<Passage> excerpt(Citable it, FigureQuestion question) {
        String quote = it.claim().quote();
        return marks(quote != null ? quote : FigureText.of(it.figure(), Language.VI), question).excerpt();
    }

    private static Marks marks(String text, FigureQuestion question) {
        Marks marks = Marks.of(text, question.words());
        WrittenNumber.in(text).stream().filter(question::is).forEach(each -> marks.and(each.start(), each.end()));
        return marks;
    }
}
