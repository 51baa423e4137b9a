package vn.minhbach.catalogue.scorecard;

import java.math.BigDecimal;
import java.util.List;

import vn.minhbach.catalogue.figure.Basis;

/**
 * How a place stands by one criterion for one period.
 *
 * @param depth of the criterion among those that it is a part of
 * @param scores all that is said of the period by who has a right to
 * @param proof the latest that is said of what proves it, null where nothing is
 * @param owner the code of the agency that must see to it: its own, else that of what it is a part of; null for none
 */
public record CriterionStanding(String place, Criterion criterion, int depth, List<Score> scores, Proof proof,
        String owner) {

    /** What the place says that it has; null where it says nothing. */
    public Score claimed() {
        return fact(ScoreKind.SELF);
    }

    /** What the place was given: in the end, else by who appraised it; null where nothing was yet. */
    public Score given() {
        Score published = fact(ScoreKind.PUBLISHED);
        return published != null ? published : fact(ScoreKind.APPRAISED);
    }

    /** What is not a fact, or is said of by another source too. */
    public List<Score> others() {
        return scores.stream().filter(each -> each != claimed() && each != given()).toList();
    }

    private Score fact(ScoreKind kind) {
        return scores.stream().filter(each -> each.kind() == kind && each.claim().basis() == Basis.ACTUAL).findFirst()
                .orElse(null);
    }

    public BigDecimal claimedPoints() {
        return points(claimed());
    }

    public BigDecimal givenPoints() {
        return points(given());
    }

    /** What was given less what was claimed; null where either is not known in points. */
    public BigDecimal difference() {
        return claimedPoints() == null || givenPoints() == null ? null : givenPoints().subtract(claimedPoints());
    }

    /** Whether what was given is not what was claimed. */
    public boolean differs() {
        return difference() != null && difference().signum() != 0;
    }

    private BigDecimal points(Score score) {
        return score == null ? null : score.pointsOf(criterion);
    }

    /** Whether it is said that something of its proof is missing. */
    public boolean lacking() {
        return proof != null && proof.lacking();
    }
}
