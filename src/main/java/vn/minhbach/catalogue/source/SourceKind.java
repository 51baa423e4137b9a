package vn.minhbach.catalogue.source;

/** The kind of a source document. */
public enum SourceKind {
    LAW, DECREE, CIRCULAR, RESOLUTION, DECISION, PLAN, SCHEME, NOTICE, REPORT, MEETING, NEWS, STATISTICS
}
