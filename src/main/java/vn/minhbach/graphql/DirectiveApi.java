package vn.minhbach.graphql;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.common.annotation.NonBlocking;

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
    @NonBlocking
    public String action(@Source DirectiveNode directive, @DefaultValue("VI") @Name("lang") Language language) {
        return directive.it.action(language);
    }

    public List<PlaceNode> place(@Source List<DirectiveNode> of) {
        return Batch.one(of, each -> each.it.place(), places::byCode, PlaceNode::new);
    }

    public List<AgencyNode> lead(@Source List<DirectiveNode> of) {
        return Batch.one(of, each -> each.it.lead(), agencies::byCode, AgencyNode::new);
    }

    public @NonNull List<@NonNull List<@NonNull AgencyNode>> supporting(@Source List<DirectiveNode> of) {
        return Batch.several(of, each -> each.it.supporting(), agencies::byCode, AgencyNode::new);
    }

    public List<ProgrammeNode> programme(@Source List<DirectiveNode> of) {
        return Batch.one(of, each -> each.it.programme(), programmes::byCode, ProgrammeNode::new);
    }

    public @NonNull List<@NonNull List<@NonNull ProjectNode>> projects(@Source List<DirectiveNode> of) {
        return Batch.several(of, each -> each.it.projects(), projects::byCode, ProjectNode::new);
    }

    public List<SourceNode> source(@Source List<DirectiveNode> of) {
        return Batch.one(of, each -> each.it.source(), sources::byCode, SourceNode::new);
    }

    public @NonNull List<@NonNull List<@NonNull DirectiveReportNode>> reports(@Source List<DirectiveNode> of) {
        return Batch.below(of, each -> each.it.code(), directives::reports, DirectiveReportNode::new);
    }

    @Description("How it stands on the day that was asked for.")
    public @NonNull List<@NonNull DirectiveFulfilmentNode> fulfilment(@Source List<DirectiveNode> of) {
        return Batch.one(of, each -> each.it.code(), directives::fulfilments, (at, each) -> new DirectiveFulfilmentNode(each));
    }

    @Description("OVERDUE: the last day has passed and no source says that it is done. DUE_SOON: that day is at most 14 days ahead. OPEN: it is"
            + " further ahead. REPORTED: a source says that it is under way, and no day is near. UNDATED: no day is named, so it is never overdue."
            + " DONE, in time or late, and CANCELLED: as sources say.")
    public @NonNull List<@NonNull DirectiveState> state(@Source List<DirectiveNode> of) {
        return Batch.one(of, each -> each.it.code(), directives::fulfilments, (at, each) -> each.state());
    }

    @Description("Days since its last day; null unless it is overdue.")
    public List<Integer> daysOverdue(@Source List<DirectiveNode> of) {
        return Batch.one(of, each -> each.it.code(), directives::fulfilments,
                (at, each) -> each.daysOverdue() == null ? null : Math.toIntExact(each.daysOverdue()));
    }

    @NonNull
    @NonBlocking
    @Description("The periods of a recurring directive that had begun by the day, the latest first; none where it does not recur from a known day on.")
    public DirectivePeriodConnection periods(@Source DirectiveNode directive, @DefaultValue("26") int first, String after) throws GraphQLException {
        Snapshot at = directive.at;
        Arguments arguments = Arguments.of("directive.periods", at, null, first, after, null);
        return new DirectivePeriodConnection(new Listing<>(arguments, directive.it.code(),
                codes -> each(at, codes, periods -> page(arguments, periods)), codes -> each(at, codes, Periods::begun)));
    }

    private <V> Map<String, V> each(Snapshot at, Collection<String> codes, Function<Periods, V> value) {
        return directives.fulfilments(at, codes).entrySet().stream().filter(each -> each.getValue().periods() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, each -> value.apply(each.getValue().periods())));
    }

    /** The cursor is the number of a period: those before it follow. */
    private static Listing.Filled<DirectivePeriodConnection.Of> page(Arguments arguments, Periods periods) {
        long skipped = arguments.after() == null ? 0 : Math.max(0, periods.begun() - arguments.after() + 1);
        List<DirectivePeriod> rows = periods.latest(skipped, arguments.first());
        return Listing.Filled.of(arguments, new Page<>(rows, skipped + rows.size() < periods.begun()), DirectivePeriodNode::new,
                DirectivePeriod::number, DirectivePeriodConnection.Of::new);
    }
}
