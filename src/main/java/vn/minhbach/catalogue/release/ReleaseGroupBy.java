package vn.minhbach.catalogue.release;

import java.time.LocalDate;
import java.time.YearMonth;

import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.GroupBy;
import vn.minhbach.history.Release;

/** What releases can be grouped by. */
public enum ReleaseGroupBy implements GroupBy<Release> {

    /** Who published it. */
    PUBLISHER(Facet.<Release>of(Release::publisher).narrowedBy("publisher")),
    /** The year in which it was published, in Vietnam. */
    YEAR(Facet.of(each -> day(each).getYear())),
    /** The month in which it was published, such as 2023-12. */
    MONTH(Facet.of(each -> YearMonth.from(day(each)).toString()));

    private final Facet<Release> facet;

    ReleaseGroupBy(Facet<Release> facet) {
        this.facet = facet;
    }

    private static LocalDate day(Release release) {
        return LocalDate.ofInstant(release.publishedAt(), Catalogue.ZONE);
    }

    @Override
    public Facet<Release> facet() {
        return facet;
    }
}
