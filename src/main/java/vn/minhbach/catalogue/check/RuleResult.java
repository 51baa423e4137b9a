package vn.minhbach.catalogue.check;

import java.util.List;
import java.util.Map;

/**
 * What one rule found in a snapshot.
 *
 * @param compared how many comparisons were made; 0 where nothing could be compared, which is not the same as in order
 * @param counts how many findings there are of each verdict; one without is left out
 * @param findings the first of them, at most {@value Findings#MOST} of each verdict
 */
public record RuleResult(Rule rule, long compared, Map<Verdict, Long> counts, List<Finding> findings) {

    /** How many findings there are. */
    public long found() {
        return counts.values().stream().mapToLong(each -> each).sum();
    }
}
