package vn.minhbach.portal.chart;

import java.util.List;

import vn.minhbach.chart.BarChart;
import vn.minhbach.chart.Caption;
import vn.minhbach.chart.ChartQuestion;
import vn.minhbach.chart.LineChart;
import vn.minhbach.portal.frame.FileLink;

/**
 * A picture as a page shows it, by the tag {@code {#chart drawn=… context=context /}}: once for wide screens and once
 * for phones, with what can be taken away. Of each size one of line and bars is there.
 *
 * @param name tells it from others on the page
 * @param asked with the kind that it is of
 * @param files the picture and its figures as files
 * @param embed the page that others may frame
 * @param citation where it is told how to cite it
 */
public record Chart(String name, ChartQuestion asked, Caption caption, Picture wide, Picture narrow,
        List<FileLink> files, String embed, String citation) {

    /** Names the picture for wide screens in the page. */
    public String idWide() {
        return "p-" + name;
    }

    /** Names the one for phones. */
    public String idNarrow() {
        return "q-" + name;
    }

    /** @param line null where it is bars, and the other way round */
    public record Picture(LineChart line, BarChart bars) {
    }
}
