package vn.minhbach.history;

/**
 * What was published up to a release does not fit into the heap. The message is for operators, and says what would
 * help.
 */
public final class HistoryTooLarge extends HistoryUnavailable {

    private static final long serialVersionUID = 1;

    private final int release;

    /**
     * @param heap in MiB
     * @param full where it did not fit although it seemed so; else null
     */
    HistoryTooLarge(int release, HeapNeed need, long heap, OutOfMemoryError full) {
        super("what is published, %d rows, does not fit into the heap of %d MiB; %s".formatted(need.rows(), heap,
                need.heap() > heap ? "it needs about %1$d MiB: -Xmx%1$dm".formatted(need.heap())
                        : "give it more with -Xmx"),
                full);
        this.release = release;
    }

    /** The last that was to be read. */
    int release() {
        return release;
    }
}
