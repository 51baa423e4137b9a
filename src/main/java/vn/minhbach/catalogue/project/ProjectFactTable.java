package vn.minhbach.catalogue.project;

import java.util.List;
import java.util.function.Function;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.Index;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.figure.FactTable;
import vn.minhbach.catalogue.place.Place;

/**
 * How the facts of projects in one table are found by whose the projects were at the end of the time that they speak
 * of.
 *
 * @param ofProject by the project
 */
public record ProjectFactTable<T extends ProjectFact>(FactTable<T> facts, Index<T, String> ofProject) {

    /** What they are found by, in which table. */
    private record Found(Object table, String by) {
    }

    /** @param series see {@link FactTable} */
    public static <T extends ProjectFact> ProjectFactTable<T> of(Class<T> record, Index<T, String> ofProject,
            Function<T, ?> series) {
        return new ProjectFactTable<>(new FactTable<>(record, ProjectFact::claim, series), ofProject);
    }

    /** Of what is asked for, what is of projects of these places; all for null. */
    public Question<T> inPlaces(Question<T> asked, List<String> places) {
        return asked.inDerived(new Found(facts, "place"), (at, each) -> Index.only(place(at, each)), places);
    }

    /** The same of projects that these agencies own. */
    public Question<T> ownedBy(Question<T> asked, List<String> agencies) {
        return asked.inDerived(new Found(facts, "owner"), (at, each) -> Index.only(owner(at, each)), agencies);
    }

    /**
     * The place that the project belonged to at the end of the time that is spoken of; null where it does not stand.
     */
    public static String place(Snapshot at, ProjectFact fact) {
        Project project = at.get(Project.class, fact.project());
        return project == null ? null : Projects.HANDOVERS.place(at, project, fact.claim().asOfEnd());
    }

    /** The agency that owned it then; null for none. */
    public static String owner(Snapshot at, ProjectFact fact) {
        Project project = at.get(Project.class, fact.project());
        return project == null ? null : Projects.HANDOVERS.owner(at, project, fact.claim().asOfEnd());
    }

    /** The place that the project belonged to at the time that is spoken of. */
    public static <T extends ProjectFact> Facet<T> byPlace() {
        return Facet.<T>of(Place.class, ProjectFactTable::place).narrowedBy("place");
    }

    /** The agency that owned it then. */
    public static <T extends ProjectFact> Facet<T> byOwner() {
        return Facet.<T>of(Agency.class, ProjectFactTable::owner).narrowedBy("owner");
    }

    public static <T extends ProjectFact> Facet<T> byProject() {
        return Facet.<T>of(Project.class, (at, each) -> each.project()).narrowedBy("project");
    }
}
