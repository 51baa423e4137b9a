package vn.minhbach.catalogue.evaluation;

/** How far a project meets what was wanted of it. */
public enum Rating {
    MET, PARTLY_MET, NOT_MET, NOT_USED
}
