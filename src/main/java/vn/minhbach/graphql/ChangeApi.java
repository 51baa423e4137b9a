package vn.minhbach.graphql;

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

    public ProjectNode project(@Source ChangeNode of) {
        return Nested.named(of, of.it.subject().project(), projects::find, ProjectNode::new);
    }

    public ProgrammeNode programme(@Source ChangeNode of) {
        return Nested.named(of, of.it.subject().programme(), programmes::find, ProgrammeNode::new);
    }

    public IndicatorNode indicator(@Source ChangeNode of) {
        return Nested.named(of, of.it.subject().indicator(), indicators::find, IndicatorNode::new);
    }

    public PlaceNode place(@Source ChangeNode of) {
        return Nested.named(of, of.it.subject().place(), places::find, PlaceNode::new);
    }

    public AgencyNode agency(@Source ChangeNode of) {
        return Nested.named(of, of.it.subject().agency(), agencies::find, AgencyNode::new);
    }

    public DirectiveNode directive(@Source ChangeNode of) {
        return Nested.named(of, of.it.subject().directive(), directives::find, DirectiveNode::new);
    }

    public SourceNode source(@Source ChangeNode of) {
        return Nested.named(of, of.it.subject().source(), sources::find, SourceNode::new);
    }
}
