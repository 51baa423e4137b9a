package vn.minhbach.catalogue.figure;

/** In which form a time is written, the longest first; of a range, both its ends are of one. */
public enum PeriodForm {
    YEAR, HALF, QUARTER, MONTH, DAY
}
