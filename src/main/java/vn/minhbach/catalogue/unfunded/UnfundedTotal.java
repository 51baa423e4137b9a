package vn.minhbach.catalogue.unfunded;

import java.math.BigDecimal;

import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.funding.FundingSummary;

/**
 * What several come to. A project in a programme that is listed itself counts as a part of that one.
 *
 * @param projects how many projects there are, by what sources count and by name
 * @param qualifier of that number
 * @param uncounted how many programmes no source counts the projects of
 * @param money the sums, and what they left out
 */
public record UnfundedTotal(BigDecimal projects, Qualifier qualifier, long uncounted, FundingSummary money) {
}
