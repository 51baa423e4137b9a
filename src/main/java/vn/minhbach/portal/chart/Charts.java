package vn.minhbach.portal.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.chart.ChartQuestion;
import vn.minhbach.chart.Format;
import vn.minhbach.chart.IndicatorChart;
import vn.minhbach.portal.frame.FileLink;
import vn.minhbach.portal.frame.PageContext;

/**
 * Draws pictures for pages. A page asks for one,
 * {@code charts.ofIndicator(context, indicator, ChartQuestion.of("bac-kan"))}, hands it to its template, and that shows
 * it by {@code {#if chart}{#chart drawn=chart context=context /}{/if}}.
 */
@Singleton
public class Charts {

    static final String PICTURES = "/charts/indicators/";
    static final String EMBEDDED = "/embed/indicators/";

    /** Of an indicator as it stands in the snapshot in view; null where there is nothing to draw. */
    public Chart ofIndicator(PageContext context, Indicator indicator, ChartQuestion asked) {
        IndicatorChart drawn = IndicatorChart.of(context.at(), indicator, asked, context.language());
        if (drawn == null) {
            return null;
        }
        Map<String, List<String>> parameters = parameters(drawn.asked());
        String page = PICTURES + indicator.code();
        List<FileLink> files = List.of(new FileLink("SVG", "image/svg+xml", context.address(page + ".svg", parameters)),
                new FileLink("PNG", "image/png", context.address(page + ".png", parameters)),
                new FileLink("CSV", "text/csv", context.address(page + ".csv", parameters)));
        String embed = context.address(EMBEDDED + indicator.code(), parameters);
        return new Chart(indicator.code() + "-" + drawn.asked().kind().name().toLowerCase(Locale.ROOT), drawn.asked(),
                drawn.caption(), picture(drawn, Format.WIDE), picture(drawn, Format.NARROW),
                files, embed, context.address(page, parameters) + "#cite");
    }

    public static Chart.Picture picture(IndicatorChart drawn, Format format) {
        return new Chart.Picture(drawn.line(format), drawn.bars(format));
    }

    /** As addresses have them. */
    public static Map<String, List<String>> parameters(ChartQuestion asked) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (asked.kind() != null) {
            parameters.put("kind", List.of(asked.kind().name().toLowerCase(Locale.ROOT)));
        }
        if (asked.place() != null) {
            parameters.put("place", List.of(asked.place()));
        }
        if (!asked.places().isEmpty()) {
            parameters.put("places", new ArrayList<>(asked.places()));
        }
        if (asked.period() != null) {
            parameters.put("period", List.of(asked.period().text()));
        }
        return parameters;
    }
}
