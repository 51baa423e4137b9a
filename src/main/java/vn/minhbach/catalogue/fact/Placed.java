package vn.minhbach.catalogue.fact;

import java.math.BigDecimal;

import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.history.Version;

/**
 * What figures of several tables are sorted by.
 *
 * @param table the place of its table among all
 * @param value null for words
 */
record Placed(int table, Claim claim, BigDecimal value, Version version) {
}
