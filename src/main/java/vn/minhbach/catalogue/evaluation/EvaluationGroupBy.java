package vn.minhbach.catalogue.evaluation;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.GroupBy;
import vn.minhbach.catalogue.project.ProjectFactTable;
import vn.minhbach.catalogue.source.Source;

/** What evaluations of projects can be grouped by. */
public enum EvaluationGroupBy implements GroupBy<Evaluation> {

    /** The project that it is of. */
    PROJECT(ProjectFactTable.byProject()),
    /** The place that the project belonged to at the time that is spoken of. */
    PLACE(ProjectFactTable.byPlace()),
    /** The agency that owned the project then. */
    OWNER(ProjectFactTable.byOwner()),
    /** What is evaluated. */
    ASPECT(Facet.<Evaluation>of(Evaluation::aspect).narrowedBy("aspect")),
    /** How far it was met. */
    RATING(Facet.<Evaluation>of(Evaluation::rating).narrowedBy("rating")),
    /** Whether it happened, or is expected, planned or aimed at. */
    BASIS(Facet.<Evaluation>of(each -> each.claim().basis()).narrowedBy("basis")),
    /** The time that it speaks of, as its dataset writes it. */
    PERIOD(Facet.<Evaluation>of(each -> each.claim().asOf()).narrowedBy("period")),
    /** The document that says it. */
    SOURCE(Facet.<Evaluation>of(Source.class, (at, each) -> each.claim().source()).narrowedBy("source"));

    private final Facet<Evaluation> facet;

    EvaluationGroupBy(Facet<Evaluation> facet) {
        this.facet = facet;
    }

    @Override
    public Facet<Evaluation> facet() {
        return facet;
    }
}
