package vn.minhbach.portal.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.VietnameseOrder;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.indicator.PlaceComparison;
import vn.minhbach.portal.figure.FigureColumn;

/**
 * The indicators of two places, each at the latest time of which both are told.
 *
 * @param rows of which both are told at one time
 * @param alone how many only one of them has, or both at no time together
 */
public record ComparedIndicators(List<Row> rows, int alone) {

    private static final int MOST = 60;
    private static final Comparator<Indicator> BY_TOPIC = Comparator.comparing((Indicator each) -> each.topic().name())
            .thenComparing(VietnameseOrder.by(Indicator::name));

    /** @param column the unit of the row, which each of its figures says */
    public record Row(Indicator indicator, PlaceComparison compared, FigureColumn column) {

        /** Whether a difference is one of shares. */
        public boolean inPoints() {
            return Figure.PERCENT.equals(indicator.unit());
        }

        /** Whether a difference is one of ranks. */
        public boolean inPlaces() {
            return Figure.RANK.equals(indicator.unit());
        }

        /** Its page. */
        public String path() {
            return "/indicators/" + indicator.code();
        }

        public PlaceComparison.Row one() {
            return compared.rows().get(0);
        }

        public PlaceComparison.Row other() {
            return compared.rows().get(1);
        }
    }

    private record Key(String one, String other) {
    }

    static ComparedIndicators of(Snapshot at, String one, String other) {
        return at.catalogue().recent(new Key(one, other), all -> find(at, one, other));
    }

    private static ComparedIndicators find(Snapshot at, String one, String other) {
        Set<String> ofOne = indicators(at, one);
        Set<String> ofOther = indicators(at, other);
        Set<String> both = new TreeSet<>(ofOne);
        both.retainAll(ofOther);
        Set<String> any = new HashSet<>(ofOne);
        any.addAll(ofOther);
        List<Row> rows = new ArrayList<>();
        both.stream().map(each -> at.get(Indicator.class, each)).filter(each -> each != null).sorted(BY_TOPIC)
                .forEach(each -> {
                    PlaceComparison compared = rows.size() < MOST
                            ? PlaceComparison.of(at, each, List.of(one, other), null, null) : null;
                    if (compared != null && compared.rows().size() == 2) {
                        rows.add(new Row(each, compared, FigureColumn
                                .inOneUnit(compared.rows().stream().map(PlaceComparison.Row::observation).toList())));
                    }
                });
        return new ComparedIndicators(List.copyOf(rows), any.size() - rows.size());
    }

    private static Set<String> indicators(Snapshot at, String place) {
        return at.own(Observation.class).of(Observations.BY_PLACE, place).stream().map(Observation::indicator)
                .collect(Collectors.toSet());
    }
}
