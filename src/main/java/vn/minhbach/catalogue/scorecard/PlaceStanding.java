package vn.minhbach.catalogue.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * How a place stands by a scorecard for one period.
 *
 * @param period that the scores are of, as in the dataset; null where there are proofs alone
 * @param periods all that there are scores of, the latest first
 * @param criteria all of the scorecard, in its order
 */
public record PlaceStanding(String scorecard, String place, String period, List<String> periods,
        List<CriterionStanding> criteria) {

    /**
     * A sum over criteria, each with its parts where nothing is said of it as a whole.
     *
     * @param points null where nothing is known of any
     * @param unsaid how many criteria that give points have none that are known
     */
    public record Sum(BigDecimal points, int unsaid) {

        static final Sum NONE = new Sum(null, 0);

        Sum plus(Sum other) {
            return new Sum(points == null ? other.points : other.points == null ? points : points.add(other.points),
                    unsaid + other.unsaid);
        }
    }

    /** Whether it has neither a score nor a proof by it. */
    public boolean empty() {
        return periods.isEmpty() && proved() == 0;
    }

    /**
     * What is claimed of the whole, where the scorecard has a criterion that all others are a part of; null where
     * nothing is.
     */
    public Score claimedAsWhole() {
        return ofWhole(CriterionStanding::claimed);
    }

    /** What is given of it, likewise. */
    public Score givenAsWhole() {
        return ofWhole(CriterionStanding::given);
    }

    private Score ofWhole(Function<CriterionStanding, Score> score) {
        List<CriterionStanding> top = criteria.stream().filter(each -> each.depth() == 0).toList();
        return top.size() == 1 ? score.apply(top.get(0)) : null;
    }

    /** Points that there are. */
    public Sum possible() {
        return sum(each -> each.criterion().maxPoints());
    }

    public Sum claimed() {
        return sum(CriterionStanding::claimedPoints);
    }

    public Sum given() {
        return sum(CriterionStanding::givenPoints);
    }

    /** Of the points that there are, those of which something of the proof is missing. */
    public Sum lacking() {
        return lackingFrom(new int[1], 0, Sum.NONE);
    }

    /** What lacks its proof, in the order of the scorecard. */
    public List<CriterionStanding> withoutProof() {
        return criteria.stream().filter(CriterionStanding::lacking).toList();
    }

    /** What was given otherwise than it was claimed. */
    public List<CriterionStanding> differing() {
        return criteria.stream().filter(CriterionStanding::differs).toList();
    }

    /** How many criteria it is said of whether there is proof. */
    public long proved() {
        return criteria.stream().filter(each -> each.proof() != null).count();
    }

    /** How many of them have all of it. */
    public long ready() {
        return criteria.stream().filter(each -> each.proof() != null && !each.proof().lacking()).count();
    }

    private Sum sum(Function<CriterionStanding, BigDecimal> points) {
        return sum(points, new int[1], 0, Sum.NONE);
    }

    /**
     * Of those at a depth, from where the reading is.
     *
     * @param at where in the list it is, one number
     */
    private Sum sum(Function<CriterionStanding, BigDecimal> points, int[] at, int depth, Sum sum) {
        Sum all = sum;
        while (at[0] < criteria.size() && criteria.get(at[0]).depth() == depth) {
            CriterionStanding each = criteria.get(at[0]++);
            Sum parts = sum(points, at, depth + 1, Sum.NONE);
            BigDecimal known = points.apply(each);
            boolean gives = each.criterion().maxPoints() == null || each.criterion().maxPoints().signum() > 0;
            all = all.plus(
                    known != null ? new Sum(known, 0) : !parts.equals(Sum.NONE) ? parts : new Sum(null, gives ? 1 : 0));
        }
        return all;
    }

    /** What is lacking as a whole is lacking with its parts, and counted once. */
    private Sum lackingFrom(int[] at, int depth, Sum sum) {
        Sum all = sum;
        while (at[0] < criteria.size() && criteria.get(at[0]).depth() == depth) {
            CriterionStanding each = criteria.get(at[0]++);
            Sum parts = lackingFrom(at, depth + 1, Sum.NONE);
            BigDecimal most = each.criterion().maxPoints();
            all = all.plus(each.lacking() ? new Sum(most, most == null ? 1 : 0) : parts);
        }
        return all;
    }
}
