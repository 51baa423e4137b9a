package vn.minhbach.portal.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.portal.figure.FigureColumn;
import vn.minhbach.portal.frame.PagedList;

/**
 * What is told of a place over time, and of others beside it.
 *
 * @param others codes of the others
 * @param rows the latest part of it first, each part in the order of time
 */
public record SeriesTable(FigureColumn column, List<String> others, PagedList<Row> rows) {

    /** @param beside what is told of the others at the same time, on the same basis; null for nothing */
    public record Row(IndicatorObservation observed, List<IndicatorObservation> beside) {
    }

    private record Time(String place, String asOf, Basis basis) {
    }

    static SeriesTable of(Snapshot at, Indicator indicator, PagedList<IndicatorObservation> series,
            List<String> others) {
        Map<Time, IndicatorObservation> beside = new HashMap<>();
        for (String each : others) {
            at.own(Observation.class).of(Observations.BY_PLACE, each).stream()
                    .filter(row -> row.indicator().equals(indicator.code()))
                    .forEach(row -> beside.put(new Time(each, row.claim().asOf(), row.claim().basis()),
                            new IndicatorObservation(indicator, row)));
        }
        PagedList<Row> rows = series
                .map(part -> part.stream().map(each -> new Row(each, beside(each, others, beside))).toList());
        Stream<IndicatorObservation> all = rows.rows().stream().flatMap(each -> Stream
                .concat(Stream.of(each.observed()), each.beside().stream().filter(other -> other != null)));
        return new SeriesTable(FigureColumn.of(all.toList()), others, rows);
    }

    private static List<IndicatorObservation> beside(IndicatorObservation row, List<String> others,
            Map<Time, IndicatorObservation> all) {
        List<IndicatorObservation> beside = new ArrayList<>();
        others.forEach(each -> beside.add(all.get(new Time(each, row.claim().asOf(), row.claim().basis()))));
        return beside;
    }

    public boolean empty() {
        return rows.empty();
    }
}
