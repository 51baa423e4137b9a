package vn.minhbach.catalogue.project;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.GroupBy;
import vn.minhbach.catalogue.source.Source;

/** What the dates of projects can be grouped by. */
public enum MilestoneGroupBy implements GroupBy<Milestone> {

    /** The project that it is of. */
    PROJECT(ProjectFactTable.byProject()),
    /** The place that the project belonged to at the time that is spoken of. */
    PLACE(ProjectFactTable.byPlace()),
    /** The agency that owned the project then. */
    OWNER(ProjectFactTable.byOwner()),
    /** The step that the date is of. */
    STEP(Facet.<Milestone>of(Milestone::step).narrowedBy("step")),
    /** Whether it happened, or is expected, planned or aimed at. */
    BASIS(Facet.<Milestone>of(each -> each.claim().basis()).narrowedBy("basis")),
    /** The time that it speaks of, as its dataset writes it. */
    PERIOD(Facet.<Milestone>of(each -> each.claim().asOf()).narrowedBy("period")),
    /** The document that says it. */
    SOURCE(Facet.<Milestone>of(Source.class, (at, each) -> each.claim().source()).narrowedBy("source"));

    private final Facet<Milestone> facet;

    MilestoneGroupBy(Facet<Milestone> facet) {
        this.facet = facet;
    }

    @Override
    public Facet<Milestone> facet() {
        return facet;
    }
}
