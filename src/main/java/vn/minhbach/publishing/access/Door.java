package vn.minhbach.publishing.access;

/** Where an attempt came in. */
public enum Door {
    /** The application itself, at its start. */
    START,
    COMMAND_LINE,
    /** {@code /api}. */
    HTTP,
    /** {@code /publish}. */
    PAGES
}
