package vn.minhbach.catalogue.project;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.GroupBy;
import vn.minhbach.catalogue.source.Source;

/** What the progress of projects can be grouped by. */
public enum ProgressGroupBy implements GroupBy<Progress> {

    /** The project that it is of. */
    PROJECT(ProjectFactTable.byProject()),
    /** The place that the project belonged to at the time that is spoken of. */
    PLACE(ProjectFactTable.byPlace()),
    /** The agency that owned the project then. */
    OWNER(ProjectFactTable.byOwner()),
    /** The step that the project is at. */
    STAGE(Facet.<Progress>of(Progress::stage).narrowedBy("stage")),
    /** How it stands. */
    STATUS(Facet.<Progress>of(Progress::status).narrowedBy("status")),
    /** Whether it happened, or is expected, planned or aimed at. */
    BASIS(Facet.<Progress>of(each -> each.claim().basis()).narrowedBy("basis")),
    /** The time that it speaks of, as its dataset writes it. */
    PERIOD(Facet.<Progress>of(each -> each.claim().asOf()).narrowedBy("period")),
    /** The document that says it. */
    SOURCE(Facet.<Progress>of(Source.class, (at, each) -> each.claim().source()).narrowedBy("source"));

    private final Facet<Progress> facet;

    ProgressGroupBy(Facet<Progress> facet) {
        this.facet = facet;
    }

    @Override
    public Facet<Progress> facet() {
        return facet;
    }
}
