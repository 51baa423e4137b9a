package vn.minhbach.catalogue.project;

/** How a project stands. One source merges stopped and carried over, so the merged state exists too. */
public enum Status {
    NOT_STARTED, IN_PROGRESS, COMPLETED, STOPPED, CARRIED_OVER, STOPPED_OR_CARRIED_OVER, CANCELLED
}
