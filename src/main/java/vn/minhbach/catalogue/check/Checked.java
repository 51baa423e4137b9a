package vn.minhbach.catalogue.check;

import java.util.List;

/**
 * What one rule found in a snapshot.
 *
 * @param compared how many comparisons were made; 0 where nothing could be compared, which is not the same as in order
 * @param found    how many findings there are
 * @param findings the first of them, at most {@value Findings#MOST} of each verdict
 */
public record Checked(Rule rule, long compared, long found, List<Finding> findings) {
}
