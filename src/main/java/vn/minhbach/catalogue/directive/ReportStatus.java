package vn.minhbach.catalogue.directive;

/** What a source says came of a directive. */
public enum ReportStatus {
    IN_PROGRESS, DONE, CANCELLED
}
