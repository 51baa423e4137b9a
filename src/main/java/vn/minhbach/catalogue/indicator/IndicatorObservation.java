package vn.minhbach.catalogue.indicator;

import java.util.Collection;

import vn.minhbach.catalogue.Authority;
import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureKind;
import vn.minhbach.history.Version;

/** An observation with its indicator, which says in what unit it is. */
public record IndicatorObservation(Indicator indicator, Observation observation) implements Fact {

    @Override
    public Collection<String> subjectPublishers(Catalogue at) {
        return observation.subjectPublishers(at);
    }

    @Override
    public Authority authority(Catalogue at) {
        return observation.authority(at);
    }

    @Override
    public Object mainSubject() {
        return observation.mainSubject();
    }

    @Override
    public Object statementKey() {
        return observation.statementKey();
    }

    @Override
    public Class<Observation> record() {
        return Observation.class;
    }

    @Override
    public Figure figure() {
        return new Figure(FigureKind.OBSERVATION, observation.value(), observation.words(), observation.wordsEn(),
                indicator.unit(),
                observation.claim(), observation.version());
    }

    @Override
    public Claim claim() {
        return observation.claim();
    }

    @Override
    public Version version() {
        return observation.version();
    }

    /** The id of the observation's version. */
    public long cursor() {
        return observation.version().id();
    }
}
