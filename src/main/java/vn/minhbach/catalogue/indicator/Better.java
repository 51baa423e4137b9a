package vn.minhbach.catalogue.indicator;

/** Whether a higher or a lower value is better, or neither. */
public enum Better {
    HIGHER, LOWER, NEITHER
}
