package vn.minhbach.catalogue.indicator;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.Reader;
import vn.minhbach.catalogue.Rows;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.TableReads;

@Singleton
public class Indicators extends TableReads<Indicator, IndicatorFilter> {

    public static final Facet<Indicator> BY_TOPIC = Facet.of("topic");

    private static final String OF_PLACE = "exists (select 1 from ObservationRow o where o.it.indicator = r.it.code"
            + " and o.it.place in :? and " + Rows.standing("ObservationRow o") + ")";

    Indicators(Reader reader) {
        super(reader, Indicator::code);
    }

    @Override
    protected Rows<Indicator> standing(Snapshot at) {
        return Rows.standing(Indicator.class, IndicatorRow.class, at);
    }

    @Override
    protected Rows<Indicator> filtered(Snapshot at, IndicatorFilter filter) {
        return standing(at).in("r.it.code", filter.code()).in("r.it.topic", filter.topic())
                .in("r.it.unit", filter.unit()).where(OF_PLACE, filter.place()).matching(filter.text());
    }
}
