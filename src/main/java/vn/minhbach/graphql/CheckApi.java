package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.GroupOrder;
import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Listing;
import vn.minhbach.catalogue.Referent;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.check.Checks;
import vn.minhbach.catalogue.check.Finding;
import vn.minhbach.catalogue.check.FindingFilter;
import vn.minhbach.catalogue.check.FindingGroupBy;
import vn.minhbach.catalogue.check.Rule;
import vn.minhbach.catalogue.check.RuleResult;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;

/** Where published figures contradict each other. */
@GraphQLApi
public class CheckApi {

    private static final Below<FindingFilter> BELOW = new Below<FindingFilter>("checks")
            .a(Place.class, code -> FindingFilter.ALL.place(code))
            .a(Agency.class, code -> FindingFilter.ALL.owner(code))
            .a(Programme.class, code -> FindingFilter.ALL.programme(code))
            .a(Project.class, code -> FindingFilter.ALL.project(code))
            .a(Indicator.class, code -> FindingFilter.ALL.indicator(code))
            .a(Source.class, code -> FindingFilter.ALL.source(code));

    private final Checks checks;
    private final Grouping grouping;

    CheckApi(Checks checks, Grouping grouping) {
        this.checks = checks;
        this.grouping = grouping;
    }

    @Query
    public Connection<Finding> checks(FindingFilter filter, Paging paging, Scope scope) throws BadArgument {
        return listed(PageArguments.of("checks", paging, null), scope.at(), filter, null);
    }

    /** Of what it names, or says. */
    public Connection<Finding> checks(Referent of, FindingFilter filter, Paging paging, Snapshot at)
            throws BadArgument {
        return listed(BELOW.page(of, paging, null), at, filter, BELOW.filter(of));
    }

    private Connection<Finding> listed(PageArguments page, Snapshot at, FindingFilter filter, FindingFilter within) {
        Listing.Rows<Finding, FindingFilter> rows = (on, wanted) -> within == null
                ? checks.list(on, wanted == null ? FindingFilter.ALL : wanted).stream()
                : checks.list(on, within).stream().filter(each -> wanted == null || wanted.keeps(each));
        return new Connection<>(page, () -> rows.of(at, filter).toList(),
                Listing.of(filter, rows, Finding.class, within));
    }

    @Query
    public List<Rule> checkRules(Scope scope) {
        return checks.rules();
    }

    public long compared(Rule of, Snapshot at) {
        return checked(of, at).compared();
    }

    public long found(Rule of, Snapshot at) {
        return checked(of, at).found();
    }

    private RuleResult checked(Rule rule, Snapshot at) {
        return checks.at(at).stream().filter(each -> each.rule().code().equals(rule.code())).findFirst().orElseThrow();
    }

    public String title(Rule of, Language lang) {
        return of.title().in(lang);
    }

    public String method(Rule of, Language lang) {
        return of.method().in(lang);
    }

    public String text(Finding of, Language lang) {
        return of.sentence().in(lang);
    }

    public List<Finding> checks(Figure of, Snapshot at) {
        return Nested.list(at, of.code(), checks::ofFigures);
    }

    public Connection<GroupOf<Finding>> groups(Connection<Finding> of, List<FindingGroupBy> by, GroupOrder orderBy,
            Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, FindingGroupBy::facet, orderBy, paging, at, false);
    }

    public List<Grouping.Counted> facets(Connection<Finding> of, List<FindingGroupBy> by, int first, Snapshot at)
            throws BadArgument {
        return grouping.facets(of, by, FindingGroupBy.class, FindingGroupBy::facet, first, at);
    }
}
