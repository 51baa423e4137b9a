package vn.minhbach.report;

/**
 * What a report was filled with before somebody wrote into it, so that what they wrote can be told from that.
 *
 * @param publisher whose it is; null where it does not say
 * @param release as of which it was filled; null where it does not say
 * @param fiscalYear whose money it shows; null where it shows none
 */
public record Filled(String publisher, Integer release, Integer fiscalYear) {
}
