package vn.minhbach.sdmx;

/** What values of an attribute are, as SDMX calls it. */
enum AttributeType {
    STRING("String", "string"), INTEGER("Integer", "integer"), DATE("GregorianDay", "date");

    final String written;
    /** The same in XML Schema. */
    final String inSchemas;

    AttributeType(String written, String inSchemas) {
        this.written = written;
        this.inSchemas = inSchemas;
    }
}
