package vn.minhbach.chart;

import java.util.List;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureKind;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.IndicatorObservation;

/**
 * A picture of an indicator, before its size is known. Exactly one of series and bars is there.
 *
 * @param asked with the kind that it is of
 */
public record IndicatorChart(ChartQuestion asked, Caption caption, SeriesData series, BarData bars) {

    /** Null where there is nothing to draw: no number is told of these places, at that time. */
    public static IndicatorChart of(Snapshot at, Indicator indicator, ChartQuestion asked, Language language) {
        SeriesData series = asked.kind() == ChartKind.BARS || asked.kind() == null && asked.period() != null ? null
                : SeriesData.of(at, indicator, asked, language);
        if (series != null && (asked.kind() == ChartKind.LINE || series.times() > 1)) {
            return new IndicatorChart(asked.as(ChartKind.LINE), new SeriesCaption(at, series).caption(), series, null);
        }
        BarData bars = asked.kind() == ChartKind.LINE ? null : BarData.of(at, indicator, asked, language);
        return bars == null ? null : new IndicatorChart(asked.as(ChartKind.BARS), bars.caption(at), null, bars);
    }

    public boolean isLine() {
        return series != null;
    }

    /** Null for bars. */
    public LineChart line(Format format) {
        return series == null ? null : LineChart.of(series, caption, format);
    }

    /** Null for lines. */
    public BarChart bars(Format format) {
        return bars == null ? null : BarChart.of(bars, caption, format);
    }

    /** The figures that are drawn, those of the place that it is about first. */
    public List<IndicatorObservation> figures() {
        return series != null ? series.points().filter(each -> each.told() != null).map(Point::told).toList()
                : bars.rows().stream().filter(each -> each != null).map(each -> each.point().told()).toList();
    }

    /** What the portal computed of others and is drawn, too: medians, in the order of time. */
    public List<Figure> medians() {
        return series == null ? List.of()
                : series.strands().stream().filter(each -> each.role() == Strand.Role.MEDIAN)
                        .flatMap(each -> each.points().stream())
                        .map(each -> median(each, series.indicator())).toList();
    }

    private static Figure median(Point point, Indicator indicator) {
        Claim claim = new Claim(null, null, null, point.basis(), point.qualifier(), point.period().text(),
                point.period().end(),
                Wording.of(Language.VI).text("medianMeans"), Wording.of(Language.EN).text("medianMeans"));
        return new Figure(FigureKind.COMPUTED, point.value(), null, null, indicator.unit(), claim, null);
    }

    /** The codes of the documents that say so, those of the most figures first. */
    public List<String> sources() {
        return series != null ? series.sources() : bars.sources();
    }
}
