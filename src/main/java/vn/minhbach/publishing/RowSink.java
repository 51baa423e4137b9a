package vn.minhbach.publishing;

/** Takes the rows of a file one by one. */
@FunctionalInterface
interface RowSink {

    void accept(Row row);
}
