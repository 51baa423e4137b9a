package vn.minhbach.sdmx;

import java.util.List;

/**
 * How data are laid out.
 *
 * @param flow the id of the dataflow that they are of
 * @param observed whether observations are wanted, and not series alone
 * @param ofSeries the attributes of series that are wanted
 * @param ofObservation those of observations
 * @param flat whether each observation has its whole key, as none is in a series
 */
record DataShape(String flow, boolean observed, List<SeriesAttribute> ofSeries,
        List<ObservationAttribute> ofObservation, boolean flat) {

    /** What is at each observation of flat data. */
    static final String FLAT = "AllDimensions";

    static DataShape of(String flow, DataDetail detail, boolean flat) {
        return new DataShape(flow, detail.hasObservations(),
                detail.hasAttributes() ? List.of(SeriesAttribute.values()) : List.of(),
                detail == DataDetail.FULL ? List.of(ObservationAttribute.values()) : List.of(), flat);
    }

    /** What is at each observation. */
    String dimensionAtObservation() {
        return flat ? FLAT : Artefacts.TIME;
    }
}
