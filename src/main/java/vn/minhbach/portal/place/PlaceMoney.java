package vn.minhbach.portal.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureScale;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.funding.FundingSummary;
import vn.minhbach.catalogue.funding.Measure;

/**
 * The sums of places side by side, in one unit.
 *
 * @param unit as the header says it, empty where nothing is summed
 */
public record PlaceMoney(String unit, List<Row> rows) {

    /**
     * @param measure {@link Measure#DISBURSEMENT_RATE} as the portal computes it
     * @param texts of each place, null where it has none
     */
    public record Row(Measure measure, Basis basis, List<String> texts) {
    }

    /** @param summaries of each place, null where no source tells of its money */
    static PlaceMoney of(List<FundingSummary> summaries, Language language) {
        List<BigDecimal> amounts = summaries.stream().filter(each -> each != null).flatMap(each -> each.sums().stream())
                .map(FundingSummary.Sum::amount).toList();
        FigureScale scale = FigureScale.of(Figure.MONEY, amounts, FigureScale.MOST_DECIMALS);
        List<Row> rows = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            for (Basis basis : Basis.values()) {
                List<String> texts = summaries.stream()
                        .map(each -> each == null ? null : text(each, measure, basis, scale, language))
                        .collect(Collectors.toList());
                if (texts.stream().anyMatch(each -> each != null)) {
                    rows.add(new Row(measure, basis, texts));
                }
            }
        }
        return new PlaceMoney(scale == null ? "" : scale.label(language), rows);
    }

    private static String text(FundingSummary summary, Measure measure, Basis basis, FigureScale scale,
            Language language) {
        Stream<String> texts = measure == Measure.DISBURSEMENT_RATE
                ? summary.rates().stream().filter(each -> each.basis() == basis)
                        .map(each -> FigureText.of(each.percent(), Figure.PERCENT, each.qualifier(),
                                each.disbursed().hedge(), language))
                : summary.sums(measure).stream().filter(each -> each.basis() == basis)
                        .map(each -> scale.text(each.amount(), each.qualifier(), each.hedge(), language));
        return texts.findFirst().orElse(null);
    }
}
