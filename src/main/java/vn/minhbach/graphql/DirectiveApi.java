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
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.directive.DirectiveOrder;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.source.Sources;
import vn.minhbach.graphql.Listing.Arguments;

/** Directives: orders, deadlines and what came of them. */
@GraphQLApi
public class DirectiveApi {

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
            @DefaultValue("DUE_ON") DirectiveOrder orderBy, Integer release, LocalDate publishedBy) throws GraphQLException {
        Arguments arguments = Arguments.of("directives", snapshots.at(release, publishedBy), filter, first, after, orderBy);
        return new DirectiveConnection(Listing.of(arguments, directives, filter, orderBy.order(),
                row -> new DirectiveNode(arguments.at(), row), DirectiveConnection.Of::new));
    }

    @Query
    @Description("One directive by its code.")
    public DirectiveNode directive(@NonNull String code, Integer release, LocalDate publishedBy) throws GraphQLException {
        return Lasting.find("directive", directives, snapshots.at(release, publishedBy), code, DirectiveNode::new);
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
}
