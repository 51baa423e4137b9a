package vn.minhbach.publishing.redaction;

import java.util.List;

/**
 * A row that holds what is to be taken out.
 *
 * @param relation the table that it is kept in, a volume where its table has several
 * @param place where in that it is, until it is written again
 * @param id of the row, in words of which nothing is to be taken out
 * @param versions of a published row, its publisher and the releases of which it is; null of others
 * @param cells those that hold it
 */
record RedactedRow(TextTable table, String relation, String place, String id, Standing versions, List<Cell> cells) {

    /** @param withdrawnIn null while it stands */
    record Standing(String publisher, int addedIn, Integer withdrawnIn) {

        @Override
        public String toString() {
            return publisher + ", " + (withdrawnIn == null ? "since release " + addedIn
                    : withdrawnIn == addedIn + 1 ? "release " + addedIn
                    : "releases " + addedIn + " to " + (withdrawnIn - 1));
        }
    }

    /**
     * @param before as a dataset writes it
     * @param after a text, or a list of them
     */
    record Cell(TextColumn column, String before, Object after) {
    }
}
