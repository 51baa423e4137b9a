package vn.minhbach.chart;

import java.util.List;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
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
        SeriesData series = asked.kind() == ChartKind.BARS ? null : SeriesData.of(at, indicator, asked, language);
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
}
