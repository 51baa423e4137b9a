package vn.minhbach.catalogue.indicator;

import java.util.HashSet;
import java.util.Set;

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
                .in(Indicator::code, filter.place() == null ? null : observedIn(at, new HashSet<>(filter.place())))
                .matching(filter.text());
    }

    /** The codes of those that have an observation of one of these places. */
    private static Set<String> observedIn(Snapshot at, Set<String> places) {
        Set<String> codes = new HashSet<>();
        places.forEach(place -> at.table(Observation.class).of(Observations.BY_PLACE, place).forEach(each -> codes.add(each.indicator())));
        return codes;
    }
}
