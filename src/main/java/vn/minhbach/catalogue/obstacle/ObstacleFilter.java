package vn.minhbach.catalogue.obstacle;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

/**
 * Keeps obstacles that meet every part; within a part any of its values will do. Null parts keep all.
 *
 * @param place where it is, else the project or the programme that it holds up
 * @param owner the agency that owns the project, else the programme that it holds up
 * @param resolved whether a source says that it was overcome
 * @param saidBy words of who says so in the source
 */
@Value.Builder
public record ObstacleFilter(@Nullable List<String> code, @Nullable List<String> project,
        @Nullable List<String> programme,
        @Nullable List<String> place, @Nullable List<String> owner, @Nullable List<Cause> cause,
        @Nullable List<String> source, @Nullable String saidBy, @Nullable Boolean resolved,
        @Nullable String text)
        implements
            WithObstacleFilter {

    public static final ObstacleFilter ALL = new ObstacleFilterBuilder().build();
}
