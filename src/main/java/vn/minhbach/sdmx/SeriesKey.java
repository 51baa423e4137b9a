package vn.minhbach.sdmx;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.indicator.Observation;

/**
 * What tells a series apart.
 *
 * @param area the code of the place, of an agency that which it serves
 * @param agency its code, {@link SeriesDimension#WHOLE} for the place as a whole
 * @param claim 1 for what leads of what is said of the same, then 2, 3 …
 */
record SeriesKey(Frequency frequency, String indicator, String area, String agency, Basis basis, int claim) {

    /** Of what leads. */
    static SeriesKey of(Snapshot at, Observation row) {
        boolean whole = row.place() != null;
        return new SeriesKey(Frequency.ofTime(row.claim().asOf()), row.indicator(),
                whole ? row.place() : area(at, row.agency()),
                whole ? SeriesDimension.WHOLE : row.agency(), row.claim().basis(), 1);
    }

    static String area(Snapshot at, String agency) {
        Agency found = at.get(Agency.class, agency);
        return found == null ? SeriesDimension.WHOLE : found.place();
    }

    SeriesKey claim(int number) {
        return new SeriesKey(frequency, indicator, area, agency, basis, number);
    }

    String value(SeriesDimension dimension) {
        return switch (dimension) {
            case FREQ -> frequency.code;
            case INDICATOR -> indicator;
            case REF_AREA -> area;
            case AGENCY -> agency;
            case BASIS -> basis.name();
            case CLAIM -> String.valueOf(claim);
        };
    }
}
