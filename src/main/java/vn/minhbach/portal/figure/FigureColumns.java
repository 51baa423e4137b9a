package vn.minhbach.portal.figure;

import java.util.List;
import java.util.stream.Stream;

import io.quarkus.qute.TemplateExtension;

import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.portal.funding.MoneyLadder;
import vn.minhbach.portal.indicator.IndicatorPages;

/** What templates ask of figures that stand under one another. */
@TemplateExtension(namespace = "column")
final class FigureColumns {

    private FigureColumns() {
    }

    static FigureColumn observed(List<IndicatorObservation> rows) {
        return FigureColumn.of(rows);
    }

    static FigureColumn bars(List<IndicatorPages.Bar> rows) {
        return FigureColumn.of(rows.stream().map(IndicatorPages.Bar::observed).toList());
    }

    static FigureColumn funding(List<Funding> rows) {
        return FigureColumn.ofMoney(rows.stream().map(Funding::figure).toList(), true);
    }

    /** Each step says the unit itself, as they stand in several columns or in none. */
    static FigureColumn ladder(MoneyLadder ladder) {
        Stream<Figure> steps = ladder.rungs().stream().flatMap(rung -> rung.steps().stream()).map(step -> step.funding().figure());
        return FigureColumn.ofMoney(Stream.concat(steps, ladder.gaps().stream().map(gap -> gap.figure())).toList(), false);
    }
}
