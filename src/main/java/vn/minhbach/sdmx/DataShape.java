package vn.minhbach.sdmx;

/**
 * How data are laid out.
 *
 * @param flow   the id of the dataflow that they are of
 * @param detail how much of them is wanted
 * @param flat   whether each observation has its whole key, as none is in a series
 */
record DataShape(String flow, DataDetail detail, boolean flat) {

    /** What is at each observation. */
    String dimensionAtObservation() {
        return flat ? "AllDimensions" : Artefacts.TIME;
    }
}
