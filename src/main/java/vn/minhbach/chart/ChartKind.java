package vn.minhbach.chart;

/** How figures of an indicator are drawn: along time, or places side by side at one time. */
public enum ChartKind {
    LINE, BARS
}
