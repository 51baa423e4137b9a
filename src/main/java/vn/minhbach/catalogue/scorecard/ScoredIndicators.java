package vn.minhbach.catalogue.scorecard;

import java.util.List;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.indicator.ObservationFilter;
import vn.minhbach.catalogue.indicator.ObservationOrder;
import vn.minhbach.catalogue.indicator.Observations;

/** The figures that bear on criteria by themselves, as an indicator is named there. */
@Singleton
public class ScoredIndicators {

    /** One of each basis. */
    private static final Slice LATEST = Slice.first(5);

    private final Observations observations;

    ScoredIndicators(Observations observations) {
        this.observations = observations;
    }

    /**
     * The latest of a place, of each basis.
     *
     * @param indicator null for none
     */
    public List<IndicatorObservation> latest(Snapshot at, String indicator, String place) {
        return indicator == null ? List.of()
                : observations.latest(at, ObservationFilter.ALL.indicator(List.of(indicator)).place(List.of(place)),
                        ObservationOrder.PERIOD_DESC.order(), LATEST).rows();
    }
}
