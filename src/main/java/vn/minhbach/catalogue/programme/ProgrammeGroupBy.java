package vn.minhbach.catalogue.programme;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.GroupBy;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.source.Source;

/** What programmes can be grouped by. */
public enum ProgrammeGroupBy implements GroupBy<Programme> {

    /** Its place. */
    PLACE(Programmes.BY_PLACE.naming(Place.class).narrowedBy("place")),
    /** The agency that owns it. */
    OWNER(Facet.<Programme>of(Agency.class, (at, each) -> each.owner()).narrowedBy("owner")),
    /** Its plan-year. */
    FISCAL_YEAR(Programmes.BY_FISCAL_YEAR.narrowedBy("fiscalYear")),
    /** Its fund. */
    FUND(Programmes.BY_FUND.narrowedBy("fund")),
    /** The document that says that it is there. */
    SOURCE(Facet.<Programme>of(Source.class, (at, each) -> each.source()).narrowedBy("source"));

    private final Facet<Programme> facet;

    ProgrammeGroupBy(Facet<Programme> facet) {
        this.facet = facet;
    }

    @Override
    public Facet<Programme> facet() {
        return facet;
    }
}
