package vn.minhbach.graphql;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.silence.SilenceFilter;
import vn.minhbach.catalogue.silence.Silences;
import vn.minhbach.catalogue.source.Sources;
import vn.minhbach.graphql.Listing.Arguments;

/** What was to be reported and was not. */
@GraphQLApi
public class SilenceApi {

    private final Snapshots snapshots;
    private final Silences silences;
    private final Programmes programmes;
    private final Agencies agencies;
    private final Directives directives;
    private final Sources sources;

    SilenceApi(Snapshots snapshots, Silences silences, Programmes programmes, Agencies agencies, Directives directives, Sources sources) {
        this.snapshots = snapshots;
        this.silences = silences;
        this.programmes = programmes;
        this.agencies = agencies;
        this.directives = directives;
        this.sources = sources;
    }

    @Query
    @NonNull
    @Description("How long sources have reported nothing of programmes and agencies: what has waited longest for a report comes first, then what is silent longest.")
    public SilenceConnection silences(SilenceFilter filter, @DefaultValue("20") int first, String after, Integer release, LocalDate publishedBy,
            @Description("The day that it is held against. Without it today; with release the day that it was published, and with publishedBy that day where it is earlier.") LocalDate on)
            throws GraphQLException {
        Snapshot at = snapshots.at(release, publishedBy, on);
        SilenceFilter kept = filter == null ? SilenceFilter.ALL : filter;
        Arguments arguments = Arguments.of("silences", at, kept, first, after, null);
        return new SilenceConnection(Listing.kept(arguments, () -> silences.list(at, kept), each -> new SilenceNode(at, each), SilenceConnection.Of::new));
    }

    @Description("How long sources have reported nothing of it and of the projects that its portfolio names.")
    public @NonNull SilenceNode silence(@Source ProgrammeNode of) {
        return Nested.one(of, of.it.code(), silences::ofProgrammes, SilenceNode::new);
    }

    @Name("silence")
    @Description("How long sources have reported nothing of it, of the programmes and projects that it owns and of what was ordered of it.")
    public @NonNull SilenceNode ofAgencies(@Source AgencyNode of) {
        return Nested.one(of, of.it.code(), silences::ofAgencies, SilenceNode::new);
    }

    @Description("Null for an agency")
    public ProgrammeNode programme(@Source SilenceNode of) {
        return Nested.named(of, of.it.programme(), programmes::find, ProgrammeNode::new);
    }

    @Description("Null for a programme")
    public AgencyNode agency(@Source SilenceNode of) {
        return Nested.named(of, of.it.agency(), agencies::find, AgencyNode::new);
    }

    public DirectiveNode directive(@Source RhythmFromNode of) {
        return Nested.named(of, of.it.directive(), directives::find, DirectiveNode::new);
    }

    public SourceNode source(@Source LastReportNode of) {
        return Nested.named(of, of.it.source(), sources::find, SourceNode::new);
    }
}
