package vn.minhbach.catalogue.check;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.GroupBy;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;

/** What findings can be grouped by. */
public enum FindingGroupBy implements GroupBy<Finding> {

    /** The code of the rule that found it. */
    RULE(Facet.<Finding>of(each -> each.rule().code()).narrowedBy("rule")),
    /** Whether it cannot be right, or should be known. */
    VERDICT(Facet.<Finding>of(Finding::verdict).narrowedBy("verdict")),
    /** Its place. */
    PLACE(Facet.<Finding>of(Place.class, (at, each) -> each.place()).narrowedBy("place")),
    /** The agency that leads the project or programme, or that was observed. */
    OWNER(Facet.<Finding>of(Agency.class, (at, each) -> each.owner()).narrowedBy("owner")),
    /** The project that it is of. */
    PROJECT(Facet.<Finding>of(Project.class, (at, each) -> each.project()).narrowedBy("project")),
    /** The programme that it is of. */
    PROGRAMME(Facet.<Finding>of(Programme.class, (at, each) -> each.programme()).narrowedBy("programme")),
    /** The indicator that it is of. */
    INDICATOR(Facet.<Finding>of(Indicator.class, (at, each) -> each.indicator()).narrowedBy("indicator"));

    private final Facet<Finding> facet;

    FindingGroupBy(Facet<Finding> facet) {
        this.facet = facet;
    }

    @Override
    public Facet<Finding> facet() {
        return facet;
    }
}
