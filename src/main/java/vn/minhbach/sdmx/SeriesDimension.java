package vn.minhbach.sdmx;

/** What tells series apart, in the order of a key. */
enum SeriesDimension implements Component {
    FREQ("CL_FREQ"), INDICATOR("CL_INDICATOR"), REF_AREA("CL_AREA"), AGENCY("CL_AGENCY"), BASIS("CL_BASIS"),
    CLAIM("CL_CLAIM");

    /** In {@link #AGENCY}, that it is said of the place as a whole. */
    static final String WHOLE = "_T";

    private final String codelist;

    SeriesDimension(String codelist) {
        this.codelist = codelist;
    }

    @Override
    public String id() {
        return name();
    }

    @Override
    public String codelist() {
        return codelist;
    }
}
