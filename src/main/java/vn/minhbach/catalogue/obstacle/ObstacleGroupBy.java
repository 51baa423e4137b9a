package vn.minhbach.catalogue.obstacle;

/** What obstacles can be grouped by. */
public enum ObstacleGroupBy {
    /** Its cause. */
    CAUSE,
    /** Where it is, else where the project or programme is that it holds up. */
    PLACE,
    /** The agency that owns the project, else the programme, that it holds up. */
    OWNER,
    /** The project that it holds up. */
    PROJECT,
    /** The programme that it holds up. */
    PROGRAMME,
    /** Whether a source says that it was overcome. */
    RESOLVED,
    /** The document that says it. */
    SOURCE
}
