package vn.minhbach.portal.home;

import java.util.List;

import vn.minhbach.catalogue.check.Checks;
import vn.minhbach.catalogue.check.Finding;
import vn.minhbach.catalogue.check.FindingFilter;
import vn.minhbach.catalogue.check.RuleResult;
import vn.minhbach.catalogue.check.Verdict;

/**
 * What comparing figures showed. Only what cannot both be right is called a contradiction, and shown.
 *
 * @param compared how often figures were compared
 * @param remarks how many findings are worth knowing, and contradict nothing
 * @param first some of the contradictions
 */
public record FindingSummary(long compared, long contradictions, long remarks, List<Finding> first) {

    private static final int SHOWN = 5;

    static FindingSummary of(List<RuleResult> checked) {
        return new FindingSummary(checked.stream().mapToLong(RuleResult::compared).sum(),
                count(checked, Verdict.CONTRADICTION), count(checked, Verdict.REMARK),
                Checks.inOrder(checked, FindingFilter.ALL.verdict(Verdict.CONTRADICTION)).stream().limit(SHOWN)
                        .toList());
    }

    private static long count(List<RuleResult> checked, Verdict verdict) {
        return checked.stream().mapToLong(each -> each.counts().getOrDefault(verdict, 0L)).sum();
    }
}
