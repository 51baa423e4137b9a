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
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.funding.FundingFilter;
import vn.minhbach.catalogue.funding.FundingOrder;
import vn.minhbach.catalogue.funding.FundingSummaries;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.funding.SummaryBy;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.graphql.Listing.Arguments;

/** Money: what sources say of it, and sums. */
@GraphQLApi
public class FundingApi {

    private final Snapshots snapshots;
    private final Fundings fundings;
    private final FundingSummaries summaries;
    private final Projects projects;
    private final Programmes programmes;

    FundingApi(Snapshots snapshots, Fundings fundings,
            FundingSummaries summaries, Projects projects, Programmes programmes) {
        this.snapshots = snapshots;
        this.fundings = fundings;
        this.summaries = summaries;
        this.projects = projects;
        this.programmes = programmes;
    }

    @Query
    @NonNull
    @Description("What sources say of the money of projects and programmes.")
    public FundingConnection funding(FundingFilter filter, @DefaultValue("20") int first, String after,
            @DefaultValue("SUBJECT") FundingOrder orderBy, Integer release, LocalDate publishedBy) throws GraphQLException {
        Arguments arguments = Arguments.of("funding", snapshots.at(release, publishedBy), filter, first, after, orderBy);
        return new FundingConnection(new Listing<>(arguments,
                () -> fundings.page(arguments.at(), filter, orderBy.order(), arguments.slice()),
                () -> fundings.count(arguments.at(), filter),
                row -> new FundingNode(arguments.at(), row), row -> row.version().id(), FundingConnection.Of::new));
    }

    @Query
    @NonNull
    @Description("Sums of money by group, each with what it left out and why. Measures and bases are never mixed; of the same money only the latest figure counts; a project's money does not count beside the same money of its programme.")
    public List<@NonNull FundingSummaryNode> fundingSummary(@NonNull SummaryBy by, FundingFilter filter, Integer release, LocalDate publishedBy)
            throws GraphQLException {
        Snapshot at = snapshots.at(release, publishedBy);
        return summaries.summarise(at, by, filter).stream().map(each -> new FundingSummaryNode(at, each)).toList();
    }

    @NonNull
    @Description("As an official would write it.")
    public String text(@Source FundingSummaryNode.SumNode sum, @DefaultValue("VI") @Name("lang") Language language) {
        return FigureText.of(sum.it.amount(), Figure.MONEY, sum.it.qualifier(), language);
    }

    @NonNull
    @Description("As an official would write it.")
    public String text(@Source FundingSummaryNode.GapNode gap, @DefaultValue("VI") @Name("lang") Language language) {
        return FigureText.of(gap.it.amount(), Figure.MONEY, gap.it.qualifier(), language);
    }

    @NonNull
    @Description("As an official would write it.")
    public String text(@Source FundingSummaryNode.RateNode rate, @DefaultValue("VI") @Name("lang") Language language) {
        return FigureText.of(rate.it.percent(), Figure.PERCENT, rate.it.qualifier(), language);
    }

    public ProjectNode project(@Source FundingNode of) {
        return Nested.named(of, of.it.project(), projects::find, ProjectNode::new);
    }

    public ProgrammeNode programme(@Source FundingNode of) {
        return Nested.named(of, of.it.programme(), programmes::find, ProgrammeNode::new);
    }
}
