package vn.minhbach.catalogue.funding;

import java.time.YearMonth;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.GroupBy;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Field;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.source.Source;

/** What money can be grouped by. */
public enum FundingGroupBy implements GroupBy<Funding> {

    /** The place of the programme, or that the project belonged to at the time that is spoken of. */
    PLACE(Facet.<Funding>of(Place.class, (at, each) -> Fundings.place(at, each)).narrowedBy("place")),
    /** The agency that owns the programme, or owned the project at that time. */
    OWNER(Facet.<Funding>of(Agency.class, (at, each) -> Fundings.owner(at, each)).narrowedBy("owner")),
    /** The project that it is of. */
    PROJECT(Facet.<Funding>of(Project.class, (at, each) -> each.project()).narrowedBy("project")),
    /** The programme that it is of, or that its project stands in that year, else the last one. */
    PROGRAMME(Facet.of(Programme.class, (at, each) -> SummaryBy.PROGRAMME.key(at, each))),
    /** The step of the ladder. */
    MEASURE(Facet.<Funding>of(Funding::measure).narrowedBy("measure")),
    /** The fund that it comes from. */
    FUND(Facet.<Funding>of(Funding::fund).narrowedBy("fund")),
    /** The budget that it comes from. */
    BUDGET(Facet.<Funding>of(Funding::budget).narrowedBy("budget")),
    /** The fiscal year that it is of. */
    FISCAL_YEAR(Facet.<Funding>of(Funding::fiscalYear).narrowedBy("fiscalYear")),
    /** Whether it happened, or is expected, planned or aimed at. */
    BASIS(Facet.<Funding>of(each -> each.claim().basis()).narrowedBy("basis")),
    /** The field of the project. */
    FIELD(new Facet<>(FundingGroupBy::field)),
    /** The time that it speaks of, as its dataset writes it. */
    PERIOD(Facet.of(each -> each.claim().asOf())),
    /** The month that it speaks of, or in which the day is that it speaks of; none where it speaks of a longer time. */
    MONTH(Facet.of(FundingGroupBy::month)),
    /** The document that says it. */
    SOURCE(Facet.<Funding>of(Source.class, (at, each) -> each.claim().source()).narrowedBy("source"));

    private final Facet<Funding> facet;

    FundingGroupBy(Facet<Funding> facet) {
        this.facet = facet;
    }

    @Override
    public Facet<Funding> facet() {
        return facet;
    }

    /** Whether figures of the same money are in several groups. */
    public boolean hides() {
        return this == MEASURE || this == BASIS || this == PERIOD || this == MONTH || this == SOURCE;
    }

    private static Field field(Snapshot at, Funding row) {
        Project project = at.get(Project.class, row.project());
        return project == null ? null : project.field();
    }

    private static String month(Funding row) {
        return Period.parse(row.claim().asOf())
                .filter(each -> YearMonth.from(each.start()).equals(YearMonth.from(each.end())))
                .map(each -> YearMonth.from(each.end()).toString()).orElse(null);
    }
}
