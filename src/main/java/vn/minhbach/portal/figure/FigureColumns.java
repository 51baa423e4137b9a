package vn.minhbach.portal.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import io.quarkus.qute.TemplateExtension;

import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureScale;
import vn.minhbach.catalogue.figure.Hedge;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.funding.MoneyLadder;

/** What templates ask of figures that stand under one another. */
@TemplateExtension(namespace = "column")
final class FigureColumns {

    private FigureColumns() {
    }

    static FigureColumn observed(List<IndicatorObservation> rows) {
        return FigureColumn.of(rows);
    }

    /** A number with its unit. */
    static String amount(FigureScale scale, BigDecimal value, PageContext context) {
        return scale.whole(value, Qualifier.EXACT, Hedge.ANY, context.language());
    }

    /**
     * A figure with its unit, where there is no room for its evidence.
     *
     * @param scale null for its own
     */
    static String whole(FigureScale scale, Figure figure, PageContext context) {
        return scale == null ? context.figure(figure) : scale.whole(figure, context.language());
    }

    static FigureColumn funding(List<Funding> rows) {
        return FigureColumn.ofMoney(rows.stream().map(Funding::figure).toList(), true);
    }

    /** Each step says the unit itself, as they stand in several columns or in none. */
    static FigureColumn ladder(MoneyLadder ladder) {
        Stream<Figure> steps = ladder.rungs().stream().flatMap(rung -> rung.steps().stream())
                .map(step -> step.funding().figure());
        return FigureColumn.ofMoney(Stream.concat(steps, ladder.gaps().stream().map(gap -> gap.figure())).toList(),
                false);
    }
}
