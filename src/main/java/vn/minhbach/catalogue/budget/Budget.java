package vn.minhbach.catalogue.budget;

/** The level of government whose budget pays. */
public enum Budget {
    CENTRAL, PROVINCE, DISTRICT, COMMUNE
}
