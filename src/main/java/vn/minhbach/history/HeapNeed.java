package vn.minhbach.history;

/**
 * How much heap it takes to hold what is published and to answer from it, as an estimate.
 *
 * @param rows versions of rows
 * @param bytes that they take, with what is worked out of them
 */
record HeapNeed(long rows, long bytes) {

    /** What the application takes where nothing is published. */
    private static final long APPLICATION = 40L << 20;
    /** Of a heap, at least: answers that are made and kept, and room for the collector. */
    private static final int PART_TO_SPARE = 5;

    HeapNeed plus(long more, int bytesOfRow) {
        return new HeapNeed(rows + more, bytes + more * bytesOfRow);
    }

    /** In MiB. */
    long heap() {
        return (APPLICATION + bytes) * PART_TO_SPARE / (PART_TO_SPARE - 1) >> 20;
    }
}
