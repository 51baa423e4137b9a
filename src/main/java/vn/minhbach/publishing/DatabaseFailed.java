package vn.minhbach.publishing;

/** The database failed while something was written; nothing of it is there. */
public class DatabaseFailed extends IllegalStateException {

    private static final long serialVersionUID = 1;

    DatabaseFailed(Exception cause) {
        super(cause.getMessage(), cause);
    }
}
