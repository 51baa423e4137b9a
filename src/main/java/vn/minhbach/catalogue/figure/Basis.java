package vn.minhbach.catalogue.figure;

/** Whether a figure says what is, what is expected, what was planned or what is aimed at. */
public enum Basis {
    ACTUAL, FORECAST, PLANNED, TARGET;

    /** What a figure computed from both may claim: no more than the less certain of the two. */
    public Basis weaker(Basis other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
