package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.indicator.Indicators;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.source.Sources;

/** What changed rows are of. */
@GraphQLApi
public class ChangeApi {

    private final Projects projects;
    private final Programmes programmes;
    private final Indicators indicators;
    private final Places places;
    private final Agencies agencies;
    private final Directives directives;
    private final Sources sources;

    ChangeApi(Projects projects, Programmes programmes, Indicators indicators, Places places, Agencies agencies,
            Directives directives, Sources sources) {
        this.projects = projects;
        this.programmes = programmes;
        this.indicators = indicators;
        this.places = places;
        this.agencies = agencies;
        this.directives = directives;
        this.sources = sources;
    }

    public List<ProjectNode> project(@Source List<ChangeNode> of) {
        return Batch.one(of, each -> each.it.subject().project(), projects::byCode, ProjectNode::new);
    }

    public List<ProgrammeNode> programme(@Source List<ChangeNode> of) {
        return Batch.one(of, each -> each.it.subject().programme(), programmes::byCode, ProgrammeNode::new);
    }

    public List<IndicatorNode> indicator(@Source List<ChangeNode> of) {
        return Batch.one(of, each -> each.it.subject().indicator(), indicators::byCode, IndicatorNode::new);
    }

    public List<PlaceNode> place(@Source List<ChangeNode> of) {
        return Batch.one(of, each -> each.it.subject().place(), places::byCode, PlaceNode::new);
    }

    public List<AgencyNode> agency(@Source List<ChangeNode> of) {
        return Batch.one(of, each -> each.it.subject().agency(), agencies::byCode, AgencyNode::new);
    }

    public List<DirectiveNode> directive(@Source List<ChangeNode> of) {
        return Batch.one(of, each -> each.it.subject().directive(), directives::byCode, DirectiveNode::new);
    }

    public List<SourceNode> source(@Source List<ChangeNode> of) {
        return Batch.one(of, each -> each.it.subject().source(), sources::byCode, SourceNode::new);
    }
}
