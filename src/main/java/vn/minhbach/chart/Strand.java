package vn.minhbach.chart;

import java.util.List;

/**
 * A line of a chart before it is drawn: what is told of one place along time, or the median of all.
 *
 * @param hue by which further places are told apart, from 1 on; 0 for the others
 * @param points in the order of time; of one time there may be several, where sources differ
 */
record Strand(Role role, int hue, String name, List<Point> points) {

    /** In which part of attention. */
    enum Role {
        CHOSEN, OTHER, MEDIAN
    }
}
