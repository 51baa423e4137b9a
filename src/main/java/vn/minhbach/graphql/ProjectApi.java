package vn.minhbach.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.obstacle.Obstacles;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.ProjectFilter;
import vn.minhbach.catalogue.project.ProjectOrder;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.project.Stage;
import vn.minhbach.catalogue.project.Status;
import vn.minhbach.catalogue.source.Sources;
import vn.minhbach.graphql.Listing.Arguments;

/** Projects: what they are, how they stand, what they cost. */
@GraphQLApi
public class ProjectApi {

    private final Snapshots snapshots;
    private final Projects projects;
    private final Programmes programmes;
    private final Fundings fundings;
    private final Directives directives;
    private final Obstacles obstacles;
    private final Places places;
    private final Agencies agencies;
    private final Sources sources;

    ProjectApi(Snapshots snapshots, Projects projects, Programmes programmes, Fundings fundings,
            Directives directives, Obstacles obstacles, Places places, Agencies agencies, Sources sources) {
        this.snapshots = snapshots;
        this.projects = projects;
        this.programmes = programmes;
        this.fundings = fundings;
        this.directives = directives;
        this.obstacles = obstacles;
        this.places = places;
        this.agencies = agencies;
        this.sources = sources;
    }

    @Query
    @NonNull
    @Description("Digital projects and tasks, by name in Vietnamese order.")
    public ProjectConnection projects(ProjectFilter filter, @DefaultValue("20") int first, String after,
            @DefaultValue("NAME") ProjectOrder orderBy, Integer release, LocalDate publishedBy) throws GraphQLException {
        Arguments arguments = Arguments.of("projects", snapshots.at(release, publishedBy), filter, first, after, orderBy);
        return new ProjectConnection(Listing.of(arguments, projects, filter, orderBy.order(),
                row -> new ProjectNode(arguments.at(), row), ProjectConnection.Of::new));
    }

    @Query
    @Description("One project by its code.")
    public ProjectNode project(@NonNull String code, Integer release, LocalDate publishedBy) throws GraphQLException {
        return Lasting.find("project", projects, snapshots.at(release, publishedBy), code, ProjectNode::new);
    }

    @NonNull
    public String name(@Source ProjectNode project, @DefaultValue("VI") @Name("lang") Language language) {
        return project.it.name(language);
    }

    public PlaceNode place(@Source ProjectNode of) {
        return Nested.named(of, of.it.place(), places::find, PlaceNode::new);
    }

    public AgencyNode owner(@Source ProjectNode of) {
        return Nested.named(of, of.it.owner(), agencies::find, AgencyNode::new);
    }

    public SourceNode source(@Source ProjectNode of) {
        return Nested.named(of, of.it.source(), sources::find, SourceNode::new);
    }

    @Description("The latest stage that a source reports as reached.")
    public Stage stage(@Source ProjectNode of) {
        return latest(of, Progress::actualStage);
    }

    @Description("The latest status that a source reports as a fact.")
    public Status status(@Source ProjectNode of) {
        return latest(of, Progress::actualStatus);
    }

    @Description("The latest percentage done that a source gives, forecasts included.")
    public FigureNode percent(@Source ProjectNode of) {
        return FigureNode.of(of.at, latest(of, Progress::figure));
    }

    public @NonNull List<@NonNull ProgressNode> progress(@Source ProjectNode of) {
        return Nested.below(of, of.it.code(), projects::progress, ProgressNode::new);
    }

    public @NonNull List<@NonNull FundingNode> funding(@Source ProjectNode of) {
        return Nested.below(of, of.it.code(), fundings::ofProjects, FundingNode::new);
    }

    @NonNull
    public LadderNode ladder(@Source ProjectNode of) {
        return LadderNode.of(of, of.it.code(), fundings::ofProjects);
    }

    @Description("Everything that sources ever said of its progress, the latest first: also what was corrected or withdrawn since.")
    public @NonNull List<@NonNull ProgressNode> progressHistory(@Source ProjectNode of) {
        return Nested.below(of, of.it.code(), projects::progressHistory, ProgressNode::new);
    }

    @Description("Everything that sources ever said of its money, the latest first: also what was corrected or withdrawn since.")
    public @NonNull List<@NonNull FundingNode> fundingHistory(@Source ProjectNode of) {
        return Nested.below(of, of.it.code(), fundings::history, FundingNode::new);
    }

    public @NonNull List<@NonNull PortfolioEntryNode> programmes(@Source ProjectNode of) {
        return Nested.below(of, of.it.code(), programmes::ofProjects, PortfolioEntryNode::new);
    }

    public @NonNull List<@NonNull DirectiveNode> directives(@Source ProjectNode of) {
        return Nested.below(of, of.it.code(), directives::ofProjects, DirectiveNode::new);
    }

    public @NonNull List<@NonNull ObstacleNode> obstacles(@Source ProjectNode of) {
        return Nested.below(of, of.it.code(), obstacles::ofProjects, ObstacleNode::new);
    }

    /** What the latest progress says that says anything of it, null where none does. */
    private <V> V latest(ProjectNode of, Function<Progress, V> value) {
        return Nested.below(of, of.it.code(), projects::progress, (at, each) -> each).stream().map(value).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }
}
