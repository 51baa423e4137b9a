package vn.minhbach.graphql;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.GroupOrder;
import vn.minhbach.catalogue.Listing;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.silence.LastReport;
import vn.minhbach.catalogue.silence.Rhythm;
import vn.minhbach.catalogue.silence.Silence;
import vn.minhbach.catalogue.silence.SilenceFilter;
import vn.minhbach.catalogue.silence.SilenceGroupBy;
import vn.minhbach.catalogue.silence.Silences;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;

/** What was to be reported and was not. */
@GraphQLApi
public class SilenceApi {

    private final Silences silences;
    private final Grouping grouping;

    SilenceApi(Silences silences, Grouping grouping) {
        this.silences = silences;
        this.grouping = grouping;
    }

    @Query
    public Connection<Silence> silences(SilenceFilter filter, Paging paging, Scope scope) throws BadArgument {
        Listing.Rows<Silence, SilenceFilter> rows = (on, wanted) -> silences
                .list(on, wanted == null ? SilenceFilter.ALL : wanted).stream();
        return new Connection<>(PageArguments.of("silences", paging, null), () -> rows.of(scope.at(), filter).toList(),
                Listing.of(filter, rows, Silence.class));
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

    public Connection<GroupOf<Silence>> groups(Connection<Silence> of, List<SilenceGroupBy> by, GroupOrder orderBy,
            Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, SilenceGroupBy::facet, orderBy, paging, at, false);
    }

    public List<Grouping.Counted> facets(Connection<Silence> of, List<SilenceGroupBy> by, int first, Snapshot at)
            throws BadArgument {
        return grouping.facets(of, by, SilenceGroupBy.class, SilenceGroupBy::facet, first, at);
    }
}
