package vn.minhbach.graphql.execution;

/** More is asked at once than can be answered; what was refused now may be answered a little later. */
public final class Overloaded extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Overloaded() {
        super("More is asked at once than can be answered; ask again in a second", null, false, false);
    }
}
