package vn.minhbach.portal.asked;

import java.util.List;

import vn.minhbach.catalogue.check.Checks;
import vn.minhbach.catalogue.check.FindingFilter;
import vn.minhbach.catalogue.check.Rule;
import vn.minhbach.catalogue.check.Verdict;
import vn.minhbach.portal.frame.BadParameter;
import vn.minhbach.portal.frame.QueryParameters;

/** @param rule the code of the one rule that was chosen, null for all; so the verdict */
public record FindingsAsked(FindingFilter filter, String rule, Verdict verdict) {

    public static FindingsAsked of(QueryParameters query, Checks checks) {
        String rule = query.code("rule");
        List<String> rules = checks.rules().stream().map(Rule::code).toList();
        if (rule != null && !rules.contains(rule)) {
            throw new BadParameter("rule", rule, rules);
        }
        Verdict verdict = query.value("verdict", Verdict.class, null);
        return new FindingsAsked(
                FindingFilter.ALL.rule(rule == null ? null : List.of(rule))
                        .verdict(verdict == null ? null : List.of(verdict))
                        .project(query.codes("project")).programme(query.codes("programme"))
                        .indicator(query.codes("indicator")).place(query.codes("place"))
                        .owner(query.codes("agency")).source(query.codes("source")).figure(query.codes("figure")),
                rule, verdict);
    }
}
