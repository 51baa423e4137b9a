package vn.minhbach.history;

import java.time.LocalDate;

/** A record of a document by which other rows are stated. It states itself. */
public interface Document extends Coded {

    /** The day on which it spoke; null where nobody knows. */
    LocalDate on();

    @Override
    default String statedBy() {
        return code();
    }
}
