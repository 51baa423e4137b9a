package vn.minhbach.sdmx;

import java.util.List;

import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.Observation;

/** What is said of one thing over time, one observation of each time, the earliest first. */
record Series(SeriesKey key, Indicator indicator, List<Observation> observations) {
}
