package vn.minhbach.files.table;

/** A list that can be taken away. There is one class for each. */
public interface FileList {

    /**
     * The address of its page, such as {@code /projects}; {@code {code}} in the place of the code of what it is of. Of
     * several codes each has such a place.
     */
    String path();

    /**
     * Whether what has such a code is its concern; where it is not, it is another's that has such addresses.
     *
     * @param code null where the address has none; several with a slash between them
     */
    default boolean isOf(String code) {
        return true;
    }

    /**
     * Its rows, as the parameters of the address narrow and sort them.
     *
     * @throws vn.minhbach.portal.frame.BadParameter where a parameter has a value that means nothing
     * @throws vn.minhbach.portal.frame.UnknownCode where nothing ever had the code
     */
    FileTable<?> table(FileQuestion asked);

    /** Makes the rows of a list. */
    interface Rows {

        FileTable<?> of(FileQuestion asked);
    }

    /** One of several lists that one class makes. */
    static FileList of(String path, Rows rows) {
        return new FileList() {
            @Override
            public String path() {
                return path;
            }

            @Override
            public FileTable<?> table(FileQuestion asked) {
                return rows.of(asked);
            }
        };
    }
}
