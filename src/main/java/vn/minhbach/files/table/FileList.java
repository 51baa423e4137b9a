package vn.minhbach.files.table;

/** A list that can be taken away. There is one class for each. */
public interface FileList {

    /** The address of its page, such as {@code /projects}; {@code {code}} in the place of the code of what it is of. */
    String path();

    /**
     * Its rows, as the parameters of the address narrow and sort them.
     *
     * @throws vn.minhbach.portal.frame.BadParameter where a parameter has a value that means nothing
     * @throws vn.minhbach.portal.frame.UnknownCode  where nothing ever had the code
     */
    FileTable<?> table(FileQuestion asked);
}
