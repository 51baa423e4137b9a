package vn.minhbach.catalogue.obstacle;

import java.util.List;

/**
 * Keeps obstacles that meet every part; within a part any of its values will do. Null parts keep all.
 *
 * @param resolved whether a source says that it was overcome
 */
public record ObstacleFilter(List<String> code, List<String> project, List<String> programme, List<String> place,
        List<Cause> cause, List<String> source, Boolean resolved, String text) {
}
