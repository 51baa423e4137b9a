package vn.minhbach.catalogue.place;

/** The kind of an administrative unit. */
public enum PlaceKind {
    COUNTRY(""), PROVINCE("tỉnh "), CITY("thành phố "), DISTRICT(""), COMMUNE("");

    /** What documents say before the name; nothing where that differs from one to the next. */
    private final String before;

    PlaceKind(String before) {
        this.before = before;
    }

    String called(String name) {
        return before + name;
    }
}
