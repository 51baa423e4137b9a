package vn.minhbach.sdmx;

import java.time.Instant;

/**
 * What holds for all observations of a data set.
 *
 * @param action what who keeps a copy is to do with them
 * @param release whose change they are; null where they are just what stands
 * @param validFrom since when they stood; null with that
 */
record DataSetHead(Action action, Integer release, Instant validFrom) {

    static final DataSetHead STANDING = new DataSetHead(Action.INFORMATION, null, null);

    /** As SDMX-ML 2.1 names it, and SDMX-CSV 2.0. */
    enum Action {
        INFORMATION("Information", "I"), APPEND("Append", "A"), REPLACE("Replace", "R"), DELETE("Delete", "D");

        final String xml;
        final String csv;

        Action(String xml, String csv) {
            this.xml = xml;
            this.csv = csv;
        }
    }
}
