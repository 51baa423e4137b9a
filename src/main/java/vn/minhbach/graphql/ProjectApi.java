package vn.minhbach.graphql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.figure.Figure;
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
    @NonBlocking
    public String name(@Source ProjectNode project, @DefaultValue("VI") @Name("lang") Language language) {
        return project.it.name(language);
    }

    public List<PlaceNode> place(@Source List<ProjectNode> of) {
        return Batch.one(of, each -> each.it.place(), places::byCode, PlaceNode::new);
    }

    public List<AgencyNode> owner(@Source List<ProjectNode> of) {
        return Batch.one(of, each -> each.it.owner(), agencies::byCode, AgencyNode::new);
    }

    public List<SourceNode> source(@Source List<ProjectNode> of) {
        return Batch.one(of, each -> each.it.source(), sources::byCode, SourceNode::new);
    }

    @Description("The latest stage that a source reports as reached.")
    public List<Stage> stage(@Source List<ProjectNode> of) {
        return latest(of, Progress::actualStage);
    }

    @Description("The latest status that a source reports as a fact.")
    public List<Status> status(@Source List<ProjectNode> of) {
        return latest(of, Progress::actualStatus);
    }

    @Description("The latest percentage done that a source gives, forecasts included.")
    public List<FigureNode> percent(@Source List<ProjectNode> of) {
        List<Figure> latest = latest(of, Progress::figure);
        List<FigureNode> figures = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            figures.add(FigureNode.of(of.get(i).at, latest.get(i)));
        }
        return figures;
    }

    public @NonNull List<@NonNull List<@NonNull ProgressNode>> progress(@Source List<ProjectNode> of) {
        return Batch.below(of, each -> each.it.code(), projects::progress, ProgressNode::new);
    }

    public @NonNull List<@NonNull List<@NonNull FundingNode>> funding(@Source List<ProjectNode> of) {
        return Batch.below(of, each -> each.it.code(), fundings::ofProjects, FundingNode::new);
    }

    public List<@NonNull LadderNode> ladder(@Source List<ProjectNode> of) {
        return LadderNode.of(of, each -> each.it.code(), fundings::ofProjects);
    }

    @Description("Everything that sources ever said of its progress, the latest first: also what was corrected or withdrawn since.")
    public @NonNull List<@NonNull List<@NonNull ProgressNode>> progressHistory(@Source List<ProjectNode> of) {
        return Batch.below(of, each -> each.it.code(), projects::progressHistory, ProgressNode::new);
    }

    @Description("Everything that sources ever said of its money, the latest first: also what was corrected or withdrawn since.")
    public @NonNull List<@NonNull List<@NonNull FundingNode>> fundingHistory(@Source List<ProjectNode> of) {
        return Batch.below(of, each -> each.it.code(), fundings::history, FundingNode::new);
    }

    public @NonNull List<@NonNull List<@NonNull PortfolioEntryNode>> programmes(@Source List<ProjectNode> of) {
        return Batch.below(of, each -> each.it.code(), programmes::ofProjects, PortfolioEntryNode::new);
    }

    public @NonNull List<@NonNull List<@NonNull DirectiveNode>> directives(@Source List<ProjectNode> of) {
        return Batch.below(of, each -> each.it.code(), directives::ofProjects, DirectiveNode::new);
    }

    public @NonNull List<@NonNull List<@NonNull ObstacleNode>> obstacles(@Source List<ProjectNode> of) {
        return Batch.below(of, each -> each.it.code(), obstacles::ofProjects, ObstacleNode::new);
    }

    /** What the latest progress says that says anything of it, null where none does. */
    private <V> List<V> latest(List<ProjectNode> of, Function<Progress, V> value) {
        return Batch.below(of, each -> each.it.code(), projects::progress, (at, each) -> value.apply(each)).stream()
                .map(values -> values.stream().filter(Objects::nonNull).findFirst().orElse(null))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
