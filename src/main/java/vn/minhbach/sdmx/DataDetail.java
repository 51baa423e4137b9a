package vn.minhbach.sdmx;

/** How much of the data is wanted. */
enum DataDetail {
    FULL, DATAONLY, SERIESKEYSONLY, NODATA;

    boolean hasAttributes() {
        return this == FULL || this == NODATA;
    }

    boolean hasObservations() {
        return this == FULL || this == DATAONLY;
    }
}
