package vn.minhbach.portal.asked;

import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.catalogue.fact.FigureFilter;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.portal.frame.QueryParameters;

public record FiguresAsked(FigureFilter filter) {

    public static FiguresAsked of(QueryParameters query) {
        return new FiguresAsked(
                FigureFilter.ALL.table(query.values("table", DatasetTable.class)).project(query.codes("project"))
                        .programme(query.codes("programme")).indicator(query.codes("indicator"))
                        .place(query.codes("place")).agency(query.codes("agency"))
                        .source(query.codes("source")).publisher(query.codes("publisher"))
                        .basis(query.values("basis", Basis.class))
                        .periodFrom(query.period("periodFrom")).periodTo(query.period("periodTo")));
    }
}
