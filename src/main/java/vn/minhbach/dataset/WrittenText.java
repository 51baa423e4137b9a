package vn.minhbach.dataset;

/** A text that is read as a cell of a CSV file is. */
record WrittenText(String text) implements Written {

    @Override
    public Cell in(ColumnFormat column) {
        return Cells.read(column, text);
    }
}
