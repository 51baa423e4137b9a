package vn.minhbach.catalogue.release;

import java.util.List;

/** A way to find what differs between two releases. */
interface Differing {

    /** A row that differs, by the ids of its versions; 0 for none. */
    record Found(Section section, long before, long after) {

        long cursor() {
            return section.cursor(after == 0 ? before : after);
        }
    }

    /** How many rows of each table differ; tables without a difference are left out. */
    List<ChangeCount> counts(Comparison comparison);

    /**
     * The next rows of a section, in the order in which they came in, withdrawn ones in that of the versions withdrawn.
     *
     * @param after the row that they come after, 0 for the beginning
     */
    List<Found> rows(Comparison comparison, Section section, long after, int most);
}
