package vn.minhbach.catalogue.release;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.GroupBy;

/** What datasets can be grouped by. */
public enum DatasetGroupBy implements GroupBy<Dataset> {

    /** Whose it is. */
    PUBLISHER(Facet.<Dataset>of(each -> each.version().publisher()).narrowedBy("publisher")),
    /** Under which licence it may be used. */
    LICENCE(Facet.of(Dataset::licence));

    private final Facet<Dataset> facet;

    DatasetGroupBy(Facet<Dataset> facet) {
        this.facet = facet;
    }

    @Override
    public Facet<Dataset> facet() {
        return facet;
    }
}
