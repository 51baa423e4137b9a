package vn.minhbach.portal.asked;

import vn.minhbach.catalogue.change.ChangeFilter;
import vn.minhbach.catalogue.change.ChangeKind;
import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.portal.frame.QueryParameters;

/** @param only what the list is narrowed to at once, null for everything */
public record ChangesAsked(ChangeFilter filter, Only only) {

    public enum Only {
        FIGURES, DESCRIPTIONS
    }

    public static ChangesAsked of(QueryParameters query) {
        Only only = query.value("only", Only.class, null);
        return new ChangesAsked(ChangeFilter.ALL.table(query.values("table", DatasetTable.class))
                .kind(query.values("kind", ChangeKind.class))
                .figures(only == null ? null : only == Only.FIGURES), only);
    }

    /** The same, narrowed too by what rows tell of. */
    public static ChangesAsked ofThings(QueryParameters query) {
        ChangesAsked all = of(query);
        return new ChangesAsked(all.filter.project(query.codes("project")).programme(query.codes("programme"))
                .indicator(query.codes("indicator")).place(query.codes("place")).agency(query.codes("agency"))
                .source(query.codes("source"))
                .publisher(query.codes("publisher")), all.only);
    }
}
