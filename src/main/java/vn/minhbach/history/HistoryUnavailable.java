package vn.minhbach.history;

/** Nothing can be answered yet, as what was published was never read since this instance started. */
public sealed class HistoryUnavailable extends IllegalStateException permits HistoryTooLarge {

    private static final long serialVersionUID = 1;

    HistoryUnavailable(Throwable cause) {
        this("What was published could not be read yet", cause);
    }

    HistoryUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
