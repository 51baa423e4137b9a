package vn.minhbach.publishing.transaction;

import java.sql.SQLException;

/** The database failed while something was written; nothing of it is there. */
public class DatabaseFailed extends IllegalStateException {

    private static final long serialVersionUID = 1;
    /** SQLSTATE (PostgreSQL, appendix A). */
    private static final String READ_ONLY = "25006";

    public DatabaseFailed(Exception cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether nothing can be written there at all, as to a replica. */
    public boolean isReadOnly() {
        for (Throwable cause = getCause(); cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (cause instanceof SQLException sql && READ_ONLY.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
