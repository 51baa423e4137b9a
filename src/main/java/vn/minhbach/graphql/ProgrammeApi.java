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

import io.smallrye.common.annotation.NonBlocking;

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
    @NonBlocking
    public String name(@Source ProgrammeNode programme, @DefaultValue("VI") @Name("lang") Language language) {
        return programme.it.name(language);
    }

    public List<PlaceNode> place(@Source List<ProgrammeNode> of) {
        return Batch.one(of, each -> each.it.place(), places::byCode, PlaceNode::new);
    }

    public List<AgencyNode> owner(@Source List<ProgrammeNode> of) {
        return Batch.one(of, each -> each.it.owner(), agencies::byCode, AgencyNode::new);
    }

    public List<SourceNode> source(@Source List<ProgrammeNode> of) {
        return Batch.one(of, each -> each.it.source(), sources::byCode, SourceNode::new);
    }

    public List<ProgrammeNode> follows(@Source List<ProgrammeNode> of) {
        return Batch.one(of, each -> each.it.follows(), programmes::byCode, ProgrammeNode::new);
    }

    public List<ProgrammeNode> followedBy(@Source List<ProgrammeNode> of) {
        return Batch.one(of, each -> each.it.code(), programmes::following, ProgrammeNode::new);
    }

    public @NonNull List<@NonNull List<@NonNull CountNode>> counts(@Source List<ProgrammeNode> of) {
        return Batch.below(of, each -> each.it.code(), programmes::counts, CountNode::new);
    }

    public @NonNull List<@NonNull List<@NonNull FundingNode>> funding(@Source List<ProgrammeNode> of) {
        return Batch.below(of, each -> each.it.code(), fundings::ofProgrammes, FundingNode::new);
    }

    public List<@NonNull LadderNode> ladder(@Source List<ProgrammeNode> of) {
        return LadderNode.of(of, each -> each.it.code(), fundings::ofProgrammes);
    }

    @NonNull
    @NonBlocking
    @Description("The projects that its portfolio names; sources often count more than they name.")
    public ProjectConnection projects(@Source ProgrammeNode programme, ProjectFilter filter, @DefaultValue("20") int first,
            String after, @DefaultValue("NAME") ProjectOrder orderBy) throws GraphQLException {
        Snapshot at = programme.at;
        Arguments arguments = Arguments.of("programme.projects", at, filter, first, after, orderBy);
        return new ProjectConnection(new Listing<>(arguments, programme.it.code(),
                codes -> Listing.Filled.each(arguments, projects.ofProgrammes(at, codes, filter, orderBy.order(), arguments.slice()),
                        row -> new ProjectNode(at, row), row -> row.version().id(), ProjectConnection.Of::new),
                codes -> projects.counts(at, codes, filter)));
    }

    public @NonNull List<@NonNull List<@NonNull PortfolioEntryNode>> portfolio(@Source List<ProgrammeNode> of) {
        return Batch.below(of, each -> each.it.code(), programmes::portfolio, PortfolioEntryNode::new);
    }

    public @NonNull List<@NonNull List<@NonNull DirectiveNode>> directives(@Source List<ProgrammeNode> of) {
        return Batch.below(of, each -> each.it.code(), directives::ofProgrammes, DirectiveNode::new);
    }

    public @NonNull List<@NonNull List<@NonNull ObstacleNode>> obstacles(@Source List<ProgrammeNode> of) {
        return Batch.below(of, each -> each.it.code(), obstacles::ofProgrammes, ObstacleNode::new);
    }
}
