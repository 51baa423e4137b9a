package vn.minhbach.portal.figure;

import java.util.List;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureScale;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.indicator.Topic;
import vn.minhbach.portal.reference.Statement;

/**
 * Figures that stand under one another: what all have in common is said once, in the header.
 *
 * @param scale their one unit; null where each says its own
 * @param basis of all of them, null where they differ or all are facts
 * @param estimate whether what is planned is a budget, which is called an estimate
 * @param inHeader whether the unit stands in the header and not beside each
 */
public record FigureColumn(FigureScale scale, Basis basis, boolean estimate, boolean inHeader) {

    /** With every đồng. */
    private static final FigureScale EXACT = new FigureScale(Figure.MONEY, 0, 0);

    /** Of one indicator, or of several in one unit. */
    public static FigureColumn of(List<IndicatorObservation> rows) {
        List<Figure> figures = rows.stream().map(IndicatorObservation::figure).toList();
        int decimals = rows.stream().mapToInt(each -> each.indicator().decimals()).max().orElse(0);
        boolean estimate = !rows.isEmpty() && rows.stream().allMatch(each -> each.indicator().topic() == Topic.BUDGET);
        return new FigureColumn(FigureScale.of(figures, decimals), common(figures), estimate, true);
    }

    /**
     * Of money, be some of it in words, and of shares of it.
     *
     * @param inHeader whether there is a header that can say the unit
     */
    static FigureColumn ofMoney(List<Figure> figures, boolean inHeader) {
        return new FigureColumn(FigureScale.ofMoney(figures, inHeader ? 0 : FigureScale.MOST_DECIMALS),
                inHeader ? common(figures) : null, false, inHeader);
    }

    /** The same where each says the unit itself, as in a row whose head says the basis. */
    public static FigureColumn inOneUnit(List<IndicatorObservation> rows) {
        FigureColumn column = of(rows);
        return new FigureColumn(column.scale, column.basis, column.estimate, false);
    }

    private static Basis common(List<Figure> figures) {
        List<Basis> all = figures.stream().map(each -> each.claim().basis()).distinct().limit(2).toList();
        return all.size() == 1 && all.get(0) != Basis.ACTUAL ? all.get(0) : null;
    }

    /** What the header says of the unit, empty for nothing. */
    public String unit(Language language) {
        return scale == null || !inHeader ? "" : scale.label(language);
    }

    public String text(Statement said, Language language) {
        return scale == null ? said.text(language) : inHeader ? scale.text(said.figure(), language)
                : scale.whole(said.figure(), language);
    }

    /** The figure with all its digits where the column rounds it, else null. */
    public String exact(Statement said, Language language) {
        if (scale == null || !scale.rounds(said.figure())) {
            return null;
        }
        return EXACT.holds(said.figure()) ? EXACT.whole(said.figure(), language) : said.text(language);
    }

    /** Whether a figure says its basis, as the header does not. */
    public boolean marks(Statement said) {
        return !said.actual() && said.claim().basis() != basis;
    }
}
