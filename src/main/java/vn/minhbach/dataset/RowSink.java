package vn.minhbach.dataset;

/** Takes the rows of a file one by one. */
@FunctionalInterface
public interface RowSink {

    void accept(DatasetRow row);
}
