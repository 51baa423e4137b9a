package vn.minhbach.catalogue.funding;

import java.math.BigDecimal;
import java.util.List;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Qualifier;

/**
 * The sums of one group. A sum never mixes measures or bases.
 *
 * @param key     the code, or the name of the enum value, of the group; null for money whose source does not say
 * @param sums    one for each measure and basis that occurs
 * @param leftOut what was not counted, and why
 */
public record FundingSummary(SummaryBy by, String key, List<Sum> sums, List<LeftOut> leftOut) {

    /**
     * @param amount    whole đồng
     * @param qualifier as firm as its least firm part: more than 67 and exactly 5 make more than 72
     * @param counted   how many figures it adds up
     */
    public record Sum(Measure measure, Basis basis, BigDecimal amount, Qualifier qualifier, long counted) {
    }

    /** @param figures how many figures of the group were left out for this reason */
    public record LeftOut(Reason reason, long figures) {
    }

    /** Why a figure is not part of a sum. */
    public enum Reason {
        /** The source gives words and no number. */
        WORDS,
        /** It is a rate. */
        RATE,
        /** A later figure of the same money stands beside it. */
        SUPERSEDED,
        /** Its project stands in a programme whose own figure of the same measure, basis and year is counted. */
        WITHIN_PROGRAMME
    }
}
