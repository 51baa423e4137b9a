package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Referent;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.check.Checks;
import vn.minhbach.catalogue.check.Finding;
import vn.minhbach.catalogue.check.FindingFilter;
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

    CheckApi(Checks checks) {
        this.checks = checks;
    }

    @Query
    public Connection<Finding> checks(FindingFilter filter, Paging paging, Scope scope) throws BadArgument {
        FindingFilter kept = filter == null ? FindingFilter.ALL : filter;
        return new Connection<>(PageArguments.of("checks", paging, null), () -> checks.list(scope.at(), kept));
    }

    /** Of what it names, or says. */
    public Connection<Finding> checks(Referent of, FindingFilter filter, Paging paging, Snapshot at) throws BadArgument {
        return new Connection<>(BELOW.page(of, paging, null),
                () -> checks.list(at, BELOW.filter(of)).stream().filter(each -> filter == null || filter.keeps(each)).toList());
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
}
