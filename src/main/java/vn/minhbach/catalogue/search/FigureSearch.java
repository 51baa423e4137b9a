package vn.minhbach.catalogue.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.citation.Citable;
import vn.minhbach.catalogue.citation.Citables;
import vn.minhbach.catalogue.citation.References;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.figure.PeriodText;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.text.TextHits;
import vn.minhbach.catalogue.text.TextIndex;
import vn.minhbach.catalogue.text.TextSearch;
import vn.minhbach.history.Versioned;

/** Finds figures by the number that they say, the latest first. */
@Singleton
class FigureSearch {

    /**
     * Of so many of the latest it is looked at what else is said of them, and of fewer where the number may be of
     * anything.
     */
    private static final int CLOSELY = 1_000;
    private static final int LESS_CLOSELY = 200;
    private static final Comparator<Having> LATEST_FIRST = Comparator.comparing(Having::asOfEnd).reversed()
            .thenComparing(Having::table)
            .thenComparing(each -> each.row.version().id());

    /** A row that has the number. */
    private record Having(FigureCode.Table table, Versioned row, LocalDate asOfEnd) {
    }

    private final Citables citables;
    private final Observations observations;

    FigureSearch(Citables citables, Observations observations) {
        this.citables = citables;
        this.observations = observations;
    }

    /** The rows that say so. */
    List<Versioned> find(Snapshot at, FigureQuestion question) {
        List<Having> found = new ArrayList<>();
        for (BigDecimal value : question.values()) {
            for (FigureTable<?> table : FigureTable.ALL) {
                table.with(at, value)
                        .forEach(row -> found.add(new Having(table.table(), row, table.claim(row).asOfEnd())));
            }
        }
        found.sort(LATEST_FIRST);
        Stream<Versioned> saying = found.stream().map(Having::row).filter(each -> isSaid(at, question, each));
        return question.words().isEmpty() ? saying.toList()
                : having(at, question, saying.limit(question.number().isQuantity() ? CLOSELY : LESS_CLOSELY).toList());
    }

    private boolean isSaid(Snapshot at, FigureQuestion question, Versioned row) {
        return figure(at, row).filter(question::isSaidBy).isPresent();
    }

    /** Empty for an observation whose indicator does not stand. */
    private Optional<Figure> figure(Snapshot at, Versioned row) {
        return row instanceof Observation observation ? observations.observed(at, observation).map(Fact::figure)
                : Optional.ofNullable(((Fact) row).figure());
    }

    private List<Versioned> having(Snapshot at, FigureQuestion question, List<Versioned> rows) {
        List<TextHits> hits = TextSearch.find(
                List.of(TextIndex.ofTexts(
                        rows.stream().map(each -> citable(at, each).map(FigureSearch::told).orElse("")).toList())),
                question.words());
        return IntStream.range(0, hits.get(0).size()).mapToObj(i -> rows.get(hits.get(0).row(i))).toList();
    }

    Optional<Citable> citable(Snapshot at, Versioned row) {
        return citables.find(at, FigureTable.code(row));
    }

    /** What is said of a figure, with what it is of. */
    private static String told(Citable it) {
        Citable.Subject of = it.of();
        StringBuilder all = new StringBuilder();
        for (Language language : Language.values()) {
            add(all, References.subject(it, language), FigureText.of(it.figure(), language),
                    PeriodText.of(it.claim().asOf(), language), it.source().title(language));
        }
        add(all, it.claim().quote(), it.claim().saidBy(), it.claim().asOf(),
                of.project() == null ? null : of.project().place(),
                of.programme() == null ? null : of.programme().place());
        return all.toString();
    }

    private static void add(StringBuilder all, String... texts) {
        Stream.of(texts).filter(each -> each != null).forEach(each -> all.append(each).append(" | "));
    }
}
