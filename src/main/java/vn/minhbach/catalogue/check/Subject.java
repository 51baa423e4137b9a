package vn.minhbach.catalogue.check;

import vn.minhbach.catalogue.indicator.Observed;

/**
 * What figures that are compared are of: a project, a programme, or an indicator. The other codes are null.
 *
 * @param owner the agency that leads the project or programme, or that was observed
 */
record Subject(String indicator, String project, String programme, String place, String owner) {

    static final Subject NONE = new Subject(null, null, null, null, null);

    static Subject of(Observed observed) {
        return new Subject(observed.indicator().code(), null, null, observed.observation().place(), observed.observation().agency());
    }
}
