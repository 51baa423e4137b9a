package vn.minhbach.catalogue.check;

import vn.minhbach.catalogue.indicator.IndicatorObservation;

/**
 * What figures that are compared are of: a project, a programme, or an indicator. The other codes are null.
 *
 * @param owner the agency that leads the project or programme, or that was observed
 */
record ComparedSubject(String indicator, String project, String programme, String place, String owner) {

    static final ComparedSubject NONE = new ComparedSubject(null, null, null, null, null);

    static ComparedSubject of(IndicatorObservation observed) {
        return new ComparedSubject(observed.indicator().code(), null, null, observed.observation().place(),
                observed.observation().agency());
    }
}
