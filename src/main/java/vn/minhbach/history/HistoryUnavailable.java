package vn.minhbach.history;

/** Nothing can be answered yet, as what was published was never read since this instance started. */
public class HistoryUnavailable extends IllegalStateException {

    private static final long serialVersionUID = 1;

    HistoryUnavailable(Throwable cause) {
        super("What was published could not be read yet", cause);
    }
}
