package vn.minhbach.catalogue.silence;

/** Of what reports are expected. */
public enum SilenceKind {
    PROGRAMME, AGENCY
}
