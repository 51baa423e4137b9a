package vn.minhbach.catalogue.chronicle;

/** What came of something that was expected. */
public enum Outcome {

    /** Its time has not come. */
    AHEAD,
    /** A source reports it as a fact by its time. */
    CAME,
    /** A source reports it as a fact only of a later time. */
    CAME_LATER,
    /** It was expected of a later time afterwards. */
    PUT_OFF,
    /** Of its time, or a later one, sources report something else. */
    OTHERWISE,
    /** Its time has passed, and no source tells. */
    SILENT
}
