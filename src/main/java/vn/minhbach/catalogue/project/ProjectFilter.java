package vn.minhbach.catalogue.project;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

import vn.minhbach.catalogue.budget.Fund;

/**
 * Keeps projects that meet every part; within a part any of its values will do. Null parts keep all.
 *
 * @param stage the latest stage that a source reports as reached
 * @param status the latest status that a source reports as a fact
 * @param late whether the day that was planned for one of its steps has passed and no source says that it is done
 * @param unknown what may have no value: such projects are kept, too
 * @param fund a fund of the project's own money, or of a programme that it stands in
 */
@Value.Builder
public record ProjectFilter(@Nullable List<String> code, @Nullable List<String> place, @Nullable List<String> owner,
        @Nullable List<ProjectKind> kind, @Nullable List<Field> field, @Nullable List<Track> track,
        @Nullable Boolean urgent,
        @Nullable List<Stage> stage, @Nullable List<Status> status, @Nullable List<Fund> fund,
        @Nullable List<String> programme,
        @Nullable List<String> source, @Nullable Boolean late, @Nullable List<ProjectGroupBy> unknown,
        @Nullable String text)
        implements
            WithProjectFilter {

    public static final ProjectFilter ALL = new ProjectFilterBuilder().build();
}
