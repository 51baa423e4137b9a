package vn.minhbach.catalogue.programme;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.GroupBy;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.source.Source;

/** What counts can be grouped by. */
public enum CountGroupBy implements GroupBy<Count> {

    /** The programme whose projects are counted. */
    PROGRAMME(Facet.<Count>of(Programme.class, (at, each) -> each.programme()).narrowedBy("programme")),
    /** The place of the programme. */
    PLACE(Facet.<Count>of(Place.class, (at, each) -> Counts.place(at, each)).narrowedBy("place")),
    /** The agency that owns the programme. */
    OWNER(Facet.<Count>of(Agency.class, (at, each) -> Counts.owner(at, each)).narrowedBy("owner")),
    /** By what is counted. */
    BY(Facet.<Count>of(Count::by).narrowedBy("by")),
    /** Which of that is counted. */
    KEY(Facet.<Count>of(Count::key).narrowedBy("key")),
    /** Whether it happened, or is expected, planned or aimed at. */
    BASIS(Facet.<Count>of(each -> each.claim().basis()).narrowedBy("basis")),
    /** The time that it speaks of, as its dataset writes it. */
    PERIOD(Facet.<Count>of(each -> each.claim().asOf()).narrowedBy("period")),
    /** The document that says it. */
    SOURCE(Facet.<Count>of(Source.class, (at, each) -> each.claim().source()).narrowedBy("source"));

    private final Facet<Count> facet;

    CountGroupBy(Facet<Count> facet) {
        this.facet = facet;
    }

    @Override
    public Facet<Count> facet() {
        return facet;
    }
}
