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
import vn.minhbach.catalogue.check.Checked;
import vn.minhbach.catalogue.check.Checks;
import vn.minhbach.catalogue.check.FindingFilter;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.indicator.Indicators;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.source.Sources;
import vn.minhbach.graphql.Listing.Arguments;

/** Where published figures contradict each other. */
@GraphQLApi
public class CheckApi {

    private final Snapshots snapshots;
    private final Checks checks;
    private final Projects projects;
    private final Programmes programmes;
    private final Indicators indicators;
    private final Places places;
    private final Agencies agencies;
    private final Sources sources;

    CheckApi(Snapshots snapshots, Checks checks, Projects projects, Programmes programmes, Indicators indicators, Places places,
            Agencies agencies, Sources sources) {
        this.snapshots = snapshots;
        this.checks = checks;
        this.projects = projects;
        this.programmes = programmes;
        this.indicators = indicators;
        this.places = places;
        this.agencies = agencies;
        this.sources = sources;
    }

    @Query
    @NonNull
    @Description("Where published figures contradict each other, and where they agree only in a way that a reader should know. Contradictions come first.")
    public CheckConnection checks(FindingFilter filter, @DefaultValue("20") int first, String after, Integer release, LocalDate publishedBy)
            throws GraphQLException {
        Snapshot at = snapshots.at(release, publishedBy);
        FindingFilter kept = filter == null ? FindingFilter.ALL : filter;
        Arguments arguments = Arguments.of("checks", at, kept, first, after, null);
        return new CheckConnection(Listing.kept(arguments, () -> checks.list(at, kept), each -> new CheckNode(at, each), CheckConnection.Of::new));
    }

    @Query
    @NonNull
    @Description("Every rule by which figures are compared, and how many comparisons it could make.")
    public List<@NonNull CheckRuleNode> checkRules(Integer release, LocalDate publishedBy) throws GraphQLException {
        Snapshot at = snapshots.at(release, publishedBy);
        return checks.rules().stream().map(each -> new CheckRuleNode(at, each)).toList();
    }

    @NonNull
    @Description("How many comparisons could be made; 0 is not the same as in order.")
    public int compared(@Source CheckRuleNode rule) {
        return Math.toIntExact(told(rule).compared());
    }

    @NonNull
    @Description("How many findings there are; checks holds the first 1,000 of a rule.")
    public int found(@Source CheckRuleNode rule) {
        return Math.toIntExact(told(rule).found());
    }

    private Checked told(CheckRuleNode rule) {
        return checks.at(rule.at).stream().filter(each -> each.rule().code().equals(rule.it.code())).findFirst().orElseThrow();
    }

    @NonNull
    @Description("What must hold.")
    public String title(@Source CheckRuleNode rule, @DefaultValue("VI") @Name("lang") Language language) {
        return rule.it.title().in(language);
    }

    @NonNull
    @Description("How it is compared, and what is left aside.")
    public String method(@Source CheckRuleNode rule, @DefaultValue("VI") @Name("lang") Language language) {
        return rule.it.method().in(language);
    }

    @NonNull
    @Description("What contradicts what, in one sentence.")
    public String text(@Source CheckNode check, @DefaultValue("VI") @Name("lang") Language language) {
        return check.it.sentence().in(language);
    }

    @NonNull
    public CheckRuleNode rule(@Source CheckNode of) {
        return new CheckRuleNode(of.at, of.it.rule());
    }

    @NonNull
    @Description("What the rules find when they compare it with others; empty where they find nothing, or where the portal computed it.")
    public List<@NonNull CheckNode> checks(@Source FigureNode figure) {
        FigureCode code = figure.it.code();
        return checks.ofFigures(figure.at, List.of(code)).getOrDefault(code, List.of()).stream().map(each -> new CheckNode(figure.at, each)).toList();
    }

    public ProjectNode project(@Source CheckNode of) {
        return Nested.named(of, of.it.project(), projects::find, ProjectNode::new);
    }

    public ProgrammeNode programme(@Source CheckNode of) {
        return Nested.named(of, of.it.programme(), programmes::find, ProgrammeNode::new);
    }

    @Description("Of which the figures are observations")
    public IndicatorNode indicator(@Source CheckNode of) {
        return Nested.named(of, of.it.indicator(), indicators::find, IndicatorNode::new);
    }

    public PlaceNode place(@Source CheckNode of) {
        return Nested.named(of, of.it.place(), places::find, PlaceNode::new);
    }

    @Description("The agency that leads the project or programme, or that was observed")
    public AgencyNode owner(@Source CheckNode of) {
        return Nested.named(of, of.it.owner(), agencies::find, AgencyNode::new);
    }

    @Description("The document that it is of, where it is of one and not of figures")
    public SourceNode source(@Source CheckNode of) {
        return Nested.named(of, of.it.source(), sources::find, SourceNode::new);
    }
}
