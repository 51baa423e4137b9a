package vn.minhbach.catalogue.indicator;

import java.util.List;

import vn.minhbach.catalogue.figure.Basis;

/**
 * Keeps observations that meet every part; within a part any of its values will do. Null parts keep all.
 *
 * @param period as written in the dataset: 2015, 2023-Q4, 2023-12-14
 */
public record ObservationFilter(List<String> indicator, List<String> place, List<String> agency, List<String> period,
        List<Basis> basis, List<String> source) {

    public static ObservationFilter ofPlace(String place) {
        return new ObservationFilter(null, List.of(place), null, null, null, null);
    }

    public static ObservationFilter ofAgency(String agency) {
        return new ObservationFilter(null, null, List.of(agency), null, null, null);
    }
}
