package vn.minhbach.catalogue.funding;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Hedge;
import vn.minhbach.catalogue.figure.Qualifier;

/**
 * The ladder of one group: sums, gaps and rates over all its projects and programmes. A sum never mixes measures or
 * bases.
 *
 * @param by what it is a group by; null for a total
 * @param key the code, or the name of the enum value, of the group; null for money whose source does not say
 * @param sums one for each measure and basis that occurs
 * @param gaps what the steps leave of each other, where both tell of the same money of the same project or programme
 * @param rates what was disbursed of what was allocated likewise, one for each basis
 * @param rateAbsence why there is no rate, null where there is one
 * @param leftOut what was not counted, and why
 */
public record FundingSummary(SummaryBy by, String key, List<Sum> sums, List<Gap> gaps, List<Rate> rates,
        NoRate rateAbsence,
        List<LeftOut> leftOut) {

    /**
     * The same, of figures beside which others of the same money are left out: that there is no rate is no finding
     * then.
     */
    FundingSummary narrowed() {
        return rateAbsence == null ? this : new FundingSummary(by, key, sums, gaps, rates, NoRate.NARROWED, leftOut);
    }

    /** The steps of the ladder that have a sum. */
    public List<Measure> steps() {
        return Stream.of(Measure.values()).filter(step -> !sums(step).isEmpty()).toList();
    }

    /** The sums of one step, what happened before what is expected. */
    public List<Sum> sums(Measure step) {
        return sums.stream().filter(each -> each.measure() == step).toList();
    }

    /**
     * @param amount whole đồng
     * @param qualifier as firm as its least firm part: more than 67 and exactly 5 make more than 72
     * @param hedge the word for that, where all of them have one
     * @param counted how many figures it adds up
     */
    public record Sum(Measure measure, Basis basis, BigDecimal amount, Qualifier qualifier, Hedge hedge, long counted) {
    }

    /**
     * @param basis that of the less certain of the two steps
     * @param amount what the lower step leaves of the upper one, whole đồng
     * @param qualifier as firm as its least firm part
     * @param hedge the word for that, where all of them have one
     * @param compared how many pairs of figures it adds up
     */
    public record Gap(Measure from, Measure to, Basis basis, BigDecimal amount, Qualifier qualifier, Hedge hedge,
            long compared) {
    }

    /**
     * @param percent disbursed over allocated, to one decimal
     * @param disbursed what was disbursed of the money compared
     * @param allocated what was allocated of the same; from as many figures
     */
    public record Rate(BigDecimal percent, Qualifier qualifier, Sum disbursed, Sum allocated) {

        /** That of the less certain of the two. */
        public Basis basis() {
            return disbursed.basis().weaker(allocated.basis());
        }
    }

    /** @param figures how many figures of the group were left out for this reason */
    public record LeftOut(Reason reason, long figures) {
    }

    /** Why a figure is not part of a sum. */
    public enum Reason {
        /** The dataset of another publisher than that of its project or programme tells it. */
        OTHER_PUBLISHER,
        /** The source gives words and no number. */
        WORDS,
        /** It is a rate. */
        RATE,
        /** A later figure of the same money stands beside it. */
        SUPERSEDED,
        /** It is of one fund or budget, and the same source or another gives that of all of them. */
        WITHIN_TOTAL,
        /** Its project stands in a programme whose own figure of the same measure, basis and year is counted. */
        WITHIN_PROGRAMME
    }
}
