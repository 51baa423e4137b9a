package vn.minhbach.catalogue.scorecard;

/** How far there is what proves that a place has the points of a criterion. */
public enum ProofState {
    READY, PARTIAL, MISSING
}
