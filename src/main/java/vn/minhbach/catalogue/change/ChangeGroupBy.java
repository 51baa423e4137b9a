package vn.minhbach.catalogue.change;

import java.util.Set;
import java.util.function.Function;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.GroupBy;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.history.Coded;
import vn.minhbach.history.Versioned;

/**
 * What changes can be grouped by; of what changed, whom it concerns now and whom it concerned before are told alike, as
 * by the filter.
 */
public enum ChangeGroupBy implements GroupBy<ChangedRow> {

    /** The table of the dataset format that the row is in. */
    TABLE(Facet.<ChangedRow>of(ChangedRow::table).narrowedBy("table")),
    /** Whether it is new, other than it was, or withdrawn. */
    KIND(Facet.<ChangedRow>of(ChangedRow::kind).narrowedBy("kind")),
    /** The release that did it. */
    RELEASE(Facet.of(ChangedRow::release)),
    /** The project that it is, or tells of. */
    PROJECT(concerning(Project.class, Concern::projects, "project")),
    /** The programme that it is, or tells of. */
    PROGRAMME(concerning(Programme.class, Concern::programmes, "programme")),
    /** The indicator that it is, or tells of. */
    INDICATOR(concerning(Indicator.class, Concern::indicators, "indicator")),
    /** The places that it is, or that what it tells of belongs to. */
    PLACE(concerning(Place.class, Concern::places, "place")),
    /** The agencies that it is, or that what it tells of belongs to. */
    AGENCY(concerning(Agency.class, Concern::agencies, "agency")),
    /** The document that it is, or that says it. */
    SOURCE(Facet.<ChangedRow>of(Source.class, (at, each) -> each.either(Versioned::statedBy)).narrowedBy("source")),
    /** Whose dataset it is in. */
    PUBLISHER(Facet.<ChangedRow>of(each -> each.row().version().publisher()).narrowedBy("publisher"));

    private final Facet<ChangedRow> facet;

    ChangeGroupBy(Facet<ChangedRow> facet) {
        this.facet = facet;
    }

    private static Facet<ChangedRow> concerning(Class<? extends Coded> named, Function<Concern, Set<String>> whom,
            String part) {
        return Facet.<ChangedRow>of(named, (at, each) -> each.concerning(at, whom)).narrowedBy(part);
    }

    @Override
    public Facet<ChangedRow> facet() {
        return facet;
    }
}
