package vn.minhbach.chart;

import java.util.List;

import vn.minhbach.catalogue.figure.Period;

/**
 * What is to be drawn of an indicator.
 *
 * @param kind null for a line where there are several times and none of them is chosen, else bars
 * @param place the place that it is about, null for all of them
 * @param places further places, to be held against it; at most {@link #MOST_PLACES}
 * @param period of bars, null for the latest of which many places are told
 */
public record ChartQuestion(ChartKind kind, String place, List<String> places, Period period) {

    /** More are not told apart. */
    public static final int MOST_PLACES = 5;

    /** Of all places. */
    public static final ChartQuestion ALL = new ChartQuestion(null, null, List.of(), null);

    public ChartQuestion {
        places = places.stream().distinct().filter(each -> !each.equals(place)).toList();
    }

    public static ChartQuestion of(String place) {
        return new ChartQuestion(null, place, List.of(), null);
    }

    public ChartQuestion as(ChartKind wanted) {
        return new ChartQuestion(wanted, place, places, period);
    }
}
