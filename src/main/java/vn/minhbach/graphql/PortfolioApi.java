package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.source.Sources;

/** What stands in which programme. */
@GraphQLApi
public class PortfolioApi {

    private final Projects projects;
    private final Programmes programmes;
    private final Sources sources;

    PortfolioApi(Projects projects, Programmes programmes, Sources sources) {
        this.projects = projects;
        this.programmes = programmes;
        this.sources = sources;
    }

    public ProgrammeNode programme(@Source PortfolioEntryNode of) {
        return Nested.named(of, of.it.programme(), programmes::find, ProgrammeNode::new);
    }

    public ProjectNode project(@Source PortfolioEntryNode of) {
        return Nested.named(of, of.it.project(), projects::find, ProjectNode::new);
    }

    public ProgrammeNode carriedOverFrom(@Source PortfolioEntryNode of) {
        return Nested.named(of, of.it.carriedOverFrom(), programmes::find, ProgrammeNode::new);
    }

    public SourceNode source(@Source PortfolioEntryNode of) {
        return Nested.named(of, of.it.source(), sources::find, SourceNode::new);
    }
}
