package vn.minhbach.catalogue.funding;

/** The level of government whose budget pays. */
public enum Budget {
    CENTRAL, PROVINCE, DISTRICT, COMMUNE
}
