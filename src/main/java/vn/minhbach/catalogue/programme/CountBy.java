package vn.minhbach.catalogue.programme;

/** What a source counts the projects of a programme by. */
public enum CountBy {
    TOTAL, STATUS, STAGE, GROUNDS
}
