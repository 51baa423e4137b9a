package vn.minhbach.portal.asked;

import vn.minhbach.catalogue.silence.SilenceFilter;
import vn.minhbach.catalogue.silence.SilenceKind;
import vn.minhbach.catalogue.silence.SilenceState;
import vn.minhbach.portal.frame.QueryParameters;

public record SilencesAsked(SilenceFilter filter) {

    public static SilencesAsked of(QueryParameters query) {
        return new SilencesAsked(
                SilenceFilter.ALL.kind(query.values("kind", SilenceKind.class)).place(query.codes("place"))
                        .agency(query.codes("agency")).programme(query.codes("programme"))
                        .state(query.values("state", SilenceState.class)));
    }
}
