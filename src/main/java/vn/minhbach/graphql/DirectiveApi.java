package vn.minhbach.graphql;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.directive.DirectiveOrder;
import vn.minhbach.catalogue.directive.DirectivePeriod;
import vn.minhbach.catalogue.directive.DirectiveState;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.directive.Periods;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.source.Sources;
import vn.minhbach.graphql.Listing.Arguments;

/** Directives: orders, deadlines and what came of them. */
@GraphQLApi
public class DirectiveApi {

    private static final String ON = "The day that deadlines are held against. Without it today; with release the day that it was"
            + " published, and with publishedBy that day where it is earlier.";

    private final Snapshots snapshots;
    private final Directives directives;
    private final Places places;
    private final Agencies agencies;
    private final Programmes programmes;
    private final Projects projects;
    private final Sources sources;

    DirectiveApi(Snapshots snapshots, Directives directives, Places places,
            Agencies agencies, Programmes programmes, Projects projects, Sources sources) {
        this.snapshots = snapshots;
        this.directives = directives;
        this.places = places;
        this.agencies = agencies;
        this.programmes = programmes;
        this.projects = projects;
        this.sources = sources;
    }

    @Query
    @NonNull
    @Description("What was ordered, the earliest deadline first, the undated last.")
    public DirectiveConnection directives(DirectiveFilter filter, @DefaultValue("20") int first, String after,
            @DefaultValue("DUE_ON") DirectiveOrder orderBy, Integer release, LocalDate publishedBy,
            @Description(ON) LocalDate on) throws GraphQLException {
        Arguments arguments = Arguments.of("directives", snapshots.at(release, publishedBy, on), filter, first, after, orderBy);
        return new DirectiveConnection(Listing.of(arguments, directives, filter, orderBy.order(),
                row -> new DirectiveNode(arguments.at(), row), DirectiveConnection.Of::new));
    }

    @Query
    @Description("One directive by its code.")
    public DirectiveNode directive(@NonNull String code, Integer release, LocalDate publishedBy,
            @Description(ON) LocalDate on) throws GraphQLException {
        return Lasting.find("directive", directives, snapshots.at(release, publishedBy, on), code, DirectiveNode::new);
    }

    @Query
    @Description("How many directives stand how on a day, whatever states the filter names; every state is there.")
    public @NonNull List<@NonNull DirectiveStateCountNode> directiveStates(DirectiveFilter filter, Integer release, LocalDate publishedBy,
            @Description(ON) LocalDate on) throws GraphQLException {
        Arguments arguments = Arguments.of("directiveStates", snapshots.at(release, publishedBy, on), filter, 1, null, null);
        return directives.states(arguments.at(), filter).entrySet().stream()
                .map(each -> new DirectiveStateCountNode(each.getKey(), Math.toIntExact(each.getValue()))).toList();
    }

    @NonNull
    public String action(@Source DirectiveNode directive, @DefaultValue("VI") @Name("lang") Language language) {
        return directive.it.action(language);
    }

    public PlaceNode place(@Source DirectiveNode of) {
        return Nested.named(of, of.it.place(), places::find, PlaceNode::new);
    }

    public AgencyNode lead(@Source DirectiveNode of) {
        return Nested.named(of, of.it.lead(), agencies::find, AgencyNode::new);
    }

    public @NonNull List<@NonNull AgencyNode> supporting(@Source DirectiveNode of) {
        return Nested.several(of, of.it.supporting(), agencies::find, AgencyNode::new);
    }

    public ProgrammeNode programme(@Source DirectiveNode of) {
        return Nested.named(of, of.it.programme(), programmes::find, ProgrammeNode::new);
    }

    public @NonNull List<@NonNull ProjectNode> projects(@Source DirectiveNode of) {
        return Nested.several(of, of.it.projects(), projects::find, ProjectNode::new);
    }

    public SourceNode source(@Source DirectiveNode of) {
        return Nested.named(of, of.it.source(), sources::find, SourceNode::new);
    }

    public @NonNull List<@NonNull DirectiveReportNode> reports(@Source DirectiveNode of) {
        return Nested.below(of, of.it.code(), directives::reports, DirectiveReportNode::new);
    }

    @Description("How it stands on the day that was asked for.")
    public @NonNull DirectiveFulfilmentNode fulfilment(@Source DirectiveNode of) {
        return new DirectiveFulfilmentNode(directives.fulfilment(of.at, of.it));
    }

    @Description("OVERDUE: the last day has passed and no source says that it is done. DUE_SOON: that day is at most 14 days ahead. OPEN: it is"
            + " further ahead. REPORTED: a source says that it is under way, and no day is near. UNDATED: no day is named, so it is never overdue."
            + " DONE, in time or late, and CANCELLED: as sources say.")
    public @NonNull DirectiveState state(@Source DirectiveNode of) {
        return directives.fulfilment(of.at, of.it).state();
    }

    @Description("Days since its last day; null unless it is overdue.")
    public Integer daysOverdue(@Source DirectiveNode of) {
        Long days = directives.fulfilment(of.at, of.it).daysOverdue();
        return days == null ? null : Math.toIntExact(days);
    }

    @NonNull
    @Description("The periods of a recurring directive that had begun by the day, the latest first; none where it does not recur from a known day on.")
    public DirectivePeriodConnection periods(@Source DirectiveNode directive, @DefaultValue("26") int first, String after) throws GraphQLException {
        Snapshot at = directive.at;
        Arguments arguments = Arguments.of("directive.periods", at, null, first, after, null);
        Periods periods = directives.fulfilment(at, directive.it).periods();
        return new DirectivePeriodConnection(new Listing<>(arguments, () -> page(arguments, periods),
                () -> periods == null ? 0 : periods.begun(), DirectivePeriodNode::new, DirectivePeriod::number, DirectivePeriodConnection.Of::new));
    }

    /** The cursor is the number of a period: those before it follow. */
    private static Page<DirectivePeriod> page(Arguments arguments, Periods periods) {
        if (periods == null) {
            return new Page<>(List.of(), false);
        }
        long skipped = arguments.after() == null ? 0 : Math.max(0, periods.begun() - arguments.after() + 1);
        List<DirectivePeriod> rows = periods.latest(skipped, arguments.first());
        return new Page<>(rows, skipped + rows.size() < periods.begun());
    }
}
