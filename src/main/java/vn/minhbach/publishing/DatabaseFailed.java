package vn.minhbach.publishing;

import java.sql.SQLException;

/** The database failed while something was written; nothing of it is there. */
public class DatabaseFailed extends IllegalStateException {

    private static final long serialVersionUID = 1;

    DatabaseFailed(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
