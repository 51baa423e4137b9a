package vn.minhbach.catalogue.project;

import java.util.List;
import java.util.function.Function;

import vn.minhbach.catalogue.Index;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.figure.FactTable;

/**
 * How the facts of projects in one table are found by whose the projects were at the end of the time that they speak of.
 *
 * @param ofProject by the project
 */
public record ProjectFactTable<T extends ProjectFact>(FactTable<T> facts, Index<T, String> ofProject) {

    /** What they are found by, in which table. */
    private record Found(Object table, String by) {
    }

    /** @param series see {@link FactTable} */
    public static <T extends ProjectFact> ProjectFactTable<T> of(Class<T> record, Index<T, String> ofProject, Function<T, ?> series) {
        return new ProjectFactTable<>(new FactTable<>(record, ProjectFact::claim, series), ofProject);
    }

    /** Of what is asked for, what is of projects of these places; all for null. */
    public Question<T> inPlaces(Question<T> asked, List<String> places) {
        return asked.inDerived(new Found(facts, "place"), (at, each) -> {
            Project project = at.get(Project.class, each.project());
            return Index.only(project == null ? null : Projects.HANDOVERS.place(at, project, each.claim().asOfEnd()));
        }, places);
    }

    /** The same of projects that these agencies own. */
    public Question<T> ownedBy(Question<T> asked, List<String> agencies) {
        return asked.inDerived(new Found(facts, "owner"), (at, each) -> {
            Project project = at.get(Project.class, each.project());
            return Index.only(project == null ? null : Projects.HANDOVERS.owner(at, project, each.claim().asOfEnd()));
        }, agencies);
    }
}
