package vn.minhbach.graphql;

import java.util.List;

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

    public List<ProgrammeNode> programme(@Source List<PortfolioEntryNode> of) {
        return Batch.one(of, each -> each.it.programme(), programmes::byCode, ProgrammeNode::new);
    }

    public List<ProjectNode> project(@Source List<PortfolioEntryNode> of) {
        return Batch.one(of, each -> each.it.project(), projects::byCode, ProjectNode::new);
    }

    public List<ProgrammeNode> carriedOverFrom(@Source List<PortfolioEntryNode> of) {
        return Batch.one(of, each -> each.it.carriedOverFrom(), programmes::byCode, ProgrammeNode::new);
    }

    public List<SourceNode> source(@Source List<PortfolioEntryNode> of) {
        return Batch.one(of, each -> each.it.source(), sources::byCode, SourceNode::new);
    }
}
