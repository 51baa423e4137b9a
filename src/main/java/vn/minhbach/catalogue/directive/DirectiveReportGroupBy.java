package vn.minhbach.catalogue.directive;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.GroupBy;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.source.Source;

/** What reports on directives can be grouped by. */
public enum DirectiveReportGroupBy implements GroupBy<DirectiveReport> {

    /** The directive that it is of. */
    DIRECTIVE(Facet.<DirectiveReport>of(Directive.class, (at, each) -> each.directive()).narrowedBy("directive")),
    /** The place that the directive belonged to at the time that is spoken of. */
    PLACE(Facet.<DirectiveReport>of(Place.class, (at, each) -> DirectiveReports.place(at, each)).narrowedBy("place")),
    /** The agency that led it then. */
    LEAD(Facet.<DirectiveReport>of(Agency.class, (at, each) -> DirectiveReports.lead(at, each)).narrowedBy("lead")),
    /** What came of it. */
    STATUS(Facet.<DirectiveReport>of(DirectiveReport::status).narrowedBy("status")),
    /** Whether it happened, or is expected, planned or aimed at. */
    BASIS(Facet.<DirectiveReport>of(each -> each.claim().basis()).narrowedBy("basis")),
    /** The time that it speaks of, as its dataset writes it. */
    PERIOD(Facet.<DirectiveReport>of(each -> each.claim().asOf()).narrowedBy("period")),
    /** The document that says it. */
    SOURCE(Facet.<DirectiveReport>of(Source.class, (at, each) -> each.claim().source()).narrowedBy("source"));

    private final Facet<DirectiveReport> facet;

    DirectiveReportGroupBy(Facet<DirectiveReport> facet) {
        this.facet = facet;
    }

    @Override
    public Facet<DirectiveReport> facet() {
        return facet;
    }
}
