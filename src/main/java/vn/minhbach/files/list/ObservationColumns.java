package vn.minhbach.files.list;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.indicator.ObservationFilter;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.files.table.RowContext;

/** What indicators say, of one or of all. */
final class ObservationColumns {

    private static final Columns<IndicatorObservation> COLUMNS = new Columns<IndicatorObservation>()
            .indicator("indicator", each -> each.observation().indicator())
            .place("place", each -> each.observation().place()).agency("agency", each -> each.observation().agency())
            .figure(IndicatorObservation::figure).claim(IndicatorObservation::claim)
            .version(IndicatorObservation::version).cited(each -> each.figure().code());

    private ObservationColumns() {
    }

    static FileTable<IndicatorObservation> table(RowContext in, ObservationFilter filter,
            SortOrder<Observation> order) {
        Snapshot at = in.at();
        return FileTable.of("observations", COLUMNS,
                Observations.ask(at, filter).where(each -> at.get(Indicator.class, each.indicator()) != null)
                        .list(order),
                each -> new IndicatorObservation(at.get(Indicator.class, each.indicator()), each), in);
    }
}
