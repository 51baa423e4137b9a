package vn.minhbach.dataset;

import java.util.List;

/**
 * Why a dataset was refused.
 *
 * @param problems the first {@value #LIMIT}, by file in the order of the format, then by line
 * @param total    how many problems there are in all
 */
public record Report(List<Problem> problems, long total) {

    /** How many problems a report names. */
    public static final int LIMIT = 1_000;
}
