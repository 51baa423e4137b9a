package vn.minhbach.publishing.access;

/** What someone may do for a publisher. */
public enum Role {
    /** Publish its dataset, and confirm what others drafted or reported. */
    PUBLISH,
    /** Report the progress and the money of one agency's projects, to be confirmed by the publisher. */
    REPORT
}
