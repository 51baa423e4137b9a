package vn.minhbach.catalogue.project;

import java.util.List;

import vn.minhbach.catalogue.funding.Fund;

/**
 * Keeps projects that meet every part; within a part any of its values will do. Null parts keep all.
 *
 * @param stage  the latest stage that a source reports as reached
 * @param status the latest status that a source reports as a fact
 * @param fund   a fund of the project's own money, or of a programme that it stands in
 */
public record ProjectFilter(List<String> code, List<String> place, List<String> owner, List<ProjectKind> kind,
        List<Field> field, List<Track> track, Boolean urgent, List<Stage> stage, List<Status> status, List<Fund> fund,
        List<String> programme, List<String> source, String text) {

    /** Keeps all. */
    public static final ProjectFilter ALL =
            new ProjectFilter(null, null, null, null, null, null, null, null, null, null, null, null, null);
}
