package vn.minhbach.catalogue.indicator;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Snapshot;

@Singleton
public class Indicators extends CodedReads<Indicator, IndicatorFilter> {

    public static final Facet<Indicator> BY_TOPIC = Facet.of(Indicator::topic);

    Indicators() {
        super(Indicator.class);
    }

    @Override
    protected Question<Indicator> filtered(Snapshot at, IndicatorFilter filter) {
        return withCodes(at, filter.code()).in(Indicator::topic, filter.topic()).in(Indicator::unit, filter.unit())
                .in(Indicator::code, filter.place() == null ? null : Observations.indicatorsOf(at, filter.place()))
                .matching(filter.text());
    }
}
