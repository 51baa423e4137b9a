package vn.minhbach.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.indicator.Observation;

/**
 * What a publisher observed, cell by cell of a table of indicators: of several sources, as the last one to come in
 * says.
 */
public final class StandingObservations {

    /** One of place and agency is null. */
    public record Cell(String indicator, String place, String agency, String period) {
    }

    private StandingObservations() {
    }

    /** In the order of indicators, then as they came in. */
    public static Map<Cell, Observation> latest(Snapshot at, String publisher) {
        Map<Cell, Observation> latest = new LinkedHashMap<>();
        at.table(Observation.class).rows().stream()
                .filter(each -> each.version().publisher().equals(publisher) && each.claim().basis() == Basis.ACTUAL
                        && each.value() != null)
                .sorted(Comparator.comparing(Observation::indicator).thenComparing(each -> each.version().id()))
                .forEach(each -> latest
                        .put(new Cell(each.indicator(), each.place(), each.agency(), each.claim().asOf()), each));
        return latest;
    }
}
