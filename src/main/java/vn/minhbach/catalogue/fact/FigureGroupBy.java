package vn.minhbach.catalogue.fact;

import vn.minhbach.catalogue.Attributed;
import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.GroupBy;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.source.Source;

/** What figures can be grouped by, whatever they are of. */
public enum FigureGroupBy implements GroupBy<Attributed> {

    /** The table of the dataset format that it is in. */
    TABLE(Facet.<Attributed>of(each -> FigureTables.of(each).table()).narrowedBy("table")),
    /** The project that it is of. */
    PROJECT(Facet.<Attributed>of(Project.class, (at, each) -> FigureTables.of(each).project(each))
            .narrowedBy("project")),
    /** The programme that it is of as a whole. */
    PROGRAMME(Facet.<Attributed>of(Programme.class, (at, each) -> FigureTables.of(each).programme(each))
            .narrowedBy("programme")),
    /** The indicator that is observed. */
    INDICATOR(Facet.<Attributed>of(Indicator.class, (at, each) -> FigureTables.of(each).indicator(each))
            .narrowedBy("indicator")),
    /**
     * The place that is observed or scored, or of the project, at the end of the time that the figure speaks of, or of
     * the programme.
     */
    PLACE(Facet.<Attributed>of(Place.class, (at, each) -> FigureTables.of(each).place(at, each)).narrowedBy("place")),
    /** The agency that is observed, or that owned the project then, or owns the programme. */
    AGENCY(Facet.<Attributed>of(Agency.class, (at, each) -> FigureTables.of(each).agency(at, each))
            .narrowedBy("agency")),
    /** The unit that it is in. */
    UNIT(new Facet<Attributed>((at, each) -> FigureTables.of(each).unit(at, each)).narrowedBy("unit")),
    /** How firmly it is said. */
    QUALIFIER(Facet.<Attributed>of(each -> claim(each).qualifier()).narrowedBy("qualifier")),
    /** Whether it happened, or is expected, planned or aimed at. */
    BASIS(Facet.<Attributed>of(each -> claim(each).basis()).narrowedBy("basis")),
    /** The time that it speaks of, as its dataset writes it. */
    PERIOD(Facet.<Attributed>of(each -> claim(each).asOf()).narrowedBy("period")),
    /** The year in which that time ends. */
    YEAR(Facet.of(each -> claim(each).asOfEnd().getYear())),
    /** The document that says it. */
    SOURCE(Facet.<Attributed>of(Source.class, (at, each) -> each.statedBy()).narrowedBy("source")),
    /** Whose dataset it is in. */
    PUBLISHER(Facet.<Attributed>of(each -> each.version().publisher()).narrowedBy("publisher"));

    private final Facet<Attributed> facet;

    FigureGroupBy(Facet<Attributed> facet) {
        this.facet = facet;
    }

    @Override
    public Facet<Attributed> facet() {
        return facet;
    }

    private static Claim claim(Attributed row) {
        return FigureTables.of(row).claim(row);
    }
}
