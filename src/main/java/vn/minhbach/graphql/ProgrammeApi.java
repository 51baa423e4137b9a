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
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.obstacle.Obstacles;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.catalogue.programme.ProgrammeFilter;
import vn.minhbach.catalogue.programme.ProgrammeOrder;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.ProjectFilter;
import vn.minhbach.catalogue.project.ProjectOrder;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.source.Sources;
import vn.minhbach.graphql.Listing.Arguments;

/** Programmes: the plan-years of places. */
@GraphQLApi
public class ProgrammeApi {

    private final Snapshots snapshots;
    private final Programmes programmes;
    private final Projects projects;
    private final Fundings fundings;
    private final Directives directives;
    private final Obstacles obstacles;
    private final Places places;
    private final Agencies agencies;
    private final Sources sources;

    ProgrammeApi(Snapshots snapshots, Programmes programmes, Projects projects, Fundings fundings,
            Directives directives, Obstacles obstacles, Places places, Agencies agencies, Sources sources) {
        this.snapshots = snapshots;
        this.programmes = programmes;
        this.projects = projects;
        this.fundings = fundings;
        this.directives = directives;
        this.obstacles = obstacles;
        this.places = places;
        this.agencies = agencies;
        this.sources = sources;
    }

    @Query
    @NonNull
    @Description("The digital programmes of places, by plan-year.")
    public ProgrammeConnection programmes(ProgrammeFilter filter, @DefaultValue("20") int first, String after,
            @DefaultValue("FISCAL_YEAR_DESC") ProgrammeOrder orderBy, Integer release, LocalDate publishedBy) throws GraphQLException {
        Arguments arguments = Arguments.of("programmes", snapshots.at(release, publishedBy), filter, first, after, orderBy);
        return new ProgrammeConnection(Listing.of(arguments, programmes, filter, orderBy.order(),
                row -> new ProgrammeNode(arguments.at(), row), ProgrammeConnection.Of::new));
    }

    @Query
    @Description("One programme by its code, such as bac-kan-2023.")
    public ProgrammeNode programme(@NonNull String code, Integer release, LocalDate publishedBy) throws GraphQLException {
        return Lasting.find("programme", programmes, snapshots.at(release, publishedBy), code, ProgrammeNode::new);
    }

    @NonNull
    public String name(@Source ProgrammeNode programme, @DefaultValue("VI") @Name("lang") Language language) {
        return programme.it.name(language);
    }

    public PlaceNode place(@Source ProgrammeNode of) {
        return Nested.named(of, of.it.place(), places::find, PlaceNode::new);
    }

    public AgencyNode owner(@Source ProgrammeNode of) {
        return Nested.named(of, of.it.owner(), agencies::find, AgencyNode::new);
    }

    public SourceNode source(@Source ProgrammeNode of) {
        return Nested.named(of, of.it.source(), sources::find, SourceNode::new);
    }

    public ProgrammeNode follows(@Source ProgrammeNode of) {
        return Nested.named(of, of.it.follows(), programmes::find, ProgrammeNode::new);
    }

    public ProgrammeNode followedBy(@Source ProgrammeNode of) {
        return Nested.one(of, of.it.code(), programmes::following, ProgrammeNode::new);
    }

    public @NonNull List<@NonNull CountNode> counts(@Source ProgrammeNode of) {
        return Nested.below(of, of.it.code(), programmes::counts, CountNode::new);
    }

    public @NonNull List<@NonNull FundingNode> funding(@Source ProgrammeNode of) {
        return Nested.below(of, of.it.code(), fundings::ofProgrammes, FundingNode::new);
    }

    @NonNull
    public LadderNode ladder(@Source ProgrammeNode of) {
        return LadderNode.of(of, of.it.code(), fundings::ofProgrammes);
    }

    @NonNull
    @Description("The projects that its portfolio names; sources often count more than they name.")
    public ProjectConnection projects(@Source ProgrammeNode programme, ProjectFilter filter, @DefaultValue("20") int first,
            String after, @DefaultValue("NAME") ProjectOrder orderBy) throws GraphQLException {
        Snapshot at = programme.at;
        Arguments arguments = Arguments.of("programme.projects", at, filter, first, after, orderBy);
        return new ProjectConnection(new Listing<>(arguments,
                () -> projects.ofProgramme(at, programme.it.code(), filter, orderBy.order(), arguments.slice()),
                () -> projects.count(at, programme.it.code(), filter),
                row -> new ProjectNode(at, row), row -> row.version().id(), ProjectConnection.Of::new));
    }

    public @NonNull List<@NonNull PortfolioEntryNode> portfolio(@Source ProgrammeNode of) {
        return Nested.below(of, of.it.code(), programmes::portfolio, PortfolioEntryNode::new);
    }

    public @NonNull List<@NonNull DirectiveNode> directives(@Source ProgrammeNode of) {
        return Nested.below(of, of.it.code(), directives::ofProgrammes, DirectiveNode::new);
    }

    public @NonNull List<@NonNull ObstacleNode> obstacles(@Source ProgrammeNode of) {
        return Nested.below(of, of.it.code(), obstacles::ofProgrammes, ObstacleNode::new);
    }
}
