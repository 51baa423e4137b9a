package vn.minhbach.portal.scorecard;

import java.math.BigDecimal;

import io.quarkus.qute.TemplateExtension;

import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.portal.frame.PageContext;

/** What templates ask of a page for scorecards. */
@TemplateExtension
final class ScorecardExtensions {

    private ScorecardExtensions() {
    }

    /** The page of a scorecard, as one place stands by it. */
    static String scoreAddress(PageContext context, String scorecard, String place) {
        return context.link("/scorecards/" + scorecard, "place", place);
    }

    /** All places by what an indicator says of them. */
    static String ranking(PageContext context, String indicator) {
        return context.link("/indicators/" + indicator, "sort", "VALUE") + "#places";
    }

    /** A number of points, with all its decimals. */
    static String points(PageContext context, BigDecimal points) {
        return FigureText.number(points, context.language());
    }

    /** The same with its sign. */
    static String signed(PageContext context, BigDecimal points) {
        return (points.signum() > 0 ? "+" : points.signum() < 0 ? "−" : "") + points(context, points.abs());
    }
}
