package vn.minhbach.graphql;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.silence.LastReport;
import vn.minhbach.catalogue.silence.Rhythm;
import vn.minhbach.catalogue.silence.Silence;
import vn.minhbach.catalogue.silence.SilenceFilter;
import vn.minhbach.catalogue.silence.Silences;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;

/** What was to be reported and was not. */
@GraphQLApi
public class SilenceApi {

    private final Silences silences;

    SilenceApi(Silences silences) {
        this.silences = silences;
    }

    @Query
    public Connection<Silence> silences(SilenceFilter filter, Paging paging, Scope scope) throws BadArgument {
        SilenceFilter kept = filter == null ? SilenceFilter.ALL : filter;
        return new Connection<>(PageArguments.of("silences", paging, null), () -> silences.list(scope.at(), kept));
    }

    public Long daysOfSilence(Silence of) {
        return of.days();
    }

    public String every(Silence of) {
        return of.rhythm() == null ? null : of.rhythm().every();
    }

    public Rhythm rhythmFrom(Silence of) {
        return of.rhythm();
    }

    public Long reportsMissed(Silence of) {
        return of.missed();
    }

    public LocalDate saidOn(LastReport of) {
        return of.on();
    }
}
