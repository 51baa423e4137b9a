package vn.minhbach.catalogue.release;

/** So much differs between two releases that it cannot be told in the time that a reader is given. */
public class TooManyChanges extends RuntimeException {

    private static final long serialVersionUID = 1;

    public final transient Comparison comparison;

    TooManyChanges(Comparison comparison, Throwable cause) {
        super("So much differs between release " + comparison.from() + " and release " + comparison.to()
                + " that it cannot be compared in the time allowed; ask for the changes of each release in between", cause);
        this.comparison = comparison;
    }
}
