package vn.minhbach.catalogue.figure;

/** How a source hedges a number: about (khoảng), more than (hơn, trên), at least, less than, at most, or not at all. */
public enum Qualifier {
    EXACT, ABOUT, MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST;

    /** Of a sum of two: bounds on the same side carry over, and what is only about anything stays only about. */
    public Qualifier plus(Qualifier other) {
        if (this == other || other == EXACT) {
            return this;
        }
        if (this == EXACT) {
            return other;
        }
        if (isLowerBound() && other.isLowerBound()) {
            return MORE_THAN;
        }
        return isUpperBound() && other.isUpperBound() ? LESS_THAN : ABOUT;
    }

    /** Of a difference: what is taken off bounds the result from the other side. */
    public Qualifier minus(Qualifier taken) {
        return plus(taken.mirrored());
    }

    /** Of a quotient of positive numbers: the divisor bounds the result from the other side. */
    public Qualifier dividedBy(Qualifier divisor) {
        return plus(divisor.mirrored());
    }

    private Qualifier mirrored() {
        return switch (this) {
            case MORE_THAN -> LESS_THAN;
            case AT_LEAST -> AT_MOST;
            case LESS_THAN -> MORE_THAN;
            case AT_MOST -> AT_LEAST;
            case EXACT, ABOUT -> this;
        };
    }

    private boolean isLowerBound() {
        return this == MORE_THAN || this == AT_LEAST;
    }

    private boolean isUpperBound() {
        return this == LESS_THAN || this == AT_MOST;
    }
}
