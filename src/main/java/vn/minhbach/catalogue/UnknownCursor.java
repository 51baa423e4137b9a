package vn.minhbach.catalogue;

/**
 * A part of a list was to begin or to end at a row that nobody here knows of: another instance has taken over a later
 * release already, or it is no cursor of this list. An empty part would say that the list ends there.
 */
public final class UnknownCursor extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param release the last one that is known */
    public UnknownCursor(int release) {
        super("it names something that is not known here: it came with a release later than " + release
                + ", then ask again in a moment, or this list gave no such cursor",
                null, false, false);
    }
}
