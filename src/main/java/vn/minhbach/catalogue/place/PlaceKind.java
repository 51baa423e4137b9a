package vn.minhbach.catalogue.place;

/** The kind of an administrative unit. */
public enum PlaceKind {
    COUNTRY, PROVINCE, CITY, DISTRICT, COMMUNE
}
