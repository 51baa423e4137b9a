package vn.minhbach.catalogue.source;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.GroupBy;

/** What documents can be grouped by. */
public enum SourceGroupBy implements GroupBy<Source> {

    /** Its kind. */
    KIND(Sources.BY_KIND.narrowedBy("kind")),
    /** Who issued it, in the words of its dataset. */
    ISSUER(Facet.of(Source::issuer)),
    /** The year in which it was published, else issued. */
    YEAR(Facet.of(each -> each.on() == null ? null : each.on().getYear()));

    private final Facet<Source> facet;

    SourceGroupBy(Facet<Source> facet) {
        this.facet = facet;
    }

    @Override
    public Facet<Source> facet() {
        return facet;
    }
}
